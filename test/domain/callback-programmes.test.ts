import fc from 'fast-check'
import { type CallRules, callableFrom, checkCall } from '../../functions/callbacks/programmes/calling'
import { belongsTo } from '../../functions/callbacks/programmes/programme'
import {
  type Confidence,
  neededFor,
  periodOf,
  type SizeRule,
  sizeFor,
} from '../../functions/callbacks/programmes/sizing'
import { addDays, addMinutes, type Day, startOfDay } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { anyDay } from '../support/draws'

type Precision = Extract<SizeRule, { kind: 'PRECISION' }>
const precision = (margin: number, confidence: Confidence = 'P95', share = 0.5): Precision => ({
  kind: 'PRECISION',
  ...{ confidence, margin, share, period: 'YEAR' },
})

test('Q1 sample sizes: the worked values', () => {
  expect(neededFor(precision(0.05))).toBe(385)
  expect(neededFor(precision(0.05), 1000)).toBe(278)
  expect(neededFor(precision(0.05), 10_000)).toBe(370)
  expect(neededFor(precision(0.1))).toBe(97)
  expect(neededFor(precision(0.1), 100)).toBe(50)
  expect(neededFor(precision(0.05, 'P99'))).toBe(664)
  expect(neededFor(precision(0.05), 0)).toBe(0)
})

test('Q1 a larger population, a narrower margin and more confidence never need fewer, and never more than there are', () => {
  const margins = fc.integer({ min: 1, max: 50 }).map((n) => n / 100)
  const shares = fc.integer({ min: 1, max: 99 }).map((n) => n / 100)
  fc.assert(
    fc.property(margins, shares, fc.integer({ min: 1, max: 1e6 }), fc.nat(1e6), (margin, share, population, more) => {
      const of = (confidence: Confidence, e: number, size: number) => neededFor(precision(e, confidence, share), size)
      const needed = of('P95', margin, population)
      expect(of('P95', margin, population + more)).toBeGreaterThanOrEqual(needed)
      expect(of('P95', margin / 2, population)).toBeGreaterThanOrEqual(needed)
      expect(of('P99', margin, population)).toBeGreaterThanOrEqual(needed)
      expect(of('P90', margin, population)).toBeLessThanOrEqual(needed)
      expect(neededFor(precision(margin, 'P95', 0.5), population)).toBeGreaterThanOrEqual(needed)
      expect(needed).toBeLessThanOrEqual(population)
      expect(needed).toBeGreaterThan(0)
    }),
  )
})

/** Draws days in any order, each perhaps several times; as the runs' store counts them. */
const drawAll = (rule: SizeRule, days: readonly Day[], ordersOn: (day: Day) => number) => {
  const [runs, tallies] = [new Map<Day, number>(), new Map<string, number>()]
  for (const day of days) {
    if (runs.has(day)) continue
    const period = periodOf(rule, day) ?? day
    const { wanted } = sizeFor(rule, day, ordersOn(day), tallies.get(period) ?? 0)
    runs.set(day, wanted)
    tallies.set(period, (tallies.get(period) ?? 0) + wanted)
  }
  return { runs, tallies }
}
const yearOf = (first: Day) => Array.from({ length: 365 }, (_, i) => addDays(first, i))

test('Q1 a number a year is spread over its days: to the last one, and evenly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (perYear) => {
      const { runs, tallies } = drawAll({ kind: 'FIXED', perYear }, yearOf('2027-01-01'), () => 1000)
      expect(tallies.get('2027')).toBe(perYear)
      const daily = [...runs.values()]
      expect(Math.max(...daily) - Math.min(...daily)).toBeLessThanOrEqual(1)
    }),
  )
  const { runs } = drawAll({ kind: 'FIXED', perYear: 100 }, yearOf('2027-01-01'), () => 5)
  expect([...runs].filter(([day, n]) => n > 0 && day < '2027-01-15').map(([day]) => day)).toEqual([
    '2027-01-04',
    '2027-01-08',
    '2027-01-11',
  ])
})

test('Q1 what days without orders fell short of is made up for, and never more is drawn than was asked for', () => {
  const orders = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 365, maxLength: 365 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), orders, (perYear, daily) => {
      const days = yearOf('2027-01-01')
      const ordersOn = (day: Day) => daily[days.indexOf(day)] ?? 0
      const { runs, tallies } = drawAll({ kind: 'FIXED', perYear }, days, ordersOn)
      for (const [day, wanted] of runs) expect(wanted).toBeLessThanOrEqual(ordersOn(day))
      expect(tallies.get('2027')).toBeLessThanOrEqual(perYear)
    }),
    { numRuns: 30 },
  )
  // Nothing was completed until December: the hundred are drawn all the same.
  const late = drawAll({ kind: 'FIXED', perYear: 100 }, yearOf('2027-01-01'), (day) => (day < '2027-12-01' ? 0 : 40))
  expect(late.tallies.get('2027')).toBe(100)
})

test('Q1 in whatever order days are drawn, and however often, no more are drawn than asked for', () => {
  const days = fc.array(
    fc.nat(364).map((n) => addDays('2027-01-01', n)),
    { maxLength: 200 },
  )
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 400 }), (order, perYear) => {
      const { tallies } = drawAll({ kind: 'FIXED', perYear }, [...order, ...order], () => 1000)
      expect(tallies.get('2027') ?? 0).toBeLessThanOrEqual(perYear)
    }),
  )
})

test('Q1 a precision of a month counts month by month, one of a day from that day alone', () => {
  const monthly = { ...precision(0.1), period: 'MONTH', expectedOrders: 100 } as const
  const { tallies } = drawAll(monthly, yearOf('2027-01-01'), () => 10)
  expect([...tallies.values()]).toEqual(Array(12).fill(50))
  const daily = sizeFor({ ...precision(0.05), period: 'DAY' }, '2027-03-01', 1000)
  expect(daily).toMatchObject({ wanted: 278, needed: 278, population: 1000 })
  expect(daily).not.toHaveProperty('due')
  expect(sizeFor({ kind: 'ALL' }, '2027-03-01', 77)).toMatchObject({ wanted: 77 })
})

const rules = (more: Partial<CallRules> = {}): CallRules => ({
  ...{ attempts: 3, gapHours: 4, channels: ['PHONE'], languages: ['zh-CN'] },
  hours: { weekdays: [1, 2, 3, 4, 5], from: 9 * 60, to: 20 * 60 },
  ...more,
})
/** By the customer's clock. */
const clock = (day: Day, hour: number, minute = 0) => addMinutes(startOfDay(day), hour * 60 + minute)
const refusal = (at: string, lastCall?: string, how = rules()) => {
  try {
    checkCall(how, at, lastCall)
  } catch (error) {
    if (error instanceof DomainError) return [error.code, error.params.until ?? error.params.channels]
    throw error
  }
  return undefined
}

test('Q2 nobody is called in quiet hours or on other weekdays; the refusal tells from when on', () => {
  // 2026-11-27 is a Friday.
  expect(refusal(clock('2026-11-27', 9))).toBeUndefined()
  expect(refusal(clock('2026-11-27', 19, 59))).toBeUndefined()
  expect(refusal(clock('2026-11-27', 8, 59))).toEqual(['QUIET_HOURS', clock('2026-11-27', 9)])
  expect(refusal(clock('2026-11-27', 20))).toEqual(['QUIET_HOURS', clock('2026-11-30', 9)])
  expect(refusal(clock('2026-11-28', 12))).toEqual(['QUIET_HOURS', clock('2026-11-30', 9)])
})

test('Q2 calls keep their gap, and a callback that is not by phone is not called', () => {
  const last = clock('2026-11-27', 17)
  expect(refusal(clock('2026-11-27', 18), last)).toEqual(['CALL_TOO_SOON', clock('2026-11-30', 9)])
  expect(refusal(clock('2026-11-27', 13), clock('2026-11-27', 10))).toEqual(['CALL_TOO_SOON', clock('2026-11-27', 14)])
  expect(refusal(clock('2026-11-27', 14), clock('2026-11-27', 10))).toBeUndefined()
  expect(refusal(clock('2026-11-27', 10), undefined, rules({ channels: ['LINK'] }))).toEqual(['NOT_BY_PHONE', 'LINK'])
})

test('Q2 the next call may be made at the first allowed minute, neither before nor later', () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 })
  const hours = fc.tuple(fc.nat(1438), fc.nat(1439)).filter(([from, to]) => from < to)
  const property = fc.property(
    weekdays,
    hours,
    fc.nat(48),
    anyDay,
    fc.nat(1439),
    fc.option(fc.nat(3000)),
    (on, [from, to], gapHours, day, minute, ago) => {
      const how = rules({ gapHours, hours: { weekdays: on, from, to } })
      const at = clock(day, 0, minute)
      const last = ago === null ? undefined : addMinutes(at, -ago)
      const first = callableFrom(how, at, last)
      expect(first >= at).toBe(true)
      expect(refusal(first, last, how)).toBeUndefined()
      if (first > at) expect(refusal(addMinutes(first, -1), last, how)).toBeDefined()
    },
  )
  fc.assert(property)
})

test('Q2 a population names categories, regions with all below them, and kinds of orders; none means all', () => {
  const order = { categoryId: 'tv', region: '420106', serviceItem: 'WARRANTY_REPAIR' } as const
  const all = { categoryIds: [], regions: [], serviceItems: [] }
  expect(belongsTo(all, order)).toBe(true)
  expect(belongsTo({ ...all, regions: ['420000'], categoryIds: ['tv'] }, order)).toBe(true)
  expect(belongsTo({ ...all, regions: ['430000'] }, order)).toBe(false)
  expect(belongsTo({ ...all, categoryIds: ['phone'] }, order)).toBe(false)
  expect(belongsTo({ ...all, serviceItems: ['PAID_REPAIR'] }, order)).toBe(false)
})
