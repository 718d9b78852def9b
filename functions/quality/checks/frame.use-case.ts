import type { completedOn } from '../../orders/completed-orders.use-case'
import { collected, everyNode, type Page, type PageRequest } from '../../platform/page'
import { addDays, addMonths, type Day, daysBetween, monthOf, startOfDay } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { RegionCode } from '../../shared/regions'
import type { Counts } from '../../supervision/counters'
import type { pointCounts } from '../../supervision/point-counts.use-case'
import { type Candidate, pointCandidates } from './candidate'
import type { CheckPlan } from './check-plan'
import type { ChecksStore } from './checks.store'
import { bestOf, inFrameOrder } from './draw'
import { inPlace } from './planning'
import type { ResultRow } from './results'
import { type PointFacts, type Rate, rankByWorth, type Signal } from './worth'

export interface FrameDeps {
  readonly store: ChecksStore
  readonly pointPage: (
    providerId: string,
    region: undefined,
    page: PageRequest,
  ) => Promise<Page<{ readonly id: string; readonly region: RegionCode }>>
  readonly pointCounts: typeof pointCounts
  readonly completedOn: typeof completedOn
}

/** Months of orders that a point's work and signals are taken from, and of checks that are remembered. */
const WORK_MONTHS = 6
const SEEN_MONTHS = 24
/** Keeps the frame in one document, and the reads within a request. */
const MAX_POINTS = 300
const MAX_ORDERS = 10_000

const signalCounters = {
  DISPUTES: ['disputed', 'completed'],
  RETURNS: ['refix', 'completed'],
  DELAYS: ['late', 'completed'],
  FEES: ['feesDeviating', 'feesPriced'],
  PARTS: ['partsDoubted', 'partsChecked'],
} as const satisfies Readonly<Record<Signal, readonly [keyof Counts, keyof Counts]>>

const ratesOf = (counts: Counts): Record<Signal, Rate> =>
  Object.fromEntries(
    Object.entries(signalCounters).map(([signal, [times, of]]) => [
      signal,
      { times: counts[times] ?? 0, of: counts[of] ?? 0 },
    ]),
  ) as Record<Signal, Rate>

interface Place {
  readonly id: string
  readonly region: RegionCode
  readonly providerId: string
  readonly counts: Counts
}

const factsOf = ({ id, counts }: Place, rows: readonly ResultRow[], today: Day): PointFacts => ({
  pointId: id,
  orders: counts.completed ?? 0,
  rates: ratesOf(counts),
  seen: rows
    .filter(({ pointId }) => pointId === id)
    .map(({ observedOn, checked, conforming }) => ({ daysAgo: daysBetween(observedOn, today), checked, conforming })),
})

const seenBy = ({ store }: FrameDeps, { planner, manufacturerId }: CheckPlan, today: Day): Promise<ResultRow[]> => {
  const month = monthOf(startOfDay(today))
  const of = planner.kind === 'AUTHORITY' ? { region: planner.id } : { manufacturerId }
  return store.resultsOf(of, addMonths(month, 1 - SEEN_MONTHS), month)
}

/** Points with what a visit there is worth. Cost: 2 Queries a provider, 1 Query of results. */
const pointsOf = async (deps: FrameDeps, plan: CheckPlan, today: Day): Promise<Candidate[]> => {
  const month = monthOf(startOfDay(today))
  const of = async (providerId: string): Promise<Place[]> => {
    const [points, counts] = await Promise.all([
      collected(everyNode((page) => deps.pointPage(providerId, undefined, page))),
      deps.pointCounts(plan.manufacturerId, providerId, addMonths(month, 1 - WORK_MONTHS), month),
    ])
    return points
      .filter(({ region }) => inPlace(plan, region))
      .map(({ id, region }) => ({ id, region, providerId, counts: counts.get(id) ?? {} }))
  }
  const [places, rows] = await Promise.all([Promise.all(plan.providerIds.map(of)), seenBy(deps, plan, today)])
  const all = places.flat()
  checkSize(all.length, plan, MAX_POINTS)
  const ranked = rankByWorth(all.map((place) => factsOf(place, rows, today))).flatMap((worth) => {
    const place = all.find(({ id }) => id === worth.pointId)
    return place ? [{ ...worth, providerId: place.providerId, region: place.region }] : []
  })
  return pointCandidates(ranked, bestOf(plan.wanted, plan.randomPercent))
}

/** Orders of the days audited. Cost: 1 Query a day and thousand of the maker's orders. */
const ordersOf = async ({ completedOn }: FrameDeps, plan: CheckPlan): Promise<Candidate[]> => {
  const { orders, manufacturerId, providerIds } = plan
  if (!orders) throw new Error(`Plan ${plan.id} audits no days`)
  const found: Candidate[] = []
  for (let day = orders.from; day <= orders.to; day = addDays(day, 1))
    for await (const { providerId, orderId } of completedOn(manufacturerId, day))
      if (providerIds.includes(providerId)) {
        found.push({ key: providerId, id: orderId, providerId })
        ensure(found.length <= MAX_ORDERS, 'CHECK_FRAME', ['input', 'id'], {
          actual: `> ${MAX_ORDERS}`,
          limit: MAX_ORDERS,
        })
      }
  checkSize(found.length, plan, MAX_ORDERS)
  return found
}

const checkSize = (size: number, { wanted }: CheckPlan, limit: number): void => {
  ensure(size <= limit, 'CHECK_FRAME', ['input', 'id'], { actual: size, limit })
  if (size < wanted) throw new DomainError('CHECK_FRAME_SMALL', ['input', 'id'], { actual: size, wanted })
}

/** All that may be visited or audited, in the frame's order. */
export const candidatesOf = async (deps: FrameDeps, plan: CheckPlan, today: Day): Promise<Candidate[]> => {
  const rows = plan.kind === 'INTERNAL_AUDIT' ? await ordersOf(deps, plan) : await pointsOf(deps, plan, today)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return inFrameOrder(rows).flatMap(({ id }) => byId.get(id) ?? [])
}
