import { connection, pageRequest } from '../graphql/connection'
import { existing } from '../graphql/existing'
import type { ServicePointResolvers, WorkFinisherResolvers, WorkOrderResolvers } from '../graphql/generated/types'
import { dayOf } from '../shared/days'
import { finisherOf, isHeld } from './finisher'
import { maySee, maySeeTechnician } from './order-access'
import { isOrderAtRisk, ordersInDoubt } from './orders-at-risk.use-case'

/** Who finishes accepted orders when certificates lapse (N12). */
export const workOrderFinisher: Pick<WorkOrderResolvers, 'finisher'> = {
  finisher: async (order, _args, { stores, now }) =>
    isHeld(order) ? finisherOf(order, await stores.network.roster(order.assignment.pointId), dayOf(now)) : null,
}

export const workFinisher: WorkFinisherResolvers = {
  technician: (finisher, _args, { viewer, stores }) =>
    'technicianId' in finisher && maySeeTechnician(viewer)
      ? existing(stores.network.technicians.load(finisher.technicianId))
      : null,
  manufacturer: (finisher, _args, { stores }) =>
    finisher.kind === 'MAKER' ? existing(stores.network.manufacturers.load(finisher.manufacturerId)) : null,
}

export const servicePointOrders: Pick<ServicePointResolvers, 'ordersAtRisk'> = {
  ordersAtRisk: async ({ id }, args, { viewer, stores, now }) => {
    const [name, today] = [`at-risk:${id}`, dayOf(now)]
    const page = pageRequest(name, args)
    const roster = await stores.network.roster(id)
    const found = await ordersInDoubt(stores.orders, { pointId: id, roster }, today, page)
    return connection(name, found, page, (order) => maySee(viewer, order) && isOrderAtRisk(order, roster, today))
  },
}
