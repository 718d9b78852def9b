import fc from 'fast-check'
import { type CallbackTask, newTask, recordAnswer, recordNoAnswer } from '../../functions/callbacks/callback'
import { estimateOf, type StratumResult, weightOf } from '../../functions/callbacks/results/estimate'
import { interviewersOf } from '../../functions/callbacks/results/interviewers'
import { contributionOfCallback } from '../../functions/supervision/contribution'
import { callbackFixture } from '../support/callbacks'

const stratum = (
  key: string,
  orders: number,
  answered: number,
  satisfied: number,
  drawn = answered,
): StratumResult => ({
  ...{ key, orders, drawn, answered, satisfied, noAnswer: drawn - answered },
})

test('Q1 weighted by orders, a large stratum that answers seldom counts by its orders', () => {
  const estimate = estimateOf([stratum('A', 900, 10, 5, 90), stratum('B', 100, 10, 10, 10)])
  expect(estimate).toMatchObject({ orders: 1000, drawn: 100, answered: 20, noAnswer: 80, coverage: 1 })
  expect(estimate.raw?.share).toBe(0.75)
  expect(estimate.weighted?.share).toBeCloseTo(0.55)
  // 1 / (0.81/10 + 0.01/10)
  expect(estimate.effective).toBeCloseTo(12.195)
  expect(estimate.weighted?.low).toBeLessThan(0.55)
})

/** A population in strata: of each so many orders, a share of them satisfied, and a share that answers. */
const populations = fc.array(
  fc.record({
    orders: fc.integer({ min: 1, max: 5000 }),
    /** Tenths satisfied. */
    tenths: fc.integer({ min: 0, max: 10 }),
    /** Tens that answer. */
    tens: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 12 },
)

test('Q1 weighting reproduces the truth when the strata respond differently', () => {
  fc.assert(
    fc.property(populations, (population) => {
      const strata = population.map(({ orders, tenths, tens }, i) => stratum(`${i}`, orders, 10 * tens, tenths * tens))
      const all = population.reduce((sum, { orders }) => sum + orders, 0)
      const truth = population.reduce((sum, { orders, tenths }) => sum + (orders * tenths) / 10, 0) / all
      const { weighted, coverage } = estimateOf(strata)
      expect(weighted?.share).toBeCloseTo(truth, 10)
      expect(coverage).toBe(1)
      expect(strata.reduce((sum, row) => sum + weightOf(row, strata), 0)).toBeCloseTo(1, 10)
    }),
  )
  // The answers as they came are off by what the strata respond differently.
  const off = estimateOf([stratum('A', 900, 10, 5), stratum('B', 100, 90, 90)])
  expect(off.raw?.share).toBeCloseTo(0.95)
  expect(off.weighted?.share).toBeCloseTo(0.55)
})

test('Q1 where all strata respond alike, raw and weighted are the same', () => {
  fc.assert(
    fc.property(populations, (population) => {
      const strata = population.map(({ orders, tenths }, i) =>
        stratum(`${i}`, orders * 10, orders * 10, orders * tenths),
      )
      const { raw, weighted, effective, answered } = estimateOf(strata)
      expect(weighted?.share).toBeCloseTo(raw?.share ?? -1, 10)
      expect(effective).toBeCloseTo(answered, 5)
    }),
  )
})

test('Q1 an estimate stays within its interval, which no weighting makes narrower than its answers allow', () => {
  const any = fc.array(fc.tuple(fc.nat(500), fc.nat(40), fc.nat(40)), { maxLength: 10 })
  fc.assert(
    fc.property(any, (rows) => {
      const strata = rows.map(([orders, answered, good], i) =>
        stratum(`${i}`, orders + answered, answered, Math.min(good, answered)),
      )
      const { weighted, raw, effective, answered, coverage } = estimateOf(strata)
      expect(weighted === undefined).toBe(answered === 0)
      expect(effective).toBeLessThanOrEqual(answered + 1e-9)
      expect(coverage).toBeLessThanOrEqual(1 + 1e-12)
      for (const share of [raw, weighted].filter((one) => one !== undefined)) {
        expect(share.low).toBeLessThanOrEqual(share.share + 1e-9)
        expect(share.high).toBeGreaterThanOrEqual(share.share - 1e-9)
      }
    }),
  )
})

test('Q1 strata of which nobody answered are told apart, not guessed', () => {
  const strata = [stratum('A', 300, 10, 9), stratum('B', 100, 0, 0, 10)]
  expect(estimateOf(strata)).toMatchObject({ coverage: 0.75, weighted: { share: 0.9 }, noAnswer: 10 })
  expect(strata.map((row) => weightOf(row, strata))).toEqual([1, 0])
  expect(estimateOf([])).toMatchObject({ orders: 0, effective: 0, coverage: 0 })
  expect(estimateOf([])).not.toHaveProperty('raw')
})

const heard = (rows: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(Object.entries(rows).map(([agent, [answered, satisfied]]) => [agent, { answered, satisfied }]))

test('Q7 an agent who hears what the others do not lies outside the funnel, and one with few answers does not', async () => {
  const rows: Record<string, readonly [number, number]> = { soft: [200, 200], few: [3, 1] }
  for (let i = 0; i < 12; i += 1) rows[`a${i}`] = [200, 178 + (i % 3)]
  const { rows: found, mean } = await interviewersOf(heard(rows))
  expect(mean).toBeGreaterThan(0.88)
  const standing = Object.fromEntries(found.map(({ agent, standing: where }) => [agent, where]))
  expect(standing).toMatchObject({ soft: 'BEYOND_HIGH', few: 'WITHIN', a0: 'WITHIN' })
  const few = found.find(({ agent }) => agent === 'few')
  expect(few?.share).toBeCloseTo(1 / 3)
  expect(few?.lower).toBeLessThanOrEqual(1 / 3)
  expect(await interviewersOf(new Map())).toEqual({ rows: [] })
})

test('Q1 a callback counts once for its stratum, in the month of the frame, and for who asked', () => {
  const { order, run } = callbackFixture()
  const at = '2026-12-03T02:00:00.000Z'
  const scores = { core: 4, auxiliary: 4, personal: 4 }
  const open = newTask(run, 'P1', order)
  const answered = recordAnswer(open, { expected: scores, perceived: scores, comment: '', by: 'agent@7' }, at)
  expect(contributionOfCallback(answered).called).toEqual([
    { partition: 'CALLED#M1', month: '2026-11', key: 'P1', counts: { answered: 1, satisfied: 1 } },
    { partition: 'AGENT#M1', month: '2026-12', key: 'agent@7', counts: { answered: 1, satisfied: 1 } },
  ])
  const closed = [1, 2, 3].reduce<CallbackTask>((task) => recordNoAnswer(task, at), open)
  expect(contributionOfCallback(closed).called).toEqual([
    { partition: 'CALLED#M1', month: '2026-11', key: 'P1', counts: { noAnswer: 1 } },
  ])
  expect(contributionOfCallback(open).called).toBeUndefined()
})
