import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { QueryResolvers } from '../../graphql/generated/types'
import { isOpen, type Order, placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import type { Page, PageRequest } from '../../platform/page'
import { dayOf } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { makerAsking } from '../network-access'
import { pointAskedFor, seesAccount } from './equipment-access'
import { lackingFor } from './kit'

const nothing = { rows: [], hasNextPage: false }

/** A maker looks through its own orders, wherever they are: what others have at the point is none of its business. */
const ordersOf = (
  pointId: string | undefined,
  month: string,
  { viewer, stores: { orders } }: Context,
  page: PageRequest,
): Page<Order> | Promise<Page<Order>> => {
  const maker = makerAsking(viewer)
  if (maker !== undefined) return orders.ofMaker(maker, month, page)
  const sees = pointId !== undefined && seesAccount(viewer, { pointId, providerId: ownerOf(pointId) })
  return sees ? orders.ofPoint(pointId, month, page) : nothing
}

/** An order with what the point it is at lacks for it today. */
const gapOf = async (workOrder: Order, { stores: { equipment }, now }: Context) => {
  const { manufacturerId, categoryId } = workOrder
  const pointId = isOpen(workOrder) ? placeOf(workOrder)?.pointId : undefined
  if (pointId === undefined) return { workOrder, pointId, instruments: [] }
  const [requirement, kit] = await Promise.all([
    equipment.requirement(manufacturerId, categoryId),
    equipment.kit(pointId),
  ])
  return { workOrder, pointId, instruments: lackingFor(workOrder, requirement, kit, dayOf(now)) }
}

/** O11: dispatch leaves accepted orders where they are; this tells which of them lack an instrument now. */
export const instrumentGaps: QueryResolvers<Context>['instrumentGaps'] = (
  _parent,
  { servicePointId, month, ...args },
  context,
) => {
  const asked = pointAskedFor(context.viewer, servicePointId)
  const read = async (page: PageRequest) => {
    const { rows, hasNextPage } = await ordersOf(asked, month, context, page)
    const gaps = rows.map(async ({ node, position }) => ({ node: await gapOf(node, context), position }))
    return { rows: await Promise.all(gaps), hasNextPage }
  }
  return paged(
    `gaps:${asked ?? ''}:${month}`,
    args,
    read,
    ({ workOrder, pointId, instruments }) =>
      instruments.length > 0 && (asked === undefined || pointId === asked) && maySee(context.viewer, workOrder),
  )
}
