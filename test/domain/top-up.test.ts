import fc from 'fast-check'
import type { AgreementRecord } from '../../functions/network/agreements/agreement'
import { type TopUp, topUpOf } from '../../functions/network/channels/top-up'
import { completedOf, statementOf, topUpIn } from '../../functions/network/channels/top-up-statement'

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

test('N15 a month is reckoned by what was agreed on its first day, for the categories agreed then', () => {
  const scope = (from: string, basicProfit: number | undefined, ...categoryIds: string[]) => ({
    ...{ from, level: 3, categoryIds },
    ...(basicProfit ? { topUp: { ...basis, basicProfit } } : {}),
  })
  const scopes = [
    scope('2026-10-15', 500_000, 'washer'),
    scope('2026-11-15', 600_000, 'fridge'),
    scope('2026-12-20', undefined, 'tv'),
  ]
  const concluded = { validFrom: '2026-10-15', validTo: '2027-06-30', status: 'ACTIVE', scopes, suspensions: [] }
  const agreement = concluded as unknown as AgreementRecord
  const told = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-07'].map((month) => topUpIn(agreement, month))
  expect(told).toEqual([
    undefined,
    { basis: { ...basis, basicProfit: 500_000 }, categoryIds: ['washer'] },
    { basis: { ...basis, basicProfit: 600_000 }, categoryIds: ['fridge'] },
    undefined,
    undefined,
  ])
  expect(topUpIn({ ...agreement, status: 'DRAFT' } as unknown as AgreementRecord, '2026-11')).toBeUndefined()
})

test('N15 a month suspended on each of its days is not topped up; one with a day of work is', () => {
  const scopes = [{ from: '2026-01-01', level: 3, categoryIds: ['washer'], topUp: basis }]
  const suspendedOn = (...suspensions: readonly object[]) => {
    const concluded = { validFrom: '2026-01-01', validTo: '2026-11-20', status: 'ACTIVE', scopes, suspensions }
    const agreement = concluded as unknown as AgreementRecord
    return ['2026-09', '2026-10', '2026-11'].map((month) => topUpIn(agreement, month) !== undefined)
  }
  expect(suspendedOn()).toEqual([true, true, true])
  expect(suspendedOn({ from: '2026-10-01', until: '2026-10-31' })).toEqual([true, false, true])
  expect(suspendedOn({ from: '2026-10-01', until: '2026-10-30' })).toEqual([true, true, true])
  // To the last day of the agreement.
  expect(suspendedOn({ from: '2026-09-02', until: '2026-10-15' }, { from: '2026-10-16' })).toEqual([true, false, false])
})

test('N15 the agreement’s categories are counted, whatever was wrong, and nothing else', () => {
  const detail = (by: 'POINT' | 'FAULT', key: string, completed?: number) => ({
    ...{ month: '2026-10', by, key },
    counts: completed === undefined ? { refix: 1 } : { completed },
  })
  const details = [
    ...[detail('POINT', 'washer', 9), detail('FAULT', 'washer#MOTOR', 3), detail('FAULT', 'washer#', 2)],
    ...[detail('FAULT', 'washer#LEAK'), detail('FAULT', 'tv#POWER', 5)],
  ]
  expect([completedOf(details, ['washer']), completedOf(details, ['washer', 'tv']), completedOf([], ['tv'])]).toEqual([
    5, 10, 0,
  ])
})

test('N15 a statement is final when its month is over, and a forecast otherwise', () => {
  const of = (month: string, expected?: number) =>
    statementOf({ agreementId: 'P1.A', month, completed: 60, expected }, basis, '2026-11')
  expect(of('2026-10')).toMatchObject({ final: true, orders: 60, total: 320_000 })
  expect(of('2026-11')).toMatchObject({ final: false, orders: 60 })
  expect(of('2026-10', 100)).toMatchObject({ final: false, orders: 100, total: 200_000 })
  expect(() => of('2026-10', -1)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE', field: ['expectedOrders'] }))
})
