import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { WorkOrderResolvers } from '../graphql/generated/types'
import type { Order } from '../orders/order'
import { sightOfStandard } from './procedures-access'

const workOf = (order: Order) => ('work' in order ? order.work : undefined)

export const workOrderStandard: Pick<WorkOrderResolvers<Context>, 'standard' | 'stepBook'> = {
  standard: (order, _args, { viewer }) => {
    if (sightOfStandard(viewer) === 'NOTHING') return null
    const work = workOf(order)
    if (!work) return 'NOT_STARTED'
    return work.procedureId === undefined ? 'NO_BOOK' : 'BY_BOOK'
  },
  stepBook: (order, _args, { viewer, stores }) => {
    const id = workOf(order)?.procedureId
    if (id === undefined || sightOfStandard(viewer) !== 'BOOK') return null
    return existing(stores.procedures.books.documents.load(id))
  },
}
