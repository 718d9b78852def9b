import { latestOrder } from '../../orders/latest-order.use-case'
import { placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { reasonsForParts } from '../../procedures/jobs/reasons-for-parts.use-case'
import type { Day } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import { lacksReason, type PartDoubt, partDoubts } from './part-doubts'
import { seesReturn } from './part-return'
import type { ReturnsStore } from './returns.store'

/**
 * K8: what speaks against the parts of an order, for its maker, provider and point; undefined of an order that does not exist for the
 * viewer. 1 GetItem, 1 Query; 1 GetItem more where only its step book could give a reason for its parts.
 */
export const doubtsOfParts = async (
  returns: ReturnsStore,
  viewer: Viewer,
  orderId: string,
  today: Day,
): Promise<PartDoubt[] | undefined> => {
  const order = await latestOrder(orderId)
  const place = order && placeOf(order)
  if (!order || !maySee(viewer, order)) return undefined
  if (!place) return []
  if (!seesReturn(viewer, { ...place, manufacturerId: order.manufacturerId })) return undefined
  const [due, [founded = false]] = await Promise.all([
    returns.ofOrder(orderId),
    lacksReason(order) ? reasonsForParts([orderId]) : [],
  ])
  return partDoubts(order, due, founded, today)
}
