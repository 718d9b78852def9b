import type { Order } from '../orders/order'
import { dayOf } from '../shared/days'
import { joined, type Stay } from '../shared/stays'
import type { PartWait, Repair } from './unit-rights'

/**
 * What a unit's orders tell of its repairs under warranty: from the day of the report to the day it was done. One that was
 * called off was none. A repair failed if it ended so, or if the fault was back within the days it must hold.
 *
 * @param askedFor parts that were asked for, by the order's id
 */
export const repairsOf = (
  orders: readonly Order[],
  askedFor: ReadonlyMap<string, readonly PartWait[]> = new Map(),
): Repair[] => {
  const undone = new Set(orders.flatMap(({ repeatOf }) => (repeatOf ? [repeatOf.orderId] : [])))
  return orders.filter(isRepair).map((order) => {
    const parts = askedFor.get(order.id) ?? []
    const waiting = joined([...pausesOf(order), ...parts.flatMap(({ stays }) => stays)])
    const promises = parts.flatMap(({ promisedOn }) => promisedOn ?? []).sort()
    const promisedOn = promises.at(-1)
    return {
      orderId: order.id,
      from: order.reportedOn,
      ...('completion' in order
        ? { to: order.completion.completedOn, fixed: order.completion.outcome === 'FIXED' && !undone.has(order.id) }
        : {}),
      ...(waiting.length > 0 ? { waiting } : {}),
      ...(promisedOn === undefined ? {} : { promisedOn }),
      ...(order.repairerFault ? { repairerFault: true } : {}),
    }
  })
}

const isRepair = ({ serviceItem, state }: Order): boolean => serviceItem === 'WARRANTY_REPAIR' && state !== 'CANCELLED'

/** A repair that is not done yet: what it waits for has a say in the customer's rights. */
export const isOpenRepair = (order: Order): boolean => isRepair(order) && !('completion' in order)

/**
 * Days on which the order stood still for a part that was not there (O12). How long a service level lets its clocks stand
 * has no say in it: the part is missing until somebody says otherwise.
 */
const pausesOf = ({ pauses = [] }: Order): Stay[] =>
  pauses
    .filter(({ reason }) => reason === 'WAITING_FOR_PARTS')
    .map(({ from, to }) => ({ from: dayOf(from), ...(to === undefined ? {} : { to: dayOf(to) }) }))
