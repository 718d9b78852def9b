import { at, type Edge, NONE, type Problem, type Solution } from './assign'
import { MinHeap } from './min-heap'

/**
 * What all orders together would pay more if one order had this place or that: 0 at its own and where there is nothing to
 * lose; places it can never have are absent. Exactly the least sum with the order bound to the place, less the least sum.
 */
export type Displacements = ReadonlyMap<number, number>

/**
 * Answers for each order of a solved problem. One search back from the order's place along the steps that others could
 * still take: an order that moves on leaves a seat behind. Nodes are the places, and NONE for everything outside: free
 * seats, and orders left without.
 */
export const displacements = (problem: Problem, { places, prices }: Solution): ((order: number) => Displacements) => {
  const { edges, penalties, seats } = problem
  const held = holding(places, seats.length)
  const entering = edgesInto(edges, seats.length)
  /** In reduced costs, none of which is below 0: see Solution. */
  const step = (order: number, { place, cost }: Edge): number =>
    cost + at(prices.orders, order) - at(prices.places, place)
  const leaving = (order: number): number => at(penalties, order) + at(prices.orders, order)

  /** Each node from which a step leads to this one, and what the step costs. */
  function* stepsTo(node: number, own: number): Generator<readonly [from: number, cost: number]> {
    if (node === NONE) {
      for (const [order, from] of places.entries()) if (from !== NONE && order !== own) yield [from, leaving(order)]
      for (const [place, costs] of seats.entries()) {
        const seat = costs[at(held, place).length]
        if (seat !== undefined) yield [place, seat + at(prices.places, place)]
      }
      return
    }
    for (const { order, cost } of at(entering, node)) {
      const from = at(places, order)
      if (order === own || from === node) continue
      const edge = step(order, { place: node, cost })
      yield from === NONE ? [NONE, edge - leaving(order)] : [from, edge]
    }
    const last = at(seats, node)[at(held, node).length - 1]
    if (last !== undefined) yield [NONE, -last - at(prices.places, node)]
  }

  const waysBack = (own: number): Displacements => {
    const distances = new Map<number, number>()
    const done = new Set<number>()
    const heap = new MinHeap()
    const reach = (node: number, distance: number) => {
      if (distance >= (distances.get(node) ?? Number.POSITIVE_INFINITY)) return
      distances.set(node, distance)
      heap.push(distance, node)
    }
    reach(at(places, own), at(places, own) === NONE ? -leaving(own) : 0)
    for (let next = heap.pop(); next; next = heap.pop()) {
      const { key, value: node } = next
      if (done.has(node)) continue
      done.add(node)
      for (const [from, cost] of stepsTo(node, own)) reach(from, key + cost)
    }
    return distances
  }

  return (order) => {
    const ways = waysBack(order)
    return new Map(
      at(edges, order).flatMap((edge): [number, number][] => {
        const { place } = edge
        if (place === at(places, order)) return [[place, 0]]
        const way = ways.get(place)
        return way === undefined ? [] : [[place, way + step(order, edge)]]
      }),
    )
  }
}

const holding = (places: readonly number[], count: number): readonly (readonly number[])[] => {
  const held: number[][] = Array.from({ length: count }, () => [])
  for (const [order, place] of places.entries()) if (place !== NONE) at(held, place).push(order)
  return held
}

interface Entering {
  readonly order: number
  readonly cost: number
}

const edgesInto = (edges: Problem['edges'], count: number): readonly (readonly Entering[])[] => {
  const into: Entering[][] = Array.from({ length: count }, () => [])
  for (const [order, out] of edges.entries()) for (const { place, cost } of out) at(into, place).push({ order, cost })
  return into
}
