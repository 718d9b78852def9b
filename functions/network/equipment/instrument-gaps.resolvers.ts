import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { QueryResolvers } from '../../graphql/generated/types'
import { isOpen, type Order, placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { dayOf } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { pointAskedFor, seesGaps } from './equipment-access'
import { lackingFor } from './kit'

const nothing = { rows: [], hasNextPage: false }

/** An order with what the point lacks for it today. */
const gapOf = async (workOrder: Order, pointId: string, { stores: { equipment }, now }: Context) => {
  const { manufacturerId, categoryId } = workOrder
  const [requirement, kit] = await Promise.all([
    equipment.requirement(manufacturerId, categoryId),
    equipment.kit(pointId),
  ])
  return { workOrder, instruments: lackingFor(workOrder, requirement, kit, dayOf(now)) }
}

/** O11: dispatch leaves accepted orders where they are; this tells which of them need an instrument now. */
export const instrumentGaps: QueryResolvers<Context>['instrumentGaps'] = (
  _parent,
  { servicePointId, month, ...args },
  context,
) => {
  const { viewer, stores } = context
  const pointId = pointAskedFor(viewer, servicePointId)
  const read = async (page: Parameters<typeof stores.orders.ofPoint>[2]) => {
    if (pointId === undefined || !seesGaps(viewer, { pointId, providerId: ownerOf(pointId) })) return nothing
    const { rows, hasNextPage } = await stores.orders.ofPoint(pointId, month, page)
    const gaps = rows.map(async ({ node, position }) => ({ node: await gapOf(node, pointId, context), position }))
    return { rows: await Promise.all(gaps), hasNextPage }
  }
  return paged(
    `gaps:${pointId}:${month}`,
    args,
    read,
    ({ workOrder, instruments }) =>
      instruments.length > 0 &&
      isOpen(workOrder) &&
      placeOf(workOrder)?.pointId === pointId &&
      maySee(viewer, workOrder),
  )
}
