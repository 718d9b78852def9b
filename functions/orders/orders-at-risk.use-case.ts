import { isLeavingBy } from '../network/certification/roster'
import { requirementId } from '../network/equipment/instrument-requirement'
import { isInDoubt } from '../network/equipment/kit'
import type { ReadRights, Rights } from '../network/rights'
import type { Page, PageRequest } from '../platform/page'
import { addDays, type Day } from '../shared/days'
import { finisherOf, type HeldOrder, isAtRisk } from './finisher'
import type { Order } from './order'
import type { OrdersStore } from './orders.store'

/** Visits are rarely agreed further ahead. */
const HORIZON_DAYS = 90

/** Whether the order is at risk as things stand. */
export const isOrderAtRisk = (order: HeldOrder, { roster, ...instruments }: Rights, today: Day): boolean =>
  isAtRisk(order, finisherOf(order, roster, today, instruments))

/** Those of a point whose orders are worth a look. */
interface Doubt {
  readonly technicianIds: readonly string[]
}

/**
 * Whose orders may be at risk: of people one of whose certificates is suspended or revoked, or ends within the horizon; of
 * those who left, leave within it, or do not repair any more (P6);
 * of everybody with a certificate, if an instrument that work for those who authorised the point needs will not be usable
 * all that time.
 *
 * Cost: 1 BatchGet of roster and kit, 1 per hundred categories authorised of what work in them needs.
 */
export const doubtAt = async (pointId: string, rights: ReadRights, today: Day): Promise<Doubt> => {
  const until = addDays(today, HORIZON_DAYS)
  const { roster, kit } = await rights(pointId)
  const needs = (roster?.authorisations ?? []).flatMap(({ manufacturerId, categoryIds }) =>
    categoryIds.map((categoryId) => requirementId(manufacturerId, categoryId)),
  )
  const found = await Promise.all([...new Set(needs)].map((id) => rights(pointId, id)))
  const all = isInDoubt(
    found.flatMap(({ requirement }) => requirement ?? []),
    kit,
    until,
  )
  const people = (roster?.technicians ?? [])
    .filter(
      (person) =>
        all ||
        isLeavingBy(person, until) ||
        person.certificates.some(({ state, validTo }) => state !== 'ACTIVE' || validTo < until),
    )
    .map(({ technicianId }) => technicianId)
  return { technicianIds: people.sort() }
}

/** A position names the list and where in it; ids hold no blanks. */
const split = (after: string | undefined): [list: string, position: string | undefined] => {
  const [list = '', position] = after?.split(' ') ?? []
  return [list, position]
}

/**
 * A page of the open orders among which those at risk are: the point's own that name nobody, then those of each technician
 * in doubt. Which of them are at risk is for `isOrderAtRisk`, so a page ends where it was cut.
 *
 * Cost: 1 Query a list until the page is full, 1 BatchGet a list; as many lists as people in doubt and one.
 */
export const ordersInDoubt = async (
  { turnOf }: Pick<OrdersStore, 'turnOf'>,
  { pointId, technicianIds }: Doubt & { readonly pointId: string },
  { first, after }: PageRequest,
): Promise<Page<Order>> => {
  const [from, position] = split(after)
  const rows: { node: Order; position: string }[] = []
  const lists = ['', ...technicianIds].filter((list) => list >= from)
  for (const [i, list] of lists.entries()) {
    const page = { first: first - rows.length, after: list === from ? position : undefined }
    const found = list === '' ? await turnOf('point', pointId, page) : await turnOf('technician', list, page)
    rows.push(...found.rows.map((row) => ({ node: row.node, position: `${list} ${row.position}` })))
    if (rows.length >= first) return { rows, hasNextPage: found.hasNextPage || i < lists.length - 1 }
  }
  return { rows, hasNextPage: false }
}
