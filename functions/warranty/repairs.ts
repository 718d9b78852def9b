import type { Order } from '../orders/order'
import type { Repair } from './rights'

/**
 * What a unit's orders tell of its repairs under warranty: from the day of the report to the day it was done. One that was
 * called off was none. A repair failed if it ended so, or if the fault was back within the days it must hold.
 */
export const repairsOf = (orders: readonly Order[]): Repair[] => {
  const undone = new Set(orders.flatMap(({ repeatOf }) => (repeatOf ? [repeatOf.orderId] : [])))
  return orders
    .filter((order) => order.serviceItem === 'WARRANTY_REPAIR' && order.state !== 'CANCELLED')
    .map((order) => ({
      orderId: order.id,
      from: order.reportedOn,
      ...('completion' in order
        ? { to: order.completion.completedOn, fixed: order.completion.outcome === 'FIXED' && !undone.has(order.id) }
        : {}),
    }))
}
