import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { WorkOrderResolvers } from '../graphql/generated/types'
import { type Order, startOf } from '../orders/order'
import { sightOfStandard } from './procedures-access'

const startIn = (order: Order) => ('work' in order && order.work ? startOf(order.work) : undefined)

export const workOrderStandard: Pick<WorkOrderResolvers<Context>, 'standard' | 'stepBook'> = {
  standard: (order, _args, { viewer }) => {
    if (sightOfStandard(viewer) === 'NOTHING') return null
    const start = startIn(order)
    if (!start) return 'NOT_STARTED'
    return start.procedureId === undefined ? 'NO_BOOK' : 'BY_BOOK'
  },
  stepBook: (order, _args, { viewer, stores }) => {
    const id = startIn(order)?.procedureId
    if (id === undefined || sightOfStandard(viewer) !== 'BOOK') return null
    return existing(stores.procedures.books.documents.load(id))
  },
}
