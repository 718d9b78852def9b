import type { Promising, Urgency } from '../../network/service-levels/service-level'
import { dayOf, type Instant, minutesBetween } from '../../shared/days'
import { type Bundled, type Candidate, type Eligible, rank } from '../dispatch'
import { type Figures, seatCost } from '../dispatch-cost'
import type { Order } from '../order'
import type { Asked } from './asked'
import { NONE, type Problem } from './assign'
import { type Displacements, displacements } from './displacement'
import { householdsOf, isEligible, type Unit, unitOf, wayMadeTo } from './household-unit'
import { type Group, share } from './share'

/** What became of an order: its point, or none, and every candidate, the best for all first. */
export interface Placed {
  readonly order: Order
  readonly best?: Eligible
  /** The agreement that the best would serve under. */
  readonly agreement?: Promising
  readonly candidates: readonly Candidate[]
  /** It was placed as one visit with other orders of the household (N18). */
  readonly bundle?: Bundled
}

/** Costs are summed in thousandths, as figures show them, so that sums are exact. */
const UNIT = 1000
/**
 * An order without a service point costs as much as 1000, which no way, load or score comes near: as many as can be are
 * served. Where not all can, the more urgent go first, then those that have waited longer.
 */
const UNASSIGNED = 1000
const PRESSES: Readonly<Record<Urgency, number>> = { SAFETY: 4, URGENT: 2, NORMAL: 1 }
const MAX_HOURS = 999

/** What leaving an order unassigned costs: 1000 x urgency (1, 2, 4) + hours waited, at most 999. */
const penaltyOf = ({ urgency = 'NORMAL', reportedAt }: Order, now: Instant): number =>
  UNASSIGNED * PRESSES[urgency] + Math.min(MAX_HOURS, Math.floor(minutesBetween(reportedAt, now) / 60))

const eligible = (candidates: readonly Candidate[]): Eligible[] => candidates.filter(isEligible)

/**
 * N12, N17, N18: shares orders among service points so that the sum over all orders is least. An assigned order costs what `rank`
 * says of its point, with the load and the month's work that the orders before it leave there; an unassigned one its penalty.
 * Orders of one household that one technician may do in one visit cost the way once where all of them are at one point: for all but
 * the first it is made anyway. No point gets more than its free capacity, and none an order that a constraint keeps from it. The
 * same orders and points give the same answer, in whatever order they come.
 *
 * Of a household that is no such unit the caller asks for one order at a time (`inTurn`).
 */
export const placeAll = (asked: readonly Asked[], now: Instant): Placed[] => {
  const sorted = asked.toSorted((a, b) => compare(a.order.id, b.order.id))
  const judged = sorted.map(({ order, prospects, rules }) => rank(order, prospects, dayOf(now), rules, now))
  const places = placesOf(judged.flatMap(eligible))
  const units = householdsOf(sorted).flatMap((household) => unitOf(household, now) ?? [])
  const groups = units.map((unit) => groupOf(unit, sorted, judged, places, now))
  const { problem, solution, places: together } = share(problemOf(sorted, judged, places, now), groups)
  const displacing = displacements(problem, solution)
  const filled = new Set(
    places.free.flatMap((free, place) => (countOf(solution.places, place) === free ? [place] : [])),
  )
  return sorted.map(({ order }, i): Placed => {
    const place = solution.places[i] ?? NONE
    const g = groups.findIndex(({ orders }, n) => together[n] !== NONE && orders.includes(i))
    const told = g < 0 ? (judged[i] ?? []) : asOneOf(units[g], sorted[i], now)
    const candidates = explain(told, { places, place, ways: g < 0 ? displacing(i) : undefined, filled })
    const [first] = candidates
    const best = place !== NONE && first && 'figures' in first ? { best: first } : {}
    return { order, candidates, ...best, ...(g < 0 ? {} : { bundle: bundledAs(units[g], groups[g], place, places) }) }
  })
}

/** What each order but the first saves at each point that can do the unit together. */
const groupOf = (
  unit: Unit,
  sorted: readonly Asked[],
  judged: readonly (readonly Candidate[])[],
  { numbers }: Places,
  now: Instant,
): Group => {
  const orders = unit.asked.map((one) => sorted.indexOf(one))
  const costs = (candidates: readonly Candidate[]) =>
    new Map(eligible(candidates).map(({ pointId, figures }) => [pointId, pairCost(figures)]))
  const [, ...others] = unit.asked.map((one, i) => {
    const [alone, anyway] = [costs(judged[orders[i] ?? 0] ?? []), costs(asOneOf(unit, one, now))]
    return (pointId: string) => (alone.get(pointId) ?? 0) - (anyway.get(pointId) ?? 0)
  })
  const savings = [...unit.technicians.keys()].map(
    (pointId) => [numbers.get(pointId) ?? NONE, others.map((saving) => saving(pointId))] as const,
  )
  return { orders, savings: new Map(savings) }
}

/** An order's candidates as one of its unit: for all but the first the way is made anyway where the unit can be together. */
const asOneOf = (unit: Unit | undefined, asked: Asked | undefined, now: Instant): Candidate[] => {
  if (!unit || !asked) return []
  const { order, prospects, rules } = asked
  const known = unit.asked[0] === asked ? prospects : wayMadeTo(prospects, new Set(unit.technicians.keys()))
  return rank(order, known, dayOf(now), rules, now)
}

const bundledAs = (unit: Unit | undefined, group: Group | undefined, place: number, { numbers }: Places): Bundled => {
  const [pointId = ''] = [...numbers].find(([, number]) => number === place) ?? []
  const saved = (group?.savings.get(place) ?? []).reduce((sum, one) => sum + one, 0)
  return {
    orderIds: (unit?.asked ?? []).map(({ order }) => order.id),
    technicianIds: (unit?.technicians.get(pointId) ?? []).slice(0, MAX_TOLD),
    saving: saved / UNIT,
  }
}

/** One proves that somebody may do all; a few more leave a choice. */
const MAX_TOLD = 5

const countOf = (places: readonly number[], place: number): number => places.filter((one) => one === place).length

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The points that could have any of the orders, by number in order of their ids. */
interface Places {
  readonly numbers: ReadonlyMap<string, number>
  readonly figures: readonly Figures[]
  readonly free: readonly number[]
}

/** Where pools of several makers promise a point work, the largest minimum counts. */
const placesOf = (candidates: readonly Eligible[]): Places => {
  const known = new Map<string, Figures>()
  for (const { pointId, figures } of candidates) {
    const minimumOrders = Math.max(known.get(pointId)?.minimumOrders ?? 0, figures.minimumOrders ?? 0)
    known.set(pointId, { ...figures, minimumOrders })
  }
  const sorted = [...known].sort(([a], [b]) => compare(a, b))
  const figures = sorted.map(([, of]) => of)
  return {
    numbers: new Map(sorted.map(([id], place) => [id, place])),
    figures,
    free: figures.map(({ capacity, load }) => capacity - load),
  }
}

const problemOf = (
  asked: readonly Asked[],
  judged: readonly (readonly Candidate[])[],
  { numbers, figures, free }: Places,
  now: Instant,
): Problem => ({
  edges: judged.map((candidates) =>
    eligible(candidates).map(({ pointId, figures }) => ({
      place: numbers.get(pointId) ?? NONE,
      cost: pairCost(figures),
    })),
  ),
  penalties: asked.map(({ order }) => UNIT * penaltyOf(order, now)),
  seats: figures.map((of, place) =>
    Array.from({ length: Math.min(asked.length, free[place] ?? 0) }, (_, more) =>
      Math.round(UNIT * seatCost(withMore(of, more))),
    ),
  ),
})

/** What a point costs for an order whatever else it has. */
const pairCost = (figures: Figures): number => Math.max(0, Math.round(UNIT * (figures.cost - seatCost(figures))))

const withMore = (figures: Figures, more: number): Figures => ({
  ...figures,
  load: figures.load + more,
  orders: (figures.orders ?? 0) + more,
})

interface Outcome {
  readonly places: Places
  readonly place: number
  /** Undefined of a unit's orders: what another place would cost is not theirs alone. */
  readonly ways: Displacements | undefined
  readonly filled: ReadonlySet<number>
}

/** Every candidate with what it would have cost the others; the chosen first, the excluded last. */
const explain = (candidates: readonly Candidate[], { places, place, ways, filled }: Outcome): Candidate[] => {
  const told = candidates.map((candidate): Candidate => {
    if (!('figures' in candidate)) return candidate
    const number = places.numbers.get(candidate.pointId) ?? NONE
    const displacement = ways && { displacement: (ways.get(number) ?? 0) / UNIT }
    return {
      ...candidate,
      ...displacement,
      ...(number !== place && filled.has(number) ? { lastPlaceTaken: true } : {}),
    }
  })
  const standing = (candidate: Candidate): number => {
    if (!('figures' in candidate)) return Number.MAX_SAFE_INTEGER
    return places.numbers.get(candidate.pointId) === place ? -1 : (candidate.displacement ?? 0)
  }
  // Of equals the cheaper stays before the dearer, as ranked.
  return told.toSorted((a, b) => standing(a) - standing(b))
}
