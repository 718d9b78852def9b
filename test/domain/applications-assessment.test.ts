import fc from 'fast-check'
import { assess, weakestOf } from '../../functions/admission/applications/assessment'
import { departments } from '../../functions/admission/applications/panel'
import { positionOf, proposalFor, type Standing } from '../../functions/admission/applications/ranking'
import type { Sheet } from '../../functions/admission/applications/sheet'
import { score } from '../../functions/admission/criteria/scoring'
import { criteria, marks, members, raceOf } from '../support/recruitment'
import { told } from '../support/recruitment-world'

const evaluators = members().map(({ subject, department }) => ({ subject, department }))
const panel = { panelRevision: 1, evaluators, passScore: criteria.passScore }
const signed = { by: 'desk', at: '2026-04-01T00:00:00.000Z' }

const sheet = (i: number, share: number, change: Readonly<Record<string, number>> = {}): Sheet => {
  const given = marks(share, change)
  return {
    part: 'WRITTEN',
    department: departments[i % departments.length] ?? 'SALES',
    by: evaluators[i]?.subject ?? `nobody ${i}`,
    at: signed.at,
    marks: given,
    deductions: [],
    score: score(criteria, { marks: given, deductions: [] }),
  }
}
const sheets = (share: number, change: Readonly<Record<string, number>> = {}) =>
  departments.map((_, i) => sheet(i, share, change))
const visits = (all: readonly Sheet[]): Sheet[] =>
  all.map((one) => ({ ...one, part: 'ON_SITE', visit: { on: '2026-04-01', place: '武昌' } }))

test('N5 the score is the mean of the evaluators, cut to two decimals', () => {
  const given = [1, 1, 1, 1, 1, 0.6].map((share, i) => sheet(i, share))
  expect(given.map((one) => one.score.score)).toEqual([100, 100, 100, 100, 100, 60])
  // 560 / 6 = 93.333…
  expect(assess(given, panel, signed)).toMatchObject({ score: 93.33, passed: true, failedBy: [] })
})

test('N3 a sheet of somebody who is not on the panel changes nothing', () => {
  const given = sheets(0.8)
  expect(assess([...given, sheet(99, 0)], panel, signed)).toEqual(assess(given, panel, signed))
})

test('N2 with both parts each weighs the same, and each is told apart', () => {
  const found = assess([...sheets(1), ...visits(sheets(0.6))], panel, signed)
  expect(found.score).toBe(80)
  expect(found.parts).toEqual([
    { part: 'WRITTEN', score: 100 },
    { part: 'ON_SITE', score: 60 },
  ])
})

describe('a knock-out', () => {
  const knockedOut = (count: number) =>
    assess(
      departments.map((_, i) => sheet(i, 1, i < count ? { P6: 0 } : {})),
      panel,
      signed,
    )
  test.each([
    [3, true],
    [4, false],
  ])('of %s of six evaluators leaves it passed: %s', (count, passed) => {
    expect(knockedOut(count)).toMatchObject({ passed, knockedOutBy: passed ? [] : ['P6'] })
  })

  test('on site counts by those who were there', () => {
    const found = assess([...sheets(1), ...visits(sheets(1, { P6: 0 }))], panel, signed)
    expect(found).toMatchObject({ passed: false, knockedOutBy: ['P6'], failedBy: ['KNOCKED_OUT'] })
  })
})

test('a mean just below the pass score fails, and one that reaches it passes', () => {
  // Points rounded up and down: 18 + 14 + 7 + 14 + 7 + 10.
  const reached = sheets(0.7, { P6: 10 })
  expect(assess(reached, panel, signed)).toMatchObject({ score: 70, passed: true })
  const below = [...reached.slice(1), sheet(0, 0.7, { P6: 9 })]
  expect(assess(below, panel, signed)).toMatchObject({ passed: false, failedBy: ['BELOW_PASS_SCORE'] })
})

test('N4 the spread of a subject: worked by hand', () => {
  // P3 has 10 points: percents 100, 100, 100, 100, 80, 60; mean 90, deviation sqrt(1400 / 5) = 16.733…
  const given = [10, 10, 10, 10, 8, 6].map((points, i) => sheet(i, 1, { P3: points }))
  const found = assess(given, panel, signed)
  expect(found.subjects[2]).toEqual({
    kind: 'COMMUNICATIONS',
    title: '通讯',
    score: 90,
    min: 60,
    max: 100,
    deviation: 16.73,
    wide: true,
  })
  expect(found.subjects[0]).toMatchObject({ min: 100, max: 100, deviation: 0, wide: false })
  expect(weakestOf(found)).toBe(90)
})

test.each([
  // Three at 100 and three at 90: 5.48; three at 100 and three at 80: 10.95.
  ['half of them a tenth lower', 9, false],
  ['half of them a fifth lower', 8, true],
])('a spread is wide once it is above a band of ten points: %s', (_how, points, wide) => {
  const given = departments.map((_, i) => sheet(i, 1, i < 3 ? { P3: points } : {}))
  expect(assess(given, panel, signed).subjects[2]?.wide).toBe(wide)
})

const anySheets = fc
  .array(fc.record({ share: fc.integer({ min: 0, max: 100 }), p3: fc.integer({ min: 0, max: 10 }) }), {
    minLength: 6,
    maxLength: 6,
  })
  .map((given) => given.map(({ share, p3 }, i) => sheet(i, share / 100, { P3: p3 })))

test('N5 a finding is the same in whatever order the sheets came', () => {
  fc.assert(
    fc.property(anySheets, fc.infiniteStream(fc.nat()), (given, order) => {
      const keyed = given.map((one) => ({ one, key: order.next().value ?? 0 }))
      const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one)
      expect(assess(shuffled, panel, signed)).toEqual(assess(given, panel, signed))
    }),
  )
})

const standing: fc.Arbitrary<Omit<Standing, 'applicationId'>> = fc.record({
  providerId: fc.constant('P'),
  region: fc.constant('420100'),
  score: fc.integer({ min: 7000, max: 7003 }).map((n) => n / 100),
  weakest: fc.integer({ min: 0, max: 2 }),
  submittedAt: fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z'),
  passed: fc.boolean(),
  panelRevision: fc.constant(1),
})

/** The rule in words: passed first, then score, weakest subject, earlier submission, id. */
const inWords = (a: Standing, b: Standing): number =>
  Number(b.passed) - Number(a.passed) ||
  b.score - a.score ||
  b.weakest - a.weakest ||
  a.submittedAt.localeCompare(b.submittedAt) ||
  (a.applicationId < b.applicationId ? -1 : 1)

test('N5 positions sort as the rule says, and no two are equal, whatever order they came in', () => {
  fc.assert(
    fc.property(fc.array(standing, { maxLength: 30 }), (given) => {
      const all = given.map((one, i): Standing => ({ ...one, applicationId: `P${i}.01C~M~420100` }))
      const byPosition = [...all].reverse().sort((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1))
      expect(byPosition).toEqual([...all].sort(inWords))
      expect(new Set(all.map(positionOf)).size).toBe(all.length)
    }),
  )
})

test('N5 a ranking does not depend on the order in which applications came or were scored', () => {
  const round = (act: 'submit' | 'shortList' | 'score' | 'conclude', order: readonly number[]) =>
    order.map((who) => ({ act, who, member: 0, share: [0.9, 0.7, 0.8, 0.4, 1][who] ?? 0 }))
  const ranks = (come: readonly number[], scored: readonly number[]) => {
    const steps = [
      ...round('submit', come),
      ...round('shortList', come),
      { act: 'close' as const, who: 0, member: 0, share: 0 },
      { act: 'declare' as const, who: 0, member: 0, share: 0 },
      ...round('score', scored),
      ...round('conclude', scored),
    ]
    const world = told({ seats: 6, steps })
    return world
      .docs()
      .map(({ id, providerId }) => [providerId, raceOf(world.call.doc, world.docs(), id).count.rank])
      .sort()
  }
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 })
  fc.assert(
    fc.property(order, order, (come, scored) => {
      expect(ranks(come, scored)).toEqual([
        ['P0', 2],
        ['P1', 4],
        ['P2', 3],
        ['P3', 5],
        ['P4', 1],
      ])
    }),
    { numRuns: 30 },
  )
})

test.each([
  ['within the places', { rank: 2, admitted: 0, places: 2 }, 'ADMITTED', 'WITHIN_PLACES'],
  ['beyond them', { rank: 3, admitted: 0, places: 2 }, 'WAITING_LIST', 'BEYOND_PLACES'],
  ['within them, but they are taken', { rank: 2, admitted: 2, places: 2 }, 'WAITING_LIST', 'PLACES_TAKEN'],
] as const)('N5 who passes and ranks %s', (_where, rank, proposal, ground) => {
  expect(proposalFor({ passed: true, failedBy: [] }, rank)).toEqual({ proposal, grounds: [ground] })
})

test('N5 who does not pass is refused for what it failed by, whatever the rank', () => {
  const rank = { rank: 1, admitted: 0, places: 5 }
  expect(proposalFor({ passed: false, failedBy: ['KNOCKED_OUT'] }, rank)).toEqual({
    proposal: 'REFUSED',
    grounds: ['KNOCKED_OUT'],
  })
})
