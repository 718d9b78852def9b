import { assign, at, costOf, type Edge, NONE, type Problem, type Solution } from './assign'

/**
 * Orders that cost less where all of them have one place: the first costs what it costs anyway, each of the others what its saving at
 * the place leaves.
 */
export interface Group {
  /** Numbers of its orders, two or more. */
  readonly orders: readonly number[]
  /** By place where all may be together: what each order but the first saves there, in their order; 0 or more, at most its cost. */
  readonly savings: ReadonlyMap<number, readonly number[]>
}

export interface Shared {
  /** The problem as it stands once it is settled which groups have one place: what the solution solves. */
  readonly problem: Problem
  readonly solution: Solution
  /** By group: its place, or NONE where its orders are apart. */
  readonly places: readonly number[]
  /** What all orders cost, savings taken off. */
  readonly cost: number
  /** Whether no sharing is cheaper; false where the search was broken off. */
  readonly best: boolean
}

/** A group's place is settled, or places at which it is not. */
interface Choice {
  readonly place?: number
  readonly not: ReadonlySet<number>
}

/** Problems solved at most: each takes milliseconds, and most groups need one or none. */
const MAX_SOLVED = 400
/** More than all orders together can cost: what has to be served is served first, if that can be. */
const FORCED = 1e11

/**
 * The cheapest sharing with groups, by branch and bound. A bound is the sharing in which an order has its saving wherever its group
 * might be together, whether the others are there or not: nothing costs less. Where that gives a saving to part of a group, the group
 * is either together at that place or not there at all, and both are looked at.
 *
 * With groups the problem is no flow any more (a group takes several seats or none), and hard in general; groups are few, and mostly
 * the first bound is the answer. After 400 problems the best sharing found so far is taken, and said not to be proven.
 */
export const share = (problem: Problem, groups: readonly Group[], limit = MAX_SOLVED): Shared => {
  let found: Shared | undefined
  let solved = 0
  const look = (choices: readonly Choice[]): void => {
    if (solved >= limit && found) return
    solved += 1
    const relaxed = withChoices(problem, groups, choices)
    const { places, cost: bound } = assign(relaxed)
    if (bound >= (found?.cost ?? FORCED)) return
    const together = groups.map((group) => placeOf(group, places))
    const cost = costOf(problem, places) - saved(groups, together)
    if (cost < (found?.cost ?? FORCED)) found = settledAs(problem, groups, together, cost)
    const torn = groups.findIndex((group, g) => tornAt(group, places, at(choices, g)) !== NONE)
    if (torn < 0) return
    const place = tornAt(at(groups, torn), places, at(choices, torn))
    look(choices.with(torn, { place, not: new Set() }))
    look(choices.with(torn, { not: new Set([...at(choices, torn).not, place]) }))
  }
  look(groups.map(() => ({ not: new Set() })))
  return { ...(found as unknown as Shared), best: solved < limit }
}

/** Where all of a group are and may be together. */
const placeOf = ({ orders, savings }: Group, places: readonly number[]): number => {
  const place = at(places, at(orders, 0))
  return savings.has(place) && orders.every((order) => places[order] === place) ? place : NONE
}

/** A place at which part of a group has a saving that it must not have. */
const tornAt = (group: Group, places: readonly number[], { place, not }: Choice): number => {
  if (place !== undefined || placeOf(group, places) !== NONE) return NONE
  const [, ...others] = group.orders
  const there = others.map((order) => at(places, order))
  return there.find((one, i) => !not.has(one) && (group.savings.get(one)?.[i] ?? 0) > 0) ?? NONE
}

const saved = (groups: readonly Group[], together: readonly number[]): number =>
  groups.reduce((sum, { savings }, g) => sum + (savings.get(at(together, g)) ?? []).reduce((a, b) => a + b, 0), 0)

/** The problem with each group's savings where it may yet have them; of a group whose place is settled, with that alone. */
const withChoices = (problem: Problem, groups: readonly Group[], choices: readonly Choice[]): Problem => {
  const edges = [...problem.edges]
  const penalties = [...problem.penalties]
  for (const [g, { orders, savings }] of groups.entries()) {
    const { place: settled, not } = at(choices, g)
    for (const [i, order] of orders.entries()) {
      const saving = (place: number) => (i === 0 || not.has(place) ? 0 : (savings.get(place)?.[i - 1] ?? 0))
      const lessened = at(edges, order).map(({ place, cost }): Edge => ({ place, cost: cost - saving(place) }))
      edges[order] = settled === undefined ? lessened : lessened.filter(({ place }) => place === settled)
      if (settled !== undefined) penalties[order] = FORCED
    }
  }
  return { ...problem, edges, penalties }
}

/** The sharing as a problem of its own, for its prices: groups together stay where they are. */
const settledAs = (problem: Problem, groups: readonly Group[], together: readonly number[], cost: number): Shared => {
  const choices = groups.map((_, g): Choice => {
    const place = at(together, g)
    return place === NONE ? { not: new Set(at(groups, g).savings.keys()) } : { place, not: new Set() }
  })
  const settled = withChoices(problem, groups, choices)
  return { problem: settled, solution: assign(settled), places: together, cost, best: true }
}
