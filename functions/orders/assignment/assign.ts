import { MinHeap } from './min-heap'

/** What one order may have: a place, and what it costs to serve the order there, whatever else is served there. */
export interface Edge {
  /** Number of the place. */
  readonly place: number
  /** A whole number, 0 or more. */
  readonly cost: number
}

/**
 * Orders to be shared among places, in whole numbers throughout. One order takes one seat; the seats of a place are taken
 * in turn, each at its own cost, none cheaper than the one before.
 */
export interface Problem {
  /** By order: the places it may have. An order without any stays unassigned. */
  readonly edges: readonly (readonly Edge[])[]
  /** By order: what it costs to leave it unassigned. */
  readonly penalties: readonly number[]
  /** By place: the cost of its next seat, the one after, and so on; as many as are free. */
  readonly seats: readonly (readonly number[])[]
}

/** Nobody. */
export const NONE = -1

export interface Solution {
  /** By order: its place, or NONE. */
  readonly places: readonly number[]
  /** The least sum there is: of the edges and seats taken, and the penalties of the unassigned. */
  readonly cost: number
  /**
   * What one seat more costs all orders together, with the sign turned: the dual prices that prove the solution best.
   * Along every step that could still be taken, cost + price before - price after is 0 or more.
   */
  readonly prices: { readonly orders: readonly number[]; readonly places: readonly number[] }
}

/**
 * The cheapest assignment there is, by successive shortest paths: order after order takes the cheapest way to a free seat,
 * moving others on where that is cheaper for all. Each search ends at the first free seat, so it stays near.
 * Source: Ahuja, Magnanti, Orlin, Network Flows (1993), 9.7, with the costs of seats as convex costs (14.5).
 *
 * The same problem has the same solution; of several that cost the same it is the one found first, by the order of numbers.
 *
 * @throws RangeError for a seat cheaper than the one before it: then the cheapest path is not the cheapest assignment
 */
export const assign = (problem: Problem): Solution => {
  check(problem)
  const search = new Search(problem)
  for (const order of problem.edges.keys()) search.add(order)
  return search.solution()
}

const check = ({ edges, seats, penalties }: Problem): void => {
  const all = [...edges.flatMap((each) => each.map(({ cost }) => cost)), ...penalties, ...seats.flat()]
  if (!all.every((cost) => Number.isSafeInteger(cost) && cost >= 0)) throw new RangeError('Costs are whole numbers')
  for (const costs of seats)
    if (costs.some((cost, i) => i > 0 && cost < (costs[i - 1] ?? 0))) throw new RangeError('A seat gets cheaper')
}

/** Where the way of a search ends: at a place's free seat, or with an order that is left without. */
interface End {
  readonly distance: number
  readonly place: number
  readonly leaves: number
}

class Search {
  private readonly places: number[]
  private readonly held: Set<number>[]
  private readonly orderPrices: number[]
  private readonly placePrices: number[]

  constructor(private readonly problem: Problem) {
    this.places = problem.edges.map(() => NONE)
    this.held = problem.seats.map(() => new Set())
    this.orderPrices = problem.edges.map(() => 0)
    this.placePrices = problem.seats.map(() => 0)
  }

  /** Adds one order to the cheapest assignment of those before it: the result is the cheapest of all so far. */
  add(order: number): void {
    const { edges, penalties } = this.problem
    this.orderPrices[order] = Math.max(
      -at(penalties, order),
      ...at(edges, order).map(({ place, cost }) => at(this.placePrices, place) - cost),
    )
    const distances = new Map<number, number>()
    const cameFrom = new Map<number, number>()
    const heap = new MinHeap()
    const settled: number[] = []
    const moved: (readonly [order: number, distance: number])[] = []
    let end = NOWHERE
    const leave = (from: number, distance: number) => {
      moved.push([from, distance])
      const out = distance + at(penalties, from) + at(this.orderPrices, from)
      if (out < end.distance) end = { distance: out, place: NONE, leaves: from }
      for (const { place, cost } of at(edges, from)) {
        const there = distance + cost + at(this.orderPrices, from) - at(this.placePrices, place)
        if (there >= (distances.get(place) ?? Number.POSITIVE_INFINITY)) continue
        distances.set(place, there)
        cameFrom.set(place, from)
        heap.push(there, place)
      }
    }
    leave(order, 0)
    for (let next = heap.pop(); next && next.key < end.distance; next = heap.pop()) {
      const { key: distance, value: place } = next
      if (distance > (distances.get(place) ?? 0)) continue
      settled.push(place)
      const seat = at(this.problem.seats, place)[at(this.held, place).size]
      if (seat !== undefined) {
        const here = distance + seat + at(this.placePrices, place)
        if (here < end.distance) end = { distance: here, place, leaves: NONE }
      }
      for (const other of at(this.held, place)) leave(other, distance)
    }
    this.reprice(end.distance, settled, moved, distances)
    this.take(end, cameFrom)
  }

  /** Everything nearer than the end of the way gets dearer by how much nearer it is. */
  private reprice(
    end: number,
    settled: readonly number[],
    moved: readonly (readonly [number, number])[],
    distances: ReadonlyMap<number, number>,
  ): void {
    for (const [order, distance] of moved)
      this.orderPrices[order] = at(this.orderPrices, order) + Math.min(0, distance - end)
    for (const place of settled)
      this.placePrices[place] = at(this.placePrices, place) + Math.min(0, (distances.get(place) ?? end) - end)
  }

  /** Follows the way back: each order on it takes the place it came to, and leaves its own to the one behind. */
  private take({ place: free, leaves }: End, cameFrom: ReadonlyMap<number, number>): void {
    let place = leaves === NONE ? free : this.move(leaves, NONE)
    while (place !== NONE) place = this.move(cameFrom.get(place) ?? NONE, place)
  }

  /** Returns the place the order had. */
  private move(order: number, to: number): number {
    const from = at(this.places, order)
    if (from !== NONE) at(this.held, from).delete(order)
    if (to !== NONE) at(this.held, to).add(order)
    this.places[order] = to
    return from
  }

  solution(): Solution {
    const prices = { orders: this.orderPrices, places: this.placePrices }
    return { places: this.places, cost: costOf(this.problem, this.places), prices }
  }
}

const NOWHERE: End = { distance: Number.POSITIVE_INFINITY, place: NONE, leaves: NONE }

/** Numbers of orders and places are those of their arrays. */
export const at = <T>(all: readonly T[], index: number): T => all[index] as T

/** What an assignment costs; infinite for one that breaks a bound. */
export const costOf = ({ edges, penalties, seats }: Problem, places: readonly number[]): number => {
  const taken = seats.map(() => 0)
  return places.reduce((sum, place, order) => {
    if (place === NONE) return sum + at(penalties, order)
    const edge = at(edges, order).find((each) => each.place === place)
    const seat = at(seats, place)[at(taken, place)]
    taken[place] = at(taken, place) + 1
    return sum + (edge?.cost ?? Number.POSITIVE_INFINITY) + (seat ?? Number.POSITIVE_INFINITY)
  }, 0)
}
