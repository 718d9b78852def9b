import type { Order } from '../orders/order'
import { maySee } from '../orders/order-access'
import type { Viewer } from '../shared/viewer'

/**
 * Whether a holder's link still opens its order (ADR 11): with the order its complaints are gone for the holder, too. True for
 * everybody else; 1 GetItem for a holder.
 *
 * @param orderOf the order as committed last
 */
export const linkOpens = async (
  viewer: Viewer,
  orderOf: (id: string) => Promise<Order | undefined>,
): Promise<boolean> => {
  if (viewer.role !== 'LINK_HOLDER') return true
  const order = 'orderId' in viewer.to ? await orderOf(viewer.to.orderId) : undefined
  return order !== undefined && maySee(viewer, order)
}
