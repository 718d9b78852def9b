import type { CalendarBook } from '../network/calendars/calendar-book'
import { rulesFor, type ServiceRules } from '../network/channels/service-rules'
import type { Prospects, prospectsFor } from '../network/prospects.use-case'
import type { ReadFootings } from '../network/rights'
import type { ServiceLevel } from '../network/service-levels/service-level'
import { levelOn } from '../network/service-levels/service-level-book'
import type { LikelyPart, PartsAtHand } from '../parts/at-hand/likely'
import type { partsAtHand } from '../parts/at-hand/parts-at-hand.use-case'
import { dayOf } from '../shared/days'
import type { RegionCode } from '../shared/regions'
import type { Prospect } from './dispatch'
import { MAX_HOUSEHOLD } from './household'
import { partsThere, wantingOf } from './needs'
import type { Order } from './order'
import type { OrdersStore } from './orders.store'

export interface DispatchDeps {
  readonly store: OrdersStore
  /** Service points covering a region with their people, instruments and terms with a maker. */
  readonly prospectsFor: typeof prospectsFor
  /** What those who were chosen may take work by, as committed last. */
  readonly footingsOf: ReadFootings
  /** How points stand with their customers and their work of the month, in the order asked; undefined where nobody knows. */
  readonly standingsOf: (
    pointIds: readonly string[],
  ) => Promise<({ readonly score: number | undefined; readonly orders: number } | undefined)[]>
  /** The parts that repairs are likely to need, and who has them. */
  readonly partsAtHand: typeof partsAtHand
}

/** All that dispatch knows of one order's candidates. */
export interface Gathered {
  readonly prospects: readonly Prospect[]
  readonly truncated: boolean
  readonly rules: ServiceRules
  readonly householdFull: boolean
  readonly level: ServiceLevel
  /** The business calendar as published, which an order that is offered keeps its years of. */
  readonly calendar?: CalendarBook | undefined
  readonly likelyParts?: readonly LikelyPart[] | undefined
}

/** Orders with the same key have the same candidates under the same terms. */
const servedKey = ({ manufacturerId, categoryId, region, soldBy = '' }: Order): string =>
  [manufacturerId, categoryId, region, soldBy].join('#')

/**
 * Gathers what dispatch knows of orders' candidates, in the order asked.
 *
 * Cost: prospects once for each maker, category, county and seller; then loads with households, and standings, at once: a
 * BatchGet per hundred points + customers and one per fifty points. One order is one of each. With them the parts of repairs, which
 * parts-at-hand.use-case.ts says.
 *
 * @param full points found full meanwhile, whatever the read says
 */
export const gather = async (
  { store, prospectsFor, standingsOf, ...deps }: DispatchDeps,
  orders: readonly Order[],
  full: ReadonlySet<string>,
  now: Date,
): Promise<Gathered[]> => {
  const today = dayOf(now)
  const served = new Map(orders.map((order) => [servedKey(order), order]))
  const found = await Promise.all([...served].map(async ([key, order]) => [key, await prospectsFor(order)] as const))
  const prospectsOf = new Map(found)
  const ids = [...new Set(found.flatMap(([, { points }]) => points.map(({ point }) => point.id)))]
  const customers = [...new Set(orders.map(({ customerKey }) => customerKey))]
  const regions = [...new Set(found.flatMap(([, { points }]) => points.map(({ point }) => point.region)))]
  const [{ loads, households }, standings, parts] = await Promise.all([
    store.presence(ids, customers),
    standingsOf(ids),
    partsOf(deps, orders, regions, now),
  ])
  const numbers = new Map(ids.map((id, i) => [id, i]))
  return orders.map((order): Gathered => {
    const { points, requirement, truncated, minimumOrders, ...terms } = prospectsOf.get(servedKey(order)) ?? NOBODY
    const household = households[customers.indexOf(order.customerKey)] ?? []
    const needed = parts.get(order.id)
    const visiting = new Set(household.map(({ pointId }) => pointId))
    const prospects = points.map(({ point, roster, kit, terms: agreed }): Prospect => {
      const number = numbers.get(point.id) ?? -1
      const { score, orders: accepted } = standings[number] ?? { score: undefined, orders: undefined }
      const load = full.has(point.id) ? point.capacity : (loads[number] ?? 0)
      const stands = { load, score, orders: accepted, minimumOrders, visiting: visiting.has(point.id) }
      const there = needed && partsThere(order, point.id, roster, needed, today)
      return { point, roster, terms: agreed, kit, requirement, ...stands, ...(there ? { parts: there } : {}) }
    })
    return {
      prospects,
      truncated,
      rules: rulesFor(order, terms, today),
      householdFull: household.length >= MAX_HOUSEHOLD,
      level: levelOn(terms.serviceLevels, today),
      calendar: terms.calendar,
      likelyParts: needed?.likely,
    }
  })
}

const partsOf = async (
  { partsAtHand: read }: Pick<DispatchDeps, 'partsAtHand'>,
  orders: readonly Order[],
  regions: readonly RegionCode[],
  now: Date,
): Promise<ReadonlyMap<string, PartsAtHand>> => {
  const wanting = orders.map(wantingOf).filter((one) => one !== undefined)
  const found = regions.length > 0 && wanting.length > 0 ? await read(wanting, regions, now) : []
  return new Map(wanting.flatMap(({ orderId }, i) => (found[i] ? [[orderId, found[i]] as const] : [])))
}

const NOBODY: Prospects = { points: [], plans: [], minimumOrders: 0, truncated: false }
