import fc from 'fast-check'
import { type Counts, counters, sumCounts } from '../../functions/supervision/counters'
import {
  complaintsOf,
  durationsOf,
  feesOf,
  figuresOfParts,
  satisfactionOfParts,
} from '../../functions/supervision/figures'
import { checkAsOf, monthsAsOf } from '../../functions/supervision/history/as-of'
import { coarse, STEP } from '../../functions/supervision/history/coarse'
import { cell } from '../../functions/supervision/suppression'
import { refusal } from '../support/refusal'

/** All that a dashboard shows of counters to whom small cells are kept from. */
const shown = (months: readonly Counts[]) => {
  const counts = sumCounts(months.map(coarse))
  return JSON.stringify([
    figuresOfParts([counts], true),
    figuresOfParts(months.map(coarse), true),
    durationsOf(counts, 'toComplete', true),
    complaintsOf(counts, true),
    feesOf(counts, true),
    satisfactionOfParts([counts], true),
  ])
}

const plain = counters.filter((counter) => !/^fee[A-Z]|Sum$|Hundredths$/.test(counter))
const counted = fc.integer({ min: 0, max: 60 })
const month = fc.dictionary(fc.constantFrom(...plain), counted, { noNullPrototype: true }) as fc.Arbitrary<Counts>
const differences = (before: Counts, after: Counts): number[] =>
  (Object.keys({ ...before, ...after }) as (keyof Counts)[]).map((counter) =>
    Math.abs((after[counter] ?? 0) - (before[counter] ?? 0)),
  )
/** Months as they stood day by day. */
const histories = fc.array(fc.array(month, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 })

test('G1 a history of past days reads like one in which no count ever changed by less than five', () => {
  fc.assert(
    fc.property(histories, (days) => {
      const other = days.map((months) => months.map(coarse))
      // Over every period that months make up, on every day.
      for (const [from, to] of [
        [0, 1],
        [1, 2],
        [2, 3],
        [0, 2],
        [1, 3],
        [0, 3],
      ])
        for (const [d, months] of days.entries())
          expect(shown(other[d]?.slice(from, to) ?? [])).toBe(shown(months.slice(from, to)))
      const changes = [0, 1, 2].flatMap((m) =>
        other.flatMap((before) => other.flatMap((after) => differences(before[m] ?? {}, after[m] ?? {}))),
      )
      expect(changes.filter((change) => change > 0 && change < STEP)).toEqual([])
    }),
  )
})

test('G1 a past day beside today leaves it open whether a small change was none, or five and more', () => {
  // Everything a count can have been, by what is shown of it.
  const all = Array.from({ length: 120 }, (_, n) => n)
  const by = (show: (n: number) => unknown) => Map.groupBy(all, (n) => JSON.stringify(show(n)))
  const [past, present] = [by((n) => coarse({ completed: n }).completed), by((n) => cell(n, true))]
  const like = (groups: Map<string, number[]>, n: number) =>
    [...groups.values()].find((group) => group.includes(n)) ?? []
  const told = all.slice(0, 100).flatMap((before) =>
    [-4, -3, -2, -1, 1, 2, 3, 4]
      .filter((change) => before + change >= 0)
      .filter((change) => {
        const changes = like(past, before).flatMap((was) =>
          like(present, before + change).map((is) => Math.abs(is - was)),
        )
        return !changes.some((n) => n === 0 || n >= STEP)
      })
      .map((change) => [before, change]),
  )
  expect(told).toEqual([])
})

test('G1 scores and fees of past days are coarse to what five customers come to', () => {
  const counts = { answered: 7, perceivedSum: 101, expectedHundredths: 749, feeVISIT: 740_000 } as Counts
  expect(coarse(counts)).toEqual({ answered: 5, perceivedSum: 75, expectedHundredths: 0, feeVISIT: 500_000 })
})

test('G1 a period as of a past day is whole months, of which the last may end on it', () => {
  const asked = (from: string, to: string, asOf: string) => () =>
    checkAsOf({ from, to, asOf }, '2026-11-26', '2026-03-02')
  for (const fine of [
    asked('2026-03-01', '2026-03-31', '2026-03-02'),
    asked('2026-01-01', '2026-11-25', '2026-11-25'),
    asked('2026-01-01', '2026-11-30', '2026-11-25'),
  ])
    expect(fine).not.toThrow()
  expect(refusal(asked('2026-03-01', '2026-03-31', '2026-03-01'))).toMatchObject({ code: 'OUT_OF_RANGE' })
  expect(refusal(asked('2026-03-01', '2026-03-31', '2026-11-27'))).toMatchObject({ code: 'OUT_OF_RANGE' })
  expect(refusal(asked('2026-03-02', '2026-03-31', '2026-04-01'))).toMatchObject({ code: 'INVALID_VALUE' })
  expect(refusal(asked('2026-03-01', '2026-03-30', '2026-04-01'))).toMatchObject({ code: 'INVALID_VALUE' })
  expect(monthsAsOf({ from: '2026-01-01', to: '2026-12-31', asOf: '2026-03-02' })).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
  ])
})
