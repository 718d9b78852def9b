import fc from 'fast-check'
import type { Asked } from '../../functions/orders/assignment/asked'
import { placeAll } from '../../functions/orders/assignment/batch'
import { type Eligible, rank } from '../../functions/orders/dispatch'
import { seatCost } from '../../functions/orders/dispatch-cost'
import type { Order } from '../../functions/orders/order'
import { addMinutes } from '../../functions/shared/days'
import { at, reported } from './order-fixtures'
import { prospect } from './prospect-fixtures'

const now = addMinutes(at, 90)
const today = '2026-11-01'

interface Point {
  readonly free: number
  readonly load: number
  readonly level: number
  readonly km: number
  readonly score: number
  readonly orders: number
  readonly minimumOrders: number
  /** Of two likely parts. */
  readonly atHand?: readonly string[]
}

const likely = [
  { partNumber: 'P-1', quantity: 1, by: 'FAULT', share: 0.6 },
  { partNumber: 'P-2', quantity: 1, by: 'FAULT', share: 0.2 },
] as const

const pointOf = ({ free, load, level, km, score, orders, minimumOrders, atHand }: Point, id: string) => ({
  ...prospect({
    point: { id, level, capacity: load + free, location: { latitude: 30.55 + km / 111.195, longitude: 114.31 } },
    load,
    score,
  }),
  orders,
  minimumOrders,
  ...(atHand ? { parts: { likely, atHand } } : {}),
})

const orderOf = (i: number, change: Partial<Order> = {}): Order =>
  ({
    ...reported().order,
    id: `o${i}`,
    location: { latitude: 30.55, longitude: 114.31 },
    customerKey: `c${i}`,
    ...change,
  }) as Order

const worlds = fc.record({
  points: fc.array(
    fc.record({
      free: fc.integer({ min: 0, max: 2 }),
      load: fc.integer({ min: 0, max: 3 }),
      level: fc.integer({ min: 1, max: 3 }),
      km: fc.integer({ min: 0, max: 30 }),
      score: fc.constantFrom(0, 0.5, 1),
      orders: fc.integer({ min: 0, max: 6 }),
      minimumOrders: fc.constantFrom(0, 5),
      atHand: fc.subarray(['P-1', 'P-2']),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  orders: fc.array(
    fc.record({ level: fc.constantFrom(1, 2), urgency: fc.constantFrom('NORMAL', 'URGENT', 'SAFETY') }),
    { maxLength: 4 },
  ),
})

type World = typeof worlds extends fc.Arbitrary<infer W> ? W : never

const askedOf = ({ points, orders }: World): Asked[] => {
  const prospects = points.map((point, i) => pointOf(point, `s${i}`))
  return orders.map((change, i) => ({ order: orderOf(i, change as Partial<Order>), prospects, rules: {} }))
}

/** The stated objective, summed up by itself: what `rank` says with the load and work that earlier orders leave there. */
const objective = (asked: readonly Asked[], chosen: readonly (string | undefined)[]): number => {
  const taken = new Map<string, number>()
  return asked.reduce((sum, { order, prospects }, i) => {
    const id = chosen[i]
    if (id === undefined) return sum + 1000 * { SAFETY: 4, URGENT: 2, NORMAL: 1 }[order.urgency ?? 'NORMAL'] + 1
    const more = taken.get(id) ?? 0
    taken.set(id, more + 1)
    const there = prospects.map((one) =>
      one.point.id === id ? { ...one, load: one.load + more, orders: (one.orders ?? 0) + more } : one,
    )
    const found = rank(order, there, today, {}, now).find(({ pointId }) => pointId === id)
    return sum + (found && 'figures' in found ? found.figures.cost : Number.POSITIVE_INFINITY)
  }, 0)
}

function* everyChoice(asked: readonly Asked[], chosen: readonly (string | undefined)[] = []): Generator<number> {
  if (chosen.length === asked.length) {
    yield objective(asked, chosen)
    return
  }
  const ids = asked[chosen.length]?.prospects.map(({ point }) => point.id) ?? []
  for (const id of [undefined, ...ids]) yield* everyChoice(asked, [...chosen, id])
}

const chosenOf = (asked: readonly Asked[]) => placeAll(asked, now).map(({ best }) => best?.pointId)

test('N12 N17 no assignment is better by the stated objective: every one is looked at', () => {
  let crowded = 0
  fc.assert(
    fc.property(worlds, (world) => {
      const asked = askedOf(world)
      const found = objective(asked, chosenOf(asked))
      // Each cost is rounded to a thousandth, and so is each part of a sum.
      expect(found).toBeLessThanOrEqual(Math.min(...everyChoice(asked)) + 0.002 * asked.length)
      crowded += Number(chosenOf(asked).includes(undefined))
    }),
    { numRuns: 300 },
  )
  expect(crowded).toBeGreaterThan(30)
})

test('N12 no point gets more than it has room for, and none an order that a constraint keeps from it', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const asked = askedOf(world)
      for (const [i, id] of chosenOf(asked).entries()) {
        if (id === undefined) continue
        const { order, prospects, rules } = asked[i] as Asked
        const judged = rank(order, prospects, today, rules, now).find(({ pointId }) => pointId === id)
        expect(judged).toHaveProperty('figures')
      }
      for (const [i, { free }] of world.points.entries())
        expect(chosenOf(asked).filter((id) => id === `s${i}`).length).toBeLessThanOrEqual(free)
    }),
  )
})

test('the same orders and points give the same answer, in whatever order they come', () => {
  fc.assert(
    fc.property(worlds, fc.nat(), fc.nat(), (world, a, b) => {
      const turn = <T>(all: readonly T[], by: number): T[] => all.map((_, i) => all[(i + by) % all.length] as T)
      const asked = askedOf(world)
      const turned = turn(asked, a).map((one) => ({ ...one, prospects: turn(one.prospects, b) }))
      expect(placeAll(turned, now)).toEqual(placeAll(asked, now))
    }),
  )
})

test('every candidate of every order is explained: by a constraint, or by what it would have cost all of them', () => {
  fc.assert(
    fc.property(worlds, (world) => {
      const asked = askedOf(world)
      for (const { best, candidates } of placeAll(asked, now)) {
        expect(candidates.map(({ pointId }) => pointId).sort()).toEqual(world.points.map((_, i) => `s${i}`))
        const able = candidates.filter((one): one is Eligible => 'figures' in one)
        expect(able.every(({ displacement = -1 }) => displacement >= 0)).toBe(true)
        if (best) expect(candidates[0]).toEqual(best)
        if (best) expect(best.displacement).toBe(0)
        else expect(able.every(({ lastPlaceTaken }) => lastPlaceTaken)).toBe(true)
      }
    }),
  )
})

describe('what the explanation says', () => {
  const near: Point = { free: 1, load: 0, level: 3, km: 0, score: 0.5, orders: 0, minimumOrders: 0 }
  const far: Point = { ...near, km: 15 }

  test('two orders and one place near by: the other one hears that it was taken, and what taking it would have cost', () => {
    const prospects = [pointOf(near, 'near'), pointOf(far, 'far')]
    const urgent = orderOf(1, { location: { latitude: 30.55 + 15 / 111.195, longitude: 114.31 } })
    const placed = placeAll(
      [orderOf(0), urgent].map((order) => ({ order, prospects, rules: {} })),
      now,
    )
    expect(placed.map(({ best }) => best?.pointId)).toEqual(['near', 'far'])
    expect(placed[0]?.candidates).toMatchObject([
      { pointId: 'near', displacement: 0 },
      { pointId: 'far', displacement: 1, lastPlaceTaken: true },
    ])
    expect(placed[0]?.candidates[0]).not.toHaveProperty('lastPlaceTaken')
  })

  test('one place for two: the safety of somebody comes first, then who has waited longer', () => {
    const prospects = [pointOf(near, 'near')]
    const place = (...orders: Order[]) =>
      placeAll(
        orders.map((order) => ({ order, prospects, rules: {} })),
        now,
      ).map(({ best }) => best?.pointId)
    expect(place(orderOf(0), orderOf(1, { urgency: 'SAFETY' }))).toEqual([undefined, 'near'])
    expect(place(orderOf(0), orderOf(1, { reportedAt: addMinutes(at, -600) }))).toEqual([undefined, 'near'])
    const [loser] = placeAll(
      [orderOf(0), orderOf(1, { urgency: 'URGENT' })].map((order) => ({ order, prospects, rules: {} })),
      now,
    )
    expect(loser?.candidates[0]).toMatchObject({ lastPlaceTaken: true, displacement: 1000 })
  })

  test('N17 a point that has had too little work this month is preferred as far as its minimum counts', () => {
    const fed = pointOf({ ...near, orders: 10, minimumOrders: 10 }, 'a-fed')
    const starving = pointOf({ ...near, orders: 1, minimumOrders: 10, km: 5 }, 'b-starving')
    const asked = [{ order: orderOf(0), prospects: [fed, starving], rules: {} }]
    expect(chosenOf(asked)).toEqual(['b-starving'])
    expect(placeAll(asked, now)[0]?.best?.figures).toMatchObject({ orders: 1, minimumOrders: 10, cost: 0.287 })
    const without = [fed, starving].map((one) => ({ ...one, minimumOrders: 0 }))
    expect(chosenOf([{ order: orderOf(0), prospects: without, rules: {} }])).toEqual(['a-fed'])
  })

  test('N12 K8 a point that lacks a likely part costs 0.3 x the chance that it is wanting, and both are told what they have', () => {
    const likely = [
      { partNumber: 'P-1', quantity: 1, by: 'FAULT', share: 0.5 },
      { partNumber: 'P-2', quantity: 1, by: 'FAULT', share: 0.2 },
    ] as const
    const stocked = { ...pointOf({ ...near, km: 4 }, 'b-stocked'), parts: { likely, atHand: ['P-1', 'P-2'] } }
    const empty = { ...pointOf(near, 'a-empty'), parts: { likely, atHand: [] } }
    const half = { ...pointOf(near, 'c-half'), parts: { likely, atHand: ['P-2'] } }
    expect(rank(orderOf(0), [empty, half, stocked], today)).toMatchObject([
      { pointId: 'b-stocked', figures: { partsAtHand: ['P-1', 'P-2'], partsMissing: [], cost: 0.233 } },
      // 0.1 unrated + 0.3 x 0.5
      { pointId: 'c-half', figures: { partsAtHand: ['P-2'], partsMissing: ['P-1'], cost: 0.25 } },
      // 0.1 + 0.3 x (1 - 0.5 x 0.8)
      { pointId: 'a-empty', figures: { partsAtHand: [], partsMissing: ['P-1', 'P-2'], cost: 0.28 } },
    ])
  })

  test('N12 where nothing tells what is needed parts count for nobody, and nothing is said of them', () => {
    const [found] = rank(orderOf(0), [pointOf(near, 'near')], today)
    expect(found).toMatchObject({ figures: { cost: 0.1 } })
    expect(found && 'figures' in found && Object.keys(found.figures)).not.toContain('partsMissing')
  })
})

test('N17 a place never gets cheaper as work comes in', () => {
  const counts = fc.record({
    load: fc.nat(20),
    capacity: fc.integer({ min: 1, max: 20 }),
    orders: fc.nat(20),
    minimumOrders: fc.nat(20),
  })
  fc.assert(
    fc.property(counts, (seat) => {
      const next = { ...seat, load: seat.load + 1, orders: seat.orders + 1 }
      expect(seatCost(next)).toBeGreaterThanOrEqual(seatCost(seat))
    }),
  )
})
