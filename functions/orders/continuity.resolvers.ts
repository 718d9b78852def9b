import type { Capability } from '../graphql/capability'
import { connection, pageRequest } from '../graphql/connection'
import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { ServicePointResolvers, WorkFinisherResolvers, WorkOrderResolvers } from '../graphql/generated/types'
import { requirementId } from '../network/equipment/instrument-requirement'
import { dayOf } from '../shared/days'
import { isCustomer } from '../shared/viewer'
import { finisherOf, type HeldOrder, isHeld } from './finisher'
import { maySee, maySeeTechnician } from './order-access'
import { doubtAt, isOrderAtRisk, ordersInDoubt } from './orders-at-risk.use-case'

/** Of a page of orders: 1 BatchGet per hundred rosters, kits and requirements. */
const rightsOf = ({ manufacturerId, categoryId, assignment }: HeldOrder, { network }: Context['stores']) =>
  network.rights(assignment.pointId, requirementId(manufacturerId, categoryId))

const workOrderFinisher: Pick<WorkOrderResolvers, 'finisher'> = {
  finisher: async (order, _args, { stores, now }) => {
    if (!isHeld(order)) return null
    const { roster, ...instruments } = await rightsOf(order, stores)
    return finisherOf(order, roster, dayOf(now), instruments)
  },
}

const workFinisher: WorkFinisherResolvers = {
  technician: (finisher, _args, { viewer, stores }) =>
    'technicianId' in finisher && maySeeTechnician(viewer)
      ? existing(stores.network.technicians.load(finisher.technicianId))
      : null,
  // What a point lacks is the trade's business, not the customer's.
  lacking: (finisher, _args, { viewer }) =>
    'lacking' in finisher && !isCustomer(viewer) && viewer.role !== 'DEALER' ? [...(finisher.lacking ?? [])] : [],
  manufacturer: (finisher, _args, { stores }) =>
    finisher.kind === 'MAKER' ? existing(stores.network.manufacturers.load(finisher.manufacturerId)) : null,
}

const servicePointOrders: Pick<ServicePointResolvers, 'ordersAtRisk'> = {
  ordersAtRisk: async ({ id }, args, { viewer, stores, now }) => {
    const [name, today] = [`at-risk:${id}`, dayOf(now)]
    const page = pageRequest(name, args)
    const doubt = await doubtAt(id, stores.network.rights, today)
    const found = await ordersInDoubt(stores.orders, { pointId: id, ...doubt }, page)
    const atRisk = await Promise.all(
      found.rows.map(async ({ node }) => isHeld(node) && isOrderAtRisk(node, await rightsOf(node, stores), today)),
    )
    const risky = new Set(found.rows.filter((_, i) => atRisk[i]).map(({ node }) => node.id))
    return connection(name, found, page, (order) => maySee(viewer, order) && risky.has(order.id))
  },
}

/** Who finishes accepted orders when certificates lapse (N12) or instruments are overdue (O11). */
export const continuity: Capability = {
  nodes: {},
  resolvers: { WorkOrder: workOrderFinisher, WorkFinisher: workFinisher, ServicePoint: servicePointOrders },
}
