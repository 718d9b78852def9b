import fc from 'fast-check'
import type { Breach, BreachEvent } from '../../functions/admission/conduct/breach'
import { evolveBreach } from '../../functions/admission/conduct/breach'
import { evolveConsequence } from '../../functions/admission/conduct/consequence'
import { consequencesInEffect, integrityEntries, integrityTallies } from '../../functions/admission/conduct/integrity'
import { emptyLedger, withBreach } from '../../functions/admission/conduct/ledger'
import { pointsBetween, pointsInWindow, reachedRule, sumOf } from '../../functions/admission/conduct/points'
import { addDays, type Day, daysBetween } from '../../functions/shared/days'
import { checkEntries, replay } from '../../functions/shared/journal'
import { rules, type Told } from '../support/conduct'
import { type Attempt, attempt, attempts, START, type Story } from '../support/conduct-story'

const tell = (tried: readonly Attempt[]): Story => tried.reduce(attempt, START)

/** A breach counts if the last word on it was that it stands; counted from its log, not from its document. */
const standsByLog = ({ log }: Told<Breach, BreachEvent>): boolean =>
  ['CONFIRMED', 'UPHELD'].includes(log.findLast(({ event }) => event.type !== 'REPLIED')?.event.type ?? '')

/** Points of a maker's breaches over a period, recounted from every log. */
const recount = (story: Story, manufacturerId: string, from: Day, to: Day, among?: ReadonlySet<string>): number => {
  let points = 0
  for (const told of story.breaches.values()) {
    const [first] = told.log
    if (first?.event.type !== 'ALLEGED' || !standsByLog(told)) continue
    const { occurredOn, rule } = first.event
    const inPeriod = from <= occurredOn && occurredOn <= to && daysBetween(occurredOn, to) < rule.validDays
    const wanted = among === undefined || among.has(first.subjectId)
    if (first.event.manufacturerId === manufacturerId && inPeriod && wanted) points += rule.points
  }
  return points
}

const makers = ['01M', '02M']
const property = (check: (story: Story, ahead: number) => void) =>
  fc.assert(
    fc.property(attempts, fc.nat(400), (tried, ahead) => check(tell(tried), ahead)),
    { numRuns: 300 },
  )

test('N21 points in the window equal a recount from the logs, whatever the order and repetition', () => {
  property((story, ahead) => {
    const day = addDays(story.today, ahead)
    for (const maker of makers) {
      const counted = sumOf(pointsInWindow(story.ledger, maker, rules, day))
      expect(counted).toBe(recount(story, maker, addDays(day, 1 - rules.windowDays), day))
      const from = addDays(day, -50)
      expect(sumOf(pointsBetween(story.ledger, maker, from, day))).toBe(recount(story, maker, from, day))
    }
  })
})

test('N21 the ledger is the same in whatever order its breaches are counted, and however often', () => {
  fc.assert(
    fc.property(attempts, fc.infiniteStream(fc.nat()), (tried, chance) => {
      const story = tell(tried)
      const docs = [...story.breaches.values()].map(({ doc }) => doc)
      const shuffled = [...docs, ...docs]
        .map((doc) => ({ doc, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
      const ledger = shuffled.reduce((before, { doc }) => withBreach(before, doc, story.today), emptyLedger('01P'))
      const sorted = (lines: typeof ledger.points) => [...lines].sort((a, b) => (a.breachId < b.breachId ? -1 : 1))
      expect(sorted(ledger.points)).toEqual(sorted(story.ledger.points))
    }),
  )
})

test('N21 a consequence never appears without its points, and each of them was confirmed by then', () => {
  fc.assert(
    fc.property(attempts, (tried) => {
      let story = START
      for (const one of tried) {
        const before = story.consequences
        story = attempt(story, one)
        for (const [id, { doc }] of story.consequences) {
          if (before.has(id)) continue
          const grounds = new Set(doc.grounds.map(({ breachId }) => breachId))
          const from = addDays(story.today, 1 - rules.windowDays)
          expect(recount(story, doc.manufacturerId, from, story.today, grounds)).toBe(doc.points)
          expect(doc.points).toBeGreaterThanOrEqual(doc.rule.threshold)
          expect(doc.grounds.every(({ breachId }) => breachId.startsWith('01P.B'))).toBe(true)
          expect(rules.consequences).toContainEqual(doc.rule)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('N21 a consequence takes effect by a decision alone, and only on days on which its points reach the threshold', () => {
  let inEffect = 0
  property((story) => {
    for (const { doc, log } of story.consequences.values()) {
      if (doc.standing.state !== 'IN_EFFECT') continue
      inEffect += 1
      const last = log.at(-1)
      expect([last?.event.type, last?.role]).toEqual(['TAKES_EFFECT', 'MANUFACTURER'])
      const { from, until } = doc.standing
      expect(daysBetween(last?.at.slice(0, 10) ?? '', from)).toBeGreaterThanOrEqual(rules.noticeDays)
      const grounds = new Set(doc.grounds.map(({ breachId }) => breachId))
      for (const day of [from, until])
        expect(recount(story, doc.manufacturerId, '2000-01-01', day, grounds)).toBeGreaterThanOrEqual(
          doc.rule.threshold,
        )
    }
  })
  expect(inEffect).toBeGreaterThan(10)
})

test('N21 a dismissed, appealed or lapsed breach is on no record that others see', () => {
  property((story, ahead) => {
    const day = addDays(story.today, ahead)
    const standing = [...story.breaches.values()].filter((told) => {
      const { occurredOn, rule } = told.doc
      return standsByLog(told) && daysBetween(occurredOn, day) < rule.validDays
    })
    expect(
      integrityEntries(story.ledger, day)
        .map(({ breachId }) => breachId)
        .sort(),
    ).toEqual(standing.map(({ doc }) => doc.id).sort())
    const tallies = integrityTallies(story.ledger, day)
    expect(tallies.reduce((sum, { breaches }) => sum + breaches, 0)).toBe(standing.length)
    expect(sumOf(tallies)).toBe(sumOf(standing.map(({ doc }) => doc.rule)))
    const decided = [...story.consequences.values()].filter(({ doc: { standing: effect } }) =>
      effect.state === 'IN_EFFECT' ? effect.from <= day && day <= effect.until : false,
    )
    expect(consequencesInEffect(story.ledger, day)).toHaveLength(decided.length)
  })
})

test('N21 breaches and consequences are reproduced from their logs alone, and every log is intact', () => {
  property((story) => {
    for (const { doc, log } of story.breaches.values()) {
      expect(replay(evolveBreach, log)).toEqual(doc)
      expect(checkEntries(log, doc)).toBeUndefined()
    }
    for (const { doc, log } of story.consequences.values()) {
      expect(replay(evolveConsequence, log)).toEqual(doc)
      expect(checkEntries(log, doc)).toBeUndefined()
    }
  })
})

test.each([
  ['nothing before the first threshold', 0, 2, undefined],
  ['the first when it is reached exactly', 0, 3, 'WARNING'],
  ['nothing again while it is only kept', 3, 5, undefined],
  ['the next', 5, 6, 'TRAINING'],
  ['the gravest of several reached at once', 2, 9, 'STOP_NEW_ORDERS'],
  ['nothing when points fall', 9, 3, undefined],
])('N21 points call for %s: from %i to %i', (_what, had, has, kind) => {
  const ledgerOf = (points: number) => ({
    ...emptyLedger('01P'),
    points: Array.from({ length: points }, (_, i) => ({
      breachId: `01P.B${i}`,
      manufacturerId: '01M',
      kind: 'NO_SHOW' as const,
      points: 1,
      occurredOn: '2026-03-01',
      confirmedOn: '2026-03-08',
      lapsesOn: '2026-06-01',
      finalFrom: '2026-03-16',
    })),
  })
  const ledgers = { before: ledgerOf(had), after: ledgerOf(has) }
  expect(reachedRule(ledgers, '01M', rules, '2026-03-10')?.kind).toBe(kind)
  expect(reachedRule(ledgers, '02M', rules, '2026-03-10')).toBeUndefined()
})

test('N21 points count from the day of the breach, in the window to its first day, and lapse on their day', () => {
  const days = { occurredOn: '2026-03-01', confirmedOn: '2026-03-08', finalFrom: '2026-03-16', lapsesOn: '2026-04-30' }
  const ledger = {
    ...emptyLedger('01P'),
    points: [{ breachId: '01P.B', manufacturerId: '01M', kind: 'NO_SHOW' as const, points: 1, ...days }],
  }
  const between = (from: Day, to: Day) => sumOf(pointsBetween(ledger, '01M', from, to))
  expect([between('2026-03-01', '2026-03-01'), between('2026-03-02', '2026-03-31')]).toEqual([1, 0])
  expect([between('2026-01-01', '2026-02-28'), between('2026-01-01', '2026-04-29')]).toEqual([0, 1])
  expect(between('2026-01-01', '2026-04-30')).toBe(0)
  const inWindow = (day: Day) => sumOf(pointsInWindow(ledger, '01M', { ...rules, windowDays: 30 }, day))
  expect(['2026-02-28', '2026-03-01', '2026-03-30', '2026-03-31'].map(inWindow)).toEqual([0, 1, 1, 0])
})
