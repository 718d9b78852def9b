import { certifiedFor, checkCertified, type Roster } from '../network/certification/roster'
import type { Day } from '../shared/days'
import { ensure } from '../shared/errors'
import type { Order, OrderIn } from './order'

/** An order whose visit can be agreed: it has an acceptor, and nobody is at work on it. */
export type Visitable = OrderIn<'ACCEPTED' | 'SCHEDULED'>

export const isVisitable = (order: Order): order is Visitable =>
  order.state === 'ACCEPTED' || order.state === 'SCHEDULED'

/** N18 (一人上门三品类): orders of one household that one technician may do in one visit. */
export interface Bundle {
  readonly orders: readonly Visitable[]
  /** Everybody at the point who is certified for all of them; at least one. */
  readonly technicianIds: readonly string[]
}

/** All orders of a bundle are scheduled in one transaction, two writes each: this bounds it. */
export const BUNDLE_SIZE = { min: 2, max: 20 } as const

/**
 * The bundles of orders that stand at one point for one customer: for each technician all that he or she is certified
 * for, at the order's level or above, on the day; those contained in a larger one are left out. Largest first.
 */
export const bundlesOf = (orders: readonly Order[], roster: Roster | undefined, day: Day): Bundle[] => {
  const open = orders.filter(isVisitable).slice(0, BUNDLE_SIZE.max)
  const certified = open.map((order) => certifiedFor(order, roster, day))
  const sets = new Map<string, Visitable[]>()
  for (const technicianId of new Set(certified.flat())) {
    const able = open.filter((_, i) => certified[i]?.includes(technicianId))
    if (able.length >= BUNDLE_SIZE.min) sets.set(able.map(({ id }) => id).join(), able)
  }
  const all = [...sets.values()].sort((a, b) => b.length - a.length)
  const largest = all.filter(
    (set, i) => !all.slice(0, i).some((larger) => set.every((order) => larger.includes(order))),
  )
  return largest.map((set) => ({
    orders: set,
    technicianIds: [...new Set(certified.flat())].filter((id) =>
      set.every((order) => certified[open.indexOf(order)]?.includes(id)),
    ),
  }))
}

/**
 * Refuses orders that are no bundle for a technician on a day: of several customers or points, or one that he or she
 * may not do (N12).
 *
 * @param fieldOf path of the order's place in the input
 */
export const checkBundle = (
  orders: readonly Order[],
  technicianId: string,
  roster: Roster | undefined,
  day: Day,
  fieldOf: (index: number) => readonly string[],
): void => {
  const [first] = orders
  for (const [i, order] of orders.entries()) {
    ensure(isVisitable(order), 'BUNDLE_NOT_READY', fieldOf(i), { state: order.state })
    const together = first && order.customerKey === first.customerKey && pointOf(order) === pointOf(first)
    ensure(together, 'BUNDLE_MIXED', fieldOf(i), {})
    checkCertified(order, roster, technicianId, { day, field: fieldOf(i) })
  }
}

const pointOf = (order: Order): string | undefined => ('assignment' in order ? order.assignment?.pointId : undefined)
