import type { Order } from '../orders/order'
import { dayOf } from '../shared/days'
import type { Stay } from './clock'
import type { Repair } from './unit-rights'

/**
 * What a unit's orders tell of its repairs under warranty: from the day of the report to the day it was done. One that was
 * called off was none. A repair failed if it ended so, or if the fault was back within the days it must hold.
 */
export const repairsOf = (orders: readonly Order[]): Repair[] => {
  const undone = new Set(orders.flatMap(({ repeatOf }) => (repeatOf ? [repeatOf.orderId] : [])))
  return orders
    .filter((order) => order.serviceItem === 'WARRANTY_REPAIR' && order.state !== 'CANCELLED')
    .map((order) => {
      const waiting = waitingOf(order)
      return {
        orderId: order.id,
        from: order.reportedOn,
        ...('completion' in order
          ? { to: order.completion.completedOn, fixed: order.completion.outcome === 'FIXED' && !undone.has(order.id) }
          : {}),
        ...(waiting.length > 0 ? { waiting } : {}),
        ...(order.repairerFault ? { repairerFault: true } : {}),
      }
    })
}

/**
 * Days on which the order stood still for a part that was not there (O12). How long a service level lets its clocks stand
 * has no say in it: the part is missing until somebody says otherwise. One wait that was taken up again on the day it was
 * ended is one wait.
 */
const waitingOf = ({ pauses = [] }: Order): Stay[] => {
  const waits: Stay[] = []
  for (const { reason, from: begun, to: ended } of pauses) {
    if (reason !== 'WAITING_FOR_PARTS') continue
    const [from, to] = [dayOf(begun), ended === undefined ? {} : { to: dayOf(ended) }]
    const goesOn = waits.at(-1)?.to === from ? waits.pop() : undefined
    waits.push({ from: goesOn?.from ?? from, ...to })
  }
  return waits
}
