import fc from 'fast-check'
import { countedMembers, seesPool } from '../../functions/network/channels/channel-access'
import {
  agreeToPool,
  dissolvePool,
  evolvePool,
  type Pool,
  type PoolEvent,
  type PoolInput,
  proposePool,
} from '../../functions/network/channels/pool'
import { type PointWork, poolForecast } from '../../functions/network/channels/pool-forecast'
import { movesTo } from '../../functions/shared/messages/phrases'
import type { Viewer } from '../../functions/shared/viewer'
import { type Attempt, expectReplay, lived, refusal } from './journaled'

const point = (pointId: string, orders: Record<string, number>, change: Partial<PointWork> = {}): PointWork => ({
  pointId,
  capacity: 10,
  categoryIds: Object.keys(orders),
  orders,
  ...change,
})
const loads = (points: readonly PointWork[], categoryIds: string[], minimumOrders = 40) =>
  poolForecast(points, { categoryIds, minimumOrders }).points.map(({ orders, pooledOrders }) => [orders, pooledOrders])

test('N17 with televisions and refrigerators pooled, a point goes from 18 to 46 orders a month', () => {
  const points = [point('a', { tv: 18 }), point('b', { fridge: 62, tv: 12 })]
  const forecast = poolForecast(points, { categoryIds: ['tv', 'fridge'], minimumOrders: 40 })
  expect(forecast).toEqual({
    points: [
      { pointId: 'a', orders: 18, starves: true, pooledOrders: 46, starvesPooled: false },
      { pointId: 'b', orders: 74, starves: false, pooledOrders: 46, starvesPooled: false },
    ],
    pooledTotal: 92,
    feeds: 2,
  })
  expect(movesTo(18, 46)).toEqual({ en: 'goes from 18 to 46 orders a month', zh: '由每月 18 单变为 46 单' })
})

test('N17 pooled work is shared by capacity; what is not pooled stays, and outsiders are left alone', () => {
  const points = [
    point('a', { tv: 10, phone: 5 }, { capacity: 30 }),
    point('b', { fridge: 30 }, { capacity: 10 }),
    point('c', { phone: 7 }),
  ]
  expect(loads(points, ['tv', 'fridge'])).toEqual([
    [15, 35],
    [30, 10],
    [7, 7],
  ])
})

test('N17 too many points starve however the work is shared, and the forecast says how many it feeds', () => {
  const points = ['a', 'b', 'c'].map((id) => point(id, { tv: 30 }))
  const { feeds, points: all } = poolForecast(points, { categoryIds: ['tv'], minimumOrders: 40 })
  expect([feeds, all.filter(({ starvesPooled }) => starvesPooled).length]).toEqual([2, 3])
})

test('N17 a point authorised for a pooled category takes part though it had no order of it yet', () => {
  expect(loads([point('a', { tv: 0 }), point('b', { fridge: 21 })], ['tv', 'fridge'])).toEqual([
    [0, 11],
    [21, 10],
  ])
  const idle = [point('a', { tv: 3 }, { capacity: 0 }), point('b', { tv: 4 }, { capacity: 0 })]
  expect(loads(idle, ['tv'])).toEqual([
    [3, 4],
    [4, 3],
  ])
})

const counts = fc.dictionary(fc.constantFrom('tv', 'fridge', 'phone', 'washer'), fc.nat(200))
const anyPoint = fc.record({ orders: counts, capacity: fc.nat(50), more: fc.subarray(['tv', 'fridge', 'phone']) })

test('N17 pooling makes and loses no order, and asking changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 20 }), fc.subarray(['tv', 'fridge', 'phone']), (all, pooled) => {
      const points = all.map(({ orders, capacity, more }, i) => point(`s${i}`, orders, { capacity, categoryIds: more }))
      const before = structuredClone(points)
      const { points: after } = poolForecast(points, { categoryIds: pooled, minimumOrders: 40 })
      const total = (key: 'orders' | 'pooledOrders') => after.reduce((sum, load) => sum + load[key], 0)
      expect(total('pooledOrders')).toBe(total('orders'))
      expect(after.every((load) => Number.isInteger(load.pooledOrders) && load.pooledOrders >= 0)).toBe(true)
      expect(points).toEqual(before)
    }),
  )
})

const at = '2026-11-01T02:00:00.000Z'
const maker = (manufacturerId: string): Viewer => ({ role: 'MANUFACTURER', subject: manufacturerId, manufacturerId })
const input = (change: Partial<PoolInput> = {}): PoolInput => ({
  manufacturerId: 'M1',
  region: '420100',
  minimumOrders: 40,
  members: [
    { manufacturerId: 'M1', categoryIds: ['tv'] },
    { manufacturerId: 'M2', categoryIds: ['fridge'] },
  ],
  ...change,
})
const life = (attempts: readonly Attempt<Pool, PoolEvent>[] = [], change: Partial<PoolInput> = {}) =>
  lived(
    evolvePool,
    'M1.01A',
    { viewer: maker('M1'), at, decide: () => proposePool(input(change), maker('M1'), at) },
    attempts,
  )
const agrees = (id: string): Attempt<Pool, PoolEvent> => ({
  viewer: maker(id),
  at,
  decide: (pool) => agreeToPool(pool, id, maker(id), at),
})
const leaves = (id: string): Attempt<Pool, PoolEvent> => ({
  viewer: maker(id),
  at,
  decide: (pool) => dissolvePool(pool, id, '另有安排', maker(id)),
})

test('N17 several makers pool once each agreed; one maker alone agrees by proposing', () => {
  const { doc: proposed } = life()
  expect(proposed.state).toBe('PROPOSED')
  expect(countedMembers(maker('M2'), proposed)).toEqual([{ manufacturerId: 'M2', categoryIds: ['fridge'] }])
  const { doc: agreed } = life([agrees('M2')])
  expect([agreed.state, countedMembers(maker('M2'), agreed).length]).toEqual(['AGREED', 2])
  expect(life([], { members: [{ manufacturerId: 'M1', categoryIds: ['tv', 'fridge'] }] }).doc.state).toBe('AGREED')
  expect([seesPool(maker('M2'), proposed), seesPool(maker('M9'), proposed)]).toEqual([true, false])
})

test.each<[Partial<PoolInput>, string, string]>([
  [{ members: [{ manufacturerId: 'M1', categoryIds: ['tv'] }] }, 'POOL_TOO_SMALL', 'members'],
  [{ members: [{ manufacturerId: 'M2', categoryIds: ['tv', 'fridge'] }] }, 'POOL_WITHOUT_PROPOSER', 'members'],
  [{ members: [] }, 'REQUIRED', 'members'],
  [{ members: [{ manufacturerId: 'M1', categoryIds: [] }] }, 'REQUIRED', 'members.0.categoryIds'],
  [{ region: '341400' }, 'REGION_RETIRED', 'region'],
  [{ minimumOrders: 0 }, 'OUT_OF_RANGE', 'minimumOrders'],
  [{ manufacturerId: 'M2' }, 'NOT_FOUND', 'manufacturerId'],
])('N17 a pool with %j is refused as %s', (change, code, field) => {
  expect(() => proposePool(input(change), maker('M1'), at)).toThrow(refusal(code, ...field.split('.')))
})

test('N17 nobody agrees twice, for another, or to a pool that was left', () => {
  const { doc } = life([agrees('M2')])
  expect(() => agreeToPool(doc, 'M2', maker('M2'), at)).toThrow(refusal('POOL_AGREED', 'id'))
  expect(() => agreeToPool(doc, 'M2', maker('M1'), at)).toThrow(refusal('NOT_FOUND', 'id'))
  const { doc: left } = life([leaves('M2')])
  expect(left.state).toBe('DISSOLVED')
  expect(() => agreeToPool(left, 'M2', maker('M2'), at)).toThrow(refusal('POOL_DISSOLVED', 'id'))
})

test('N17 a pool is its log folded together', () => {
  const any = fc.constantFrom('M1', 'M2', 'M9').chain((id) => fc.constantFrom(agrees(id), leaves(id)))
  fc.assert(fc.property(fc.array(any, { maxLength: 8 }), (attempts) => expectReplay(evolvePool, life(attempts))))
})
