import fc from 'fast-check'
import { assign, costOf, NONE, type Problem } from '../../functions/orders/assignment/assign'
import { displacements } from '../../functions/orders/assignment/displacement'

/** Small enough that every assignment there is can be looked at. */
const problems: fc.Arbitrary<Problem> = fc
  .record({ orders: fc.integer({ min: 0, max: 6 }), places: fc.integer({ min: 0, max: 4 }) })
  .chain(({ orders, places }) => {
    const cost = fc.integer({ min: 0, max: 20 })
    const edges = fc.uniqueArray(fc.record({ place: fc.nat(Math.max(0, places - 1)), cost }), {
      selector: ({ place }) => place,
      maxLength: places,
    })
    const times = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count })
    return fc.record({
      edges: times(edges, orders),
      penalties: times(fc.oneof(cost, fc.constant(1000)), orders),
      seats: times(
        fc.array(cost, { maxLength: 3 }).map((costs) => costs.sort((a, b) => a - b)),
        places,
      ),
    })
  })

/** Every assignment within the bounds, and what it costs. */
function* everyAssignment(problem: Problem, places: readonly number[] = []): Generator<readonly number[]> {
  const order = places.length
  if (order === problem.edges.length) {
    if (Number.isFinite(costOf(problem, places))) yield places
    return
  }
  for (const place of [NONE, ...(problem.edges[order] ?? []).map((edge) => edge.place)])
    yield* everyAssignment(problem, [...places, place])
}

const least = (problem: Problem, where: (places: readonly number[]) => boolean = () => true): number =>
  Math.min(...[...everyAssignment(problem)].filter(where).map((places) => costOf(problem, places)))

test('N12 no feasible assignment is better than the one found: every one is looked at', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { places, cost } = assign(problem)
      expect(cost).toBe(costOf(problem, places))
      expect(cost).toBe(least(problem))
    }),
    { numRuns: 2000 },
  )
})

test('the prices prove it: along no step that could be taken is there anything to gain', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const { places, prices } = assign(problem)
      for (const [order, edges] of problem.edges.entries()) {
        const own = prices.orders[order] ?? 0
        const out = (problem.penalties[order] ?? 0) + own
        if (places[order] === NONE) expect(out).toBeLessThanOrEqual(0)
        else expect(out).toBeGreaterThanOrEqual(0)
        for (const { place, cost } of edges) {
          const gain = cost + own - (prices.places[place] ?? 0)
          if (place === places[order]) expect(gain).toBe(0)
          else expect(gain).toBeGreaterThanOrEqual(0)
        }
      }
    }),
  )
})

test('the cost of displacing is exactly what all orders together would pay', () => {
  let displaced = 0
  fc.assert(
    fc.property(problems, (problem) => {
      const solution = assign(problem)
      const displacing = displacements(problem, solution)
      for (const [order, edges] of problem.edges.entries()) {
        const found = displacing(order)
        for (const { place } of edges) {
          const forced = least(problem, (places) => places[order] === place) - solution.cost
          expect(found.get(place)).toBe(Number.isFinite(forced) ? forced : undefined)
          displaced += Number(forced > 0 && Number.isFinite(forced))
        }
      }
    }),
    { numRuns: 1000 },
  )
  expect(displaced).toBeGreaterThan(100)
})

test('two orders for one seat: the one with nowhere else to go has it', () => {
  const problem: Problem = {
    edges: [
      [
        { place: 0, cost: 1 },
        { place: 1, cost: 3 },
      ],
      [{ place: 0, cost: 2 }],
    ],
    penalties: [1000, 1000],
    seats: [[0], [0]],
  }
  expect(assign(problem)).toMatchObject({ places: [1, 0], cost: 5 })
  expect(displacements(problem, assign(problem))(0)).toEqual(
    new Map([
      [1, 0],
      [0, 996],
    ]),
  )
})

test('seats get dearer: work is spread before one place is filled', () => {
  const edges = Array.from({ length: 4 }, () => [
    { place: 0, cost: 0 },
    { place: 1, cost: 5 },
  ])
  const { places } = assign({ edges, penalties: [99, 99, 99, 99], seats: [[0, 3, 6, 9], [0]] })
  expect(places.filter((place) => place === 0)).toHaveLength(3)
})

test('what no shortest path may be asked is refused', () => {
  const seats = [[2, 1]]
  expect(() => assign({ edges: [], penalties: [], seats })).toThrow('A seat gets cheaper')
  expect(() => assign({ edges: [[{ place: 0, cost: 0.5 }]], penalties: [1], seats: [[0]] })).toThrow('whole numbers')
})
