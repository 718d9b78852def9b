import fc from 'fast-check'
import { evolveModel, type ServiceModel, setModel } from '../../functions/network/channels/service-model'
import { type TopUp, topUpOf } from '../../functions/network/channels/top-up'
import { basisFor, statementOf } from '../../functions/network/channels/top-up-statement'
import { enter } from '../../functions/shared/journal'
import { refusal } from './journaled'

const basis = { basicProfit: 500_000, profitPerOrder: 3000, cap: 400_000 }
const paid = ({ shares, lump }: TopUp) => shares.reduce((sum, share) => sum + share.orders * share.perOrder, lump)

test('N15 a low-volume month is topped up per order to the basic profit', () => {
  expect(topUpOf(basis, 60)).toEqual({
    orders: 60,
    earned: 180_000,
    shortfall: 320_000,
    total: 320_000,
    shares: [
      { orders: 20, perOrder: 5334 },
      { orders: 40, perOrder: 5333 },
    ],
    lump: 0,
  })
})

test.each([
  [167, 0, []],
  [
    166,
    2000,
    [
      { orders: 8, perOrder: 13 },
      { orders: 158, perOrder: 12 },
    ],
  ],
  [100, 200_000, [{ orders: 100, perOrder: 2000 }]],
])('N15 %i orders are topped up by %i fen in all', (orders, total, shares) => {
  expect(topUpOf(basis, orders)).toMatchObject({ total, shares })
})

test('N15 a month without orders gets the basic profit in one sum, and the cap holds', () => {
  expect(topUpOf({ ...basis, cap: 1_000_000 }, 0)).toMatchObject({
    shortfall: 500_000,
    total: 500_000,
    shares: [],
    lump: 500_000,
  })
  expect(topUpOf(basis, 0)).toMatchObject({ shortfall: 500_000, total: 400_000, lump: 400_000 })
  expect(topUpOf({ ...basis, cap: 7 }, 10)).toMatchObject({ total: 7, shares: [{ orders: 7, perOrder: 1 }] })
})

const fen = fc.nat(100_000_000)

test('N15 what is paid sums to the total exactly, is never more than the shortfall or the cap, and shares differ by a fen', () => {
  fc.assert(
    fc.property(fen, fen, fen, fc.nat(5000), (basicProfit, profitPerOrder, cap, orders) => {
      const topUp = topUpOf({ basicProfit, profitPerOrder, cap }, orders)
      expect(paid(topUp)).toBe(topUp.total)
      expect(topUp.total).toBe(Math.min(cap, Math.max(0, basicProfit - orders * profitPerOrder)))
      expect(topUp.shares.every(({ perOrder }) => Number.isInteger(perOrder) && perOrder > 0)).toBe(true)
      expect(topUp.shares.reduce((sum, share) => sum + share.orders, 0)).toBeLessThanOrEqual(orders)
      const [more, less] = topUp.shares
      if (more && less) expect(more.perOrder - less.perOrder).toBe(1)
      // The per-order top-up of the rule, where the cap does not bite.
      const rule = Math.max(0, Math.ceil((basicProfit - orders * profitPerOrder) / orders))
      if (orders > 0 && topUp.total === topUp.shortfall) expect(more?.perOrder ?? 0).toBe(rule)
    }),
  )
})

test('N15 a month is reckoned by what was agreed on its first day', () => {
  const viewer = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'M1' } as const
  const at = '2026-10-20T02:00:00.000Z'
  const input = { manufacturerId: 'M1', providerId: 'P1', channel: 'OUTSOURCED' as const }
  const set = (model: ServiceModel | undefined, from: string, topUp: typeof basis | undefined): ServiceModel =>
    evolveModel(model, enter('P1.M1', model, setModel(model, { ...input, from, topUp }, viewer, at), viewer, at))
  const model = set(set(undefined, '2026-11-01', basis), '2026-11-15', { ...basis, basicProfit: 600_000 })
  expect(basisFor(model, '2026-10')).toBeUndefined()
  expect(basisFor(model, '2026-11')?.basicProfit).toBe(500_000)
  expect(basisFor(model, '2026-12')?.basicProfit).toBe(600_000)
  expect(basisFor(set(model, '2026-12-20', undefined), '2027-01')).toBeUndefined()
  const negative = () => setModel(undefined, { ...input, from: '2026-11-01', topUp: { ...basis, cap: -1 } }, viewer, at)
  expect(negative).toThrow(refusal('OUT_OF_RANGE', 'topUp', 'cap'))
})

test('N15 a statement is final when its month is over, and a forecast otherwise', () => {
  const of = (month: string, expected?: number) =>
    statementOf({ manufacturerId: 'M1', providerId: 'P1', month, completed: 60, expected }, basis, '2026-11-03')
  expect(of('2026-10')).toMatchObject({ final: true, orders: 60, total: 320_000 })
  expect(of('2026-11')).toMatchObject({ final: false, orders: 60 })
  expect(of('2026-10', 100)).toMatchObject({ final: false, orders: 100, total: 200_000 })
  expect(() => of('2026-10', -1)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', field: ['expectedOrders'] }))
})
