import fc from 'fast-check'
import { evolve } from '../../functions/network/agreements/evolve'
import {
  isConcludedRecord,
  scopeOn,
  segmentsOf,
  termsInForce,
  termsOn,
} from '../../functions/network/agreements/in-force'
import { summaryOf } from '../../functions/network/agreements/pair-terms'
import type { AgreementSummary } from '../../functions/network/network'
import { addDays, type Day } from '../../functions/shared/days'
import { checkEntries, replay } from '../../functions/shared/journal'
import { calendarOf } from '../support/agreement-calendar'
import { livesOf, type Pair, tries } from '../support/agreement-lives'

const FIRST = '2026-12-25'
const days: readonly Day[] = Array.from({ length: 400 }, (_, i) => addDays(FIRST, i))

const law = (holds: (states: readonly Pair[]) => void, runs = 100) =>
  fc.assert(
    fc.property(tries, (steps) => holds(livesOf(steps))),
    { numRuns: runs },
  )

/** What work may be given on a day, whatever else is agreed for others. */
const given = (agreement: AgreementSummary, day: Day) => {
  const scope = termsInForce(agreement, day)
  return scope && { categoryIds: scope.categoryIds, level: scope.level }
}

const last = (states: readonly Pair[]): Pair => states.at(-1) as Pair

test('N5 N8 law: an agreement is its log replayed, and its log is whole', () => {
  law((states) => {
    for (const { record, log } of last(states).lives) {
      expect(replay(evolve, log)).toEqual(record)
      expect(checkEntries(log, record)).toBeUndefined()
    }
  })
})

test('N5 law: on no day do two agreements of a pair cover one category', () => {
  law((states) => {
    const { terms } = last(states)
    const twice = days.filter((day) => {
      const covered = (terms?.agreements ?? []).flatMap((agreement) => scopeOn(agreement, day)?.categoryIds ?? [])
      return new Set(covered).size < covered.length
    })
    expect(twice).toEqual([])
  })
})

test('N8 law: the versions of an agreement never overlap in time and leave no gap within its term', () => {
  law((states) => {
    for (const { record } of last(states).lives) {
      const summary = summaryOf(record)
      const segments = summary ? segmentsOf(summary) : []
      const expected = isConcludedRecord(record) && record.validFrom <= record.validTo
      expect(segments.length > 0).toBe(expected)
      if (!expected) continue
      expect(segments[0]?.validFrom).toBe(record.validFrom)
      expect(segments.at(-1)?.validTo).toBe(record.validTo)
      for (const [i, { validFrom, validTo }] of segments.entries()) {
        expect(validFrom <= validTo).toBe(true)
        if (i > 0) expect(validFrom).toBe(addDays(segments[i - 1]?.validTo ?? '', 1))
      }
    }
  })
})

test('N8 law: what is in force on any day is what the log agreed for that day', () => {
  law((states) => {
    const { lives } = last(states)
    for (const { record, log } of lives) {
      const { agreed, suspended } = calendarOf(log)
      const summary = summaryOf(record)
      expect(days.map((day) => summary && given(summary, day))).toEqual(
        days.map((day) => (suspended.has(day) ? undefined : agreed.get(day))),
      )
    }
  })
})

test('N8 law: the terms an agreement carries are those of its scope, for every day from its last entry on', () => {
  law((states) => {
    const { lives, today } = last(states)
    for (const { record } of lives) {
      const summary = summaryOf(record)
      const ahead = days.filter((day) => day >= today)
      const said = (one: { categoryIds: readonly string[]; level: number } | undefined) =>
        one && [one.categoryIds, one.level]
      expect(ahead.map((day) => said(termsOn(record, day)))).toEqual(
        ahead.map((day) => said(summary && scopeOn(summary, day))),
      )
    }
  })
})

test('N8 law: nothing that happens changes the terms of a day gone by', () => {
  law((states) => {
    for (const [i, state] of states.entries()) {
      const before = states[i - 1]
      if (!before) continue
      const past = days.filter((day) => day < state.today)
      for (const now of state.terms?.agreements ?? []) {
        const was = before.terms?.agreements.find(({ id }) => id === now.id)
        expect(past.map((day) => given(now, day))).toEqual(past.map((day) => was && given(was, day)))
      }
    }
  })
})

test('the lives these laws are tried on reach every event', () => {
  const seen = new Set(
    fc
      // One seed: whether they reach everything is no matter of luck.
      .sample(tries, { numRuns: 2000, seed: 1 })
      .flatMap((steps) => last(livesOf(steps)).lives.flatMap(({ log }) => log.map(({ event }) => event.type))),
  )
  expect([...seen].sort()).toEqual([
    'CHANGE_PROPOSED',
    'CONFIRMED',
    'COUNTERED',
    'DRAFTED',
    'ENDED',
    'PROPOSED',
    'RENEWED',
    'RESUMED',
    'SUSPENDED',
    'WITHDRAWN',
  ])
})
