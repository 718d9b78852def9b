import type { ServiceRules } from '../../network/channels/service-rules'
import type { Promising, Urgency } from '../../network/service-levels/service-level'
import { dayOf, type Instant, minutesBetween } from '../../shared/days'
import { type Candidate, type Eligible, type Prospect, rank } from '../dispatch'
import { type Figures, seatCost } from '../dispatch-cost'
import type { Order } from '../order'
import { assign, NONE, type Problem } from './assign'
import { type Displacements, displacements } from './displacement'

/** An order and all that dispatch knows of its candidates. */
export interface Asked {
  readonly order: Order
  readonly prospects: readonly Prospect[]
  readonly rules: ServiceRules
}

/** What became of an order: its point, or none, and every candidate, the best for all first. */
export interface Placed {
  readonly order: Order
  readonly best?: Eligible
  /** The agreement that the best would serve under. */
  readonly agreement?: Promising
  readonly candidates: readonly Candidate[]
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

const eligible = (candidates: readonly Candidate[]): Eligible[] =>
  candidates.filter((candidate): candidate is Eligible => 'figures' in candidate)

/**
 * N12, N17: shares orders among service points so that the sum over all orders is least. An assigned order costs what `rank`
 * says of its point, with the load and the month's work that the orders before it leave there; an unassigned one its penalty.
 * No point gets more than its free capacity, and none an order that a constraint keeps from it. The same orders and points
 * give the same answer, in whatever order they come.
 *
 * The way to a customer is counted for each order alone: of one household the caller asks for one order at a time.
 */
export const placeAll = (asked: readonly Asked[], now: Instant): Placed[] => {
  const sorted = asked.toSorted((a, b) => compare(a.order.id, b.order.id))
  const judged = sorted.map(({ order, prospects, rules }) => rank(order, prospects, dayOf(now), rules, now))
  const places = placesOf(judged.flatMap(eligible))
  const problem = problemOf(sorted, judged, places, now)
  const solution = assign(problem)
  const displacing = displacements(problem, solution)
  const filled = new Set(
    places.free.flatMap((free, place) => (countOf(solution.places, place) === free ? [place] : [])),
  )
  return sorted.map(({ order }, i): Placed => {
    const place = solution.places[i] ?? NONE
    const candidates = explain(judged[i] ?? [], { places, place, ways: displacing(i), filled })
    const [first] = candidates
    return { order, candidates, ...(place !== NONE && first && 'figures' in first ? { best: first } : {}) }
  })
}

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
      cost: Math.max(0, Math.round(UNIT * (figures.cost - seatCost(figures)))),
    })),
  ),
  penalties: asked.map(({ order }) => UNIT * penaltyOf(order, now)),
  seats: figures.map((of, place) =>
    Array.from({ length: Math.min(asked.length, free[place] ?? 0) }, (_, more) =>
      Math.round(UNIT * seatCost(withMore(of, more))),
    ),
  ),
})

const withMore = (figures: Figures, more: number): Figures => ({
  ...figures,
  load: figures.load + more,
  orders: (figures.orders ?? 0) + more,
})

interface Outcome {
  readonly places: Places
  readonly place: number
  readonly ways: Displacements
  readonly filled: ReadonlySet<number>
}

/** Every candidate with what it would have cost the others; the chosen first, the excluded last. */
const explain = (candidates: readonly Candidate[], { places, place, ways, filled }: Outcome): Candidate[] => {
  const told = candidates.map((candidate): Candidate => {
    if (!('figures' in candidate)) return candidate
    const number = places.numbers.get(candidate.pointId) ?? NONE
    const displacement = (ways.get(number) ?? 0) / UNIT
    return { ...candidate, displacement, ...(number !== place && filled.has(number) ? { lastPlaceTaken: true } : {}) }
  })
  const standing = (candidate: Candidate): number => {
    if (!('figures' in candidate)) return Number.MAX_SAFE_INTEGER
    return places.numbers.get(candidate.pointId) === place ? -1 : (candidate.displacement ?? 0)
  }
  // Of equals the cheaper stays before the dearer, as ranked.
  return told.toSorted((a, b) => standing(a) - standing(b))
}
