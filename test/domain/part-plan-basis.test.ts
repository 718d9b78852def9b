import fc from 'fast-check'
import { beliefOf, exposureOf, levelOf, needOf } from '../../functions/parts/planning/basis'
import { priorOf } from '../../functions/parts/planning/belief'
import { atMost } from '../../functions/parts/planning/need'
import { BUILT_IN, firstRatio, ratiosOf, setRatios } from '../../functions/parts/planning/ratios'
import { aimedAt, scenariosOf } from '../../functions/parts/planning/scenarios'
import { refusal } from '../support/refusal'
import { basisOf, planner, seen, toCome } from './part-plan-fixtures'

const levels = [0.8, 0.9, 0.95, 0.99]
const stocks = (basis: ReturnType<typeof basisOf>) => scenariosOf(basis).map(({ stock }) => stock)

test('K1 the first ratio is the reject rate, adjusted by wear; the platform’s is the start, a maker sets its own', () => {
  const ratios = ratiosOf('hailan', undefined)
  expect(ratios).toMatchObject({ version: 0, ratio: 0.005, weight: 2000 })
  expect(firstRatio(ratios, 'ORDINARY')).toBe(0.005)
  expect(firstRatio(ratios, 'WEARING')).toBe(0.01)
  const own = { ...BUILT_IN, ratio: 0.01, factors: { ...BUILT_IN.factors, WEARING: 3 }, version: 0 }
  expect(firstRatio(setRatios(ratios, own, planner), 'WEARING')).toBe(0.03)
  const refused = (change: object) => refusal(() => setRatios(ratios, { ...own, ...change }, planner))
  expect(refused({ version: 1 }).code).toBe('STALE_VERSION')
  expect(refused({ ratio: 0 })).toEqual({ code: 'OUT_OF_RANGE', field: ['input', 'ratio'] })
  expect(refused({ memory: 1.1 })).toEqual({ code: 'OUT_OF_RANGE', field: ['input', 'memory'] })
  const factors = { ...own.factors, STRUCTURAL: 0 }
  expect(refused({ factors })).toEqual({ code: 'OUT_OF_RANGE', field: ['input', 'factors', 'structural'] })
  const other = { ...planner, manufacturerId: 'mingshi' } as const
  expect(refusal(() => setRatios(ratios, own, other)).code).toBe('NOT_FOUND')
})

test('K2 a first stage of 600 units at 0.5 % needs 3 on average: stock 4 5 6 8', () => {
  const basis = basisOf({ toCome: { ...toCome, output: 600 } })
  expect(needOf(basis)).toEqual({ kind: 'POISSON', mean: 3 })
  expect(stocks(basis)).toEqual([4, 5, 6, 8])
  // Half a year supplies half as much.
  expect(needOf(basisOf({ toCome: { ...toCome, months: 6 } })).mean).toBeCloseTo(10, 12)
})

test('K3 a later stage learns from what was used: 28 in 5 000, and for 4 000 units 22.4 on average, stock 28 31 34 39', () => {
  const basis = basisOf({ seen })
  expect(beliefOf(basis)).toEqual({ failures: 28, units: 5000 })
  expect(needOf(basis)).toEqual({ kind: 'GAMMA_POISSON', mean: 22.4, shape: 28 })
  expect(stocks(basis)).toEqual([28, 31, 34, 39])
  expect(aimedAt(basis)).toMatchObject({ level: 0.95, stock: 34, quantity: 34, cost: 272_000 })
})

test('K3 what counts is units and time: 6 000 units in half a year have seen as much as 3 000 in a year', () => {
  const half = basisOf({ seen: { ...seen, units: 6000, from: '2025-08-30', to: '2026-02-27' } })
  expect(beliefOf(half).units).toBeCloseTo(2000 + (6000 * 182) / 365, 9)
})

test('K3 counted by stock where the maker states nothing; refused where nobody counts', () => {
  const { used: _used, ...days } = seen
  expect(basisOf({ seen: days }, { counted: 11 }).seen).toMatchObject({ used: 11, source: 'LEDGER' })
  expect(basisOf({ seen }, { counted: 11 }).seen).toMatchObject({ used: 18, source: 'STATED' })
  expect(refusal(() => basisOf({ seen: days }))).toEqual({
    code: 'REQUIRED',
    field: ['input', 'basis', 'seen', 'used'],
  })
})

test('K4 a last buy stocks where one more piece costs as much as it saves: Cu / (Cu + Co)', () => {
  const last = basisOf({ seen, lastBuy: { shortageCost: 90_000, surplusCost: 10_000 } })
  expect(levelOf(last.aim)).toBe(0.9)
  expect(aimedAt(last)).toMatchObject({ level: 0.9, stock: 31 })
  const cost = (stock: number) => {
    let total = 0
    for (let k = 0, p = atMost(needOf(last), 0); k < 200; k += 1) {
      total += p * (k > stock ? 90_000 * (k - stock) : 10_000 * (stock - k))
      p = atMost(needOf(last), k + 1) - atMost(needOf(last), k)
    }
    return total
  }
  // No other stock costs less, by the definition of the cost.
  const best = Array.from({ length: 60 }, (_, stock) => cost(stock))
  expect(best.indexOf(Math.min(...best))).toBe(31)
  // The first stage's last buy is on the predictive distribution too, not on a ratio taken as known.
  expect(needOf(basisOf({ lastBuy: { shortageCost: 3, surplusCost: 1 } })).kind).toBe('GAMMA_POISSON')
  expect(refusal(() => basisOf({ serviceLevel: 0.9, lastBuy: { shortageCost: 3, surplusCost: 1 } })).code).toBe(
    'PART_PLAN_LEVEL_FOLLOWS',
  )
})

test('K4 over the rest of support, units leave use; repaired and harvested pieces meet their share', () => {
  const years = (retiring: number) =>
    exposureOf(basisOf({ toCome: { output: 0, inField: 1000, months: 60, retiring } }))
  expect(years(0)).toBe(5000)
  // A tenth leaves each year: the integral of 0.9^t over five years.
  expect(years(0.1)).toBeCloseTo((1000 * (0.9 ** 5 - 1)) / Math.log(0.9), 9)
  const recovered = needOf(basisOf({ seen, recovery: 0.25 }))
  expect(recovered).toMatchObject({ mean: 16.8, shape: 28 })
})

test('K3 a ratio that grows counts for more later, and the next year as for what it was learned', () => {
  const unrest = { memory: 1, growth: 1.2, variation: 0 }
  expect(exposureOf(basisOf({}, { unrest }))).toBeCloseTo(4000, 9)
  const two = exposureOf(basisOf({ toCome: { ...toCome, months: 24 } }, { unrest }))
  expect(two).toBeCloseTo(4000 * 2.2, 9)
  expect(beliefOf(basisOf({ seen }, { unrest })).units).toBeCloseTo(5000 / 1.2, 9)
  expect(beliefOf(basisOf({ seen }, { unrest: { ...unrest, growth: 1, memory: 0.5 } })).failures).toBe(23)
})

test('K7 every scenario tells quantity, cost, shortage and surplus; what is available is not bought again', () => {
  const plain = scenariosOf(basisOf({ seen }))
  const some = scenariosOf(basisOf({ seen, available: 30 }))
  expect(plain.map(({ level }) => level)).toEqual(levels)
  expect(some.map(({ quantity }) => quantity)).toEqual([0, 1, 4, 9])
  // 30 are held whether the level asks for 28 or not.
  expect(some[0]?.surplus).toBeGreaterThan(plain[0]?.surplus ?? 0)
  for (const { stock, shortage, surplus } of plain) expect(stock + shortage - surplus).toBeCloseTo(22.4, 9)
  expect(scenariosOf(basisOf({ seen, serviceLevel: 0.97 })).map(({ level }) => level)).toEqual([
    0.8, 0.9, 0.95, 0.97, 0.99,
  ])
})

test('K7 more service never takes less, nor leaves more short', () => {
  const wish = fc.record({
    output: fc.integer({ min: 0, max: 100_000 }),
    inField: fc.integer({ min: 0, max: 100_000 }),
    months: fc.integer({ min: 1, max: 120 }),
    retiring: fc.double({ min: 0, max: 0.5, noNaN: true }),
  })
  fc.assert(
    fc.property(
      wish,
      fc.integer({ min: 0, max: 500 }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      (one, has, back) => {
        const all = scenariosOf(basisOf({ seen, toCome: one, available: has, recovery: back, unitCost: 10 }))
        for (const [i, { quantity, cost, shortage }] of all.entries()) {
          expect(cost).toBe(quantity * 10)
          expect(quantity).toBeGreaterThanOrEqual(all[i - 1]?.quantity ?? 0)
          expect(shortage).toBeLessThanOrEqual((all[i - 1]?.shortage ?? Infinity) + 1e-9)
        }
      },
    ),
    { numRuns: 50 },
  )
})

test('K2 what cannot be planned is refused with its field', () => {
  const refused = (input: Parameters<typeof basisOf>[0]) => {
    const { code, field } = refusal(() => basisOf(input))
    return `${code} ${field.slice(2).join('.')}`
  }
  expect(refused({ toCome: { ...toCome, output: -1 } })).toBe('OUT_OF_RANGE toCome.output')
  expect(refused({ toCome: { ...toCome, months: 0 } })).toBe('OUT_OF_RANGE toCome.months')
  expect(refused({ toCome: { ...toCome, retiring: 1 } })).toBe('OUT_OF_RANGE toCome.retiring')
  expect(refused({ serviceLevel: 1 })).toBe('OUT_OF_RANGE serviceLevel')
  expect(refused({ recovery: 1 })).toBe('OUT_OF_RANGE recovery')
  expect(refused({ available: -1 })).toBe('OUT_OF_RANGE available')
  expect(refused({ seen: { ...seen, to: '2026-03-02' } })).toBe('DAY_NOT_POSSIBLE seen.to')
  expect(refused({ seen: { ...seen, to: '2025-02-28' } })).toBe('INVALID_DATE_RANGE seen.to')
  expect(refused({ seen: { ...seen, units: 0 } })).toBe('OUT_OF_RANGE seen.units')
  expect(refused({ lastBuy: { shortageCost: 0, surplusCost: 1 } })).toBe('OUT_OF_RANGE lastBuy.shortageCost')
  // Up to a mean of a million quantiles are proven; a budget is at most 20 000 000 CNY.
  expect(refused({ unitCost: 10_000_000, toCome: { ...toCome, output: 100_000 } })).toBe('OUT_OF_RANGE toCome')
  expect(basisOf({}, { prior: priorOf(0.01, 2000) }).prior.failures).toBe(20)
})
