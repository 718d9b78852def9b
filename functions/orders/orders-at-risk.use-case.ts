import type { Roster } from '../network/certification/roster'
import type { Page, PageRequest } from '../platform/page'
import { addDays, type Day } from '../shared/days'
import { finisherOf, isAtRisk, isHeld } from './finisher'
import type { Order } from './order'
import type { OrdersStore } from './orders.store'

/** Visits are rarely agreed further ahead. */
const HORIZON_DAYS = 90

/** Whether the order is at risk as things stand. */
export const isOrderAtRisk = (order: Order, roster: Roster | undefined, today: Day): boolean =>
  isHeld(order) && isAtRisk(order, finisherOf(order, roster, today))

/** People of a point one of whose certificates is suspended or revoked, or ends within the horizon; by id. */
const doubtful = (roster: Roster | undefined, today: Day): string[] =>
  (roster?.technicians ?? [])
    .filter(({ certificates }) =>
      certificates.some(({ state, validTo }) => state !== 'ACTIVE' || validTo < addDays(today, HORIZON_DAYS)),
    )
    .map(({ technicianId }) => technicianId)
    .sort()

/** A position names the list and where in it; ids hold no blanks. */
const split = (after: string | undefined): [list: string, position: string | undefined] => {
  const [list = '', position] = after?.split(' ') ?? []
  return [list, position]
}

/**
 * A page of the open orders among which those at risk are: the point's own that name nobody, then those of each technician
 * with a certificate in doubt. Which of them are at risk is for `isOrderAtRisk`, so a page ends where it was cut.
 *
 * Cost: 1 Query a list until the page is full, 1 BatchGet a list; as many lists as people in doubt and one.
 */
export const ordersInDoubt = async (
  { turnOf }: Pick<OrdersStore, 'turnOf'>,
  { pointId, roster }: { readonly pointId: string; readonly roster: Roster | undefined },
  today: Day,
  { first, after }: PageRequest,
): Promise<Page<Order>> => {
  const [from, position] = split(after)
  const rows: { node: Order; position: string }[] = []
  const lists = ['', ...doubtful(roster, today)].filter((list) => list >= from)
  for (const [i, list] of lists.entries()) {
    const page = { first: first - rows.length, after: list === from ? position : undefined }
    const found = list === '' ? await turnOf('point', pointId, page) : await turnOf('technician', list, page)
    rows.push(...found.rows.map((row) => ({ node: row.node, position: `${list} ${row.position}` })))
    if (rows.length >= first) return { rows, hasNextPage: found.hasNextPage || i < lists.length - 1 }
  }
  return { rows, hasNextPage: false }
}
