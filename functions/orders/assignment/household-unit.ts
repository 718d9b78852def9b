import { certifiedFor } from '../../network/certification/roster'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { BUNDLE_SIZE } from '../bundle'
import { type Candidate, type Eligible, type Prospect, rank } from '../dispatch'
import type { TimeWindow } from '../windows'
import type { Asked } from './asked'

/** N18: orders of one household that one technician may do in one visit, and where. */
export interface Unit {
  readonly asked: readonly Asked[]
  /** By the id of each point that can do them together: everybody there who may do all of them. */
  readonly technicians: ReadonlyMap<string, readonly string[]>
}

/** When all customers' windows meet; undefined where no order names any, empty where they never do. */
export const commonWindows = (
  all: readonly (readonly TimeWindow[] | undefined)[],
): readonly TimeWindow[] | undefined => {
  const named = all.filter((windows) => windows !== undefined && windows.length > 0)
  return named.reduce<readonly TimeWindow[] | undefined>(
    (common, windows) => (common ? overlaps(common, windows ?? []) : windows),
    undefined,
  )
}

const overlaps = (a: readonly TimeWindow[], b: readonly TimeWindow[]): TimeWindow[] =>
  a.flatMap((one) =>
    b.flatMap((other) => {
      const from = one.from > other.from ? one.from : other.from
      const to = one.to < other.to ? one.to : other.to
      return from < to ? [{ from, to }] : []
    }),
  )

/**
 * The orders of a household as one unit; undefined where they are no household of two or more, where no time suits all, or where nobody
 * with room for all may do them: then they are shared out one by one.
 */
export const unitOf = (asked: readonly Asked[], now: Instant): Unit | undefined => {
  const windows = commonWindows(asked.map(({ order }) => order.windows))
  if (asked.length < BUNDLE_SIZE.min || asked.length > BUNDLE_SIZE.max || windows?.length === 0) return undefined
  const able = asked.map(({ order, prospects, rules }) => {
    const together = windows ? { ...order, windows } : order
    const found = rank(together, prospects, dayOf(now), rules, now).filter(isEligible)
    return new Map(found.map((one) => [one.pointId, one]))
  })
  const technicians = new Map<string, readonly string[]>()
  for (const [pointId, { figures }] of able[0] ?? []) {
    if (figures.capacity - figures.load < asked.length || !able.every((one) => one.has(pointId))) continue
    const people = forAll(asked, pointId, dayOf(now))
    if (people.length > 0) technicians.set(pointId, people)
  }
  return technicians.size > 0 ? { asked, technicians } : undefined
}

const forAll = (asked: readonly Asked[], pointId: string, day: Day): string[] => {
  const [first = [], ...others] = asked.map(({ order, prospects }) =>
    certifiedFor(order, prospects.find(({ point }) => point.id === pointId)?.roster, day),
  )
  return first.filter((id) => others.every((people) => people.includes(id)))
}

export const isEligible = (candidate: Candidate): candidate is Eligible => 'figures' in candidate

/** Orders by household, each in the order given. */
export const householdsOf = (asked: readonly Asked[]): Asked[][] => {
  const households = new Map<string, Asked[]>()
  for (const one of asked) {
    const { customerKey } = one.order
    households.set(customerKey, [...(households.get(customerKey) ?? []), one])
  }
  return [...households.values()]
}

/**
 * What is shared out now: all orders of a household that may be one unit, the first of any other. The next ones then find the point
 * that comes anyway.
 */
export const inTurn = (asked: readonly Asked[], now: Instant): ReadonlySet<string> =>
  new Set(
    householdsOf(asked).flatMap((household) =>
      (unitOf(household, now)?.asked ?? household.slice(0, 1)).map(({ order }) => order.id),
    ),
  )

/** Prospects of an order for which the way is made by another order of its unit. */
export const wayMadeTo = (prospects: readonly Prospect[], pointIds: ReadonlySet<string>): Prospect[] =>
  prospects.map((one) => (pointIds.has(one.point.id) ? { ...one, visiting: true } : one))
