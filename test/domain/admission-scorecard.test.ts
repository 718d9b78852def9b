import fc from 'fast-check'
import {
  type Counts,
  type Figure,
  type FigureName,
  type Proposal,
  scorecard,
} from '../../functions/admission/scorecard'
import type { RenewalCriteria } from '../../functions/network/network'

const criteria: RenewalCriteria = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }
const flawless: Counts = { completed: 400, onTime: 400, answered: 100, satisfied: 100 }

const figure = (name: FigureName, counts: Counts, given = criteria): Figure => {
  const found = scorecard(counts, given).figures.find((one) => one.name === name)
  if (!found) throw new Error(name)
  return found
}

test('N6 first-time fix counts out orders of several visits and orders repaired again', () => {
  const { numerator, denominator, measured } = figure('FIRST_TIME_FIX', { completed: 100, multiVisit: 10, refix: 5 })
  expect([numerator, denominator, measured?.value]).toEqual([85, 100, 0.85])
})

test('N6 an order left lying past its deadline counts against the on-time rate before it is ever completed', () => {
  const { numerator, denominator } = figure('ON_TIME', { completed: 9, onTime: 8, late: 3 })
  expect([numerator, denominator]).toEqual([8, 11])
})

test('N6 an order of several visits that was also repaired again never makes a negative figure', () => {
  expect(figure('FIRST_TIME_FIX', { completed: 2, multiVisit: 2, refix: 1 }).numerator).toBe(0)
})

test('N6 a share carries the Wilson interval of its counts: 92 of 100 is 0.85002 to 0.95891', () => {
  const { measured } = figure('SATISFACTION', { answered: 100, satisfied: 92 })
  expect(measured?.interval.low).toBeCloseTo(0.85002, 5)
  expect(measured?.interval.high).toBeCloseTo(0.95891, 5)
})

test('N6 complaints are told per hundred, with the same interval turned round', () => {
  const { numerator, measured, criterion } = figure('COMPLAINTS', { completed: 100, disputed: 8 })
  expect([numerator, measured?.value, criterion]).toEqual([8, 8, 5])
  expect(measured?.interval.low).toBeCloseTo(4.109, 3)
  expect(measured?.interval.high).toBeCloseTo(14.998, 3)
})

test.each([
  ['wholly above it', { answered: 400, satisfied: 380 }, 'MET'],
  ['around it, though the value is below', { answered: 100, satisfied: 88 }, 'UNCERTAIN'],
  ['around it, though the value is above', { answered: 100, satisfied: 92 }, 'UNCERTAIN'],
  ['wholly below it', { answered: 400, satisfied: 300 }, 'MISSED'],
  ['nowhere', {}, 'NO_DATA'],
] as const)('N6 against 0.9 an interval %s is %s', (_where, counts, verdict) => {
  expect(figure('SATISFACTION', counts).verdict).toBe(verdict)
})

test.each([
  ['nothing missed', flawless, 'RENEW', 'NOTHING_MISSED'],
  ['all uncertain', { completed: 60, onTime: 53, late: 7, multiVisit: 14, disputed: 3 }, 'RENEW', 'NOTHING_MISSED'],
  ['one missed', { ...flawless, onTime: 300, late: 100 }, 'IMPROVE', 'ONE_MISSED'],
  ['two missed', { ...flawless, onTime: 300, late: 100, disputed: 60 }, 'END', 'SEVERAL_MISSED'],
  ['too few orders', { completed: 5, onTime: 5 }, 'IMPROVE', 'VOLUME_TOO_LOW'],
  ['no orders', {}, 'IMPROVE', 'VOLUME_TOO_LOW'],
  ['no callback answered', { completed: 400, onTime: 400 }, 'RENEW', 'NOTHING_MISSED'],
] as const)('N6 %s: %#', (_case, counts, proposal, reason) => {
  expect(scorecard(counts, criteria)).toMatchObject({ proposal, reason })
})

test('N6 a criterion without room for chance is met by a flawless record and missed by one failure', () => {
  const strict = { ...criteria, onTime: 1, complaintsPerHundred: 0 }
  expect(figure('ON_TIME', { completed: 3, onTime: 3 }, strict).verdict).toBe('MET')
  expect(figure('COMPLAINTS', { completed: 3 }, strict).verdict).toBe('MET')
  expect(figure('ON_TIME', { completed: 1000, onTime: 999, late: 1 }, strict).verdict).toBe('MISSED')
})

const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
const anyCriteria = fc.record({
  firstTimeFix: share,
  onTime: share,
  satisfaction: share,
  complaintsPerHundred: fc.integer({ min: 0, max: 100 }),
})
const part = fc.double({ min: 0, max: 1, noNaN: true })
const anyCounts: fc.Arbitrary<Required<Counts>> = fc
  .tuple(fc.nat(600), fc.nat(200), part, part, part, part, part)
  .map(([completed, answered, multiVisit, refix, onTime, disputed, satisfied]) => ({
    completed,
    answered,
    multiVisit: Math.round(completed * multiVisit),
    refix: Math.round(completed * refix * 0.3),
    onTime: Math.round(completed * onTime),
    late: completed - Math.round(completed * onTime),
    disputed: Math.round(completed * disputed),
    satisfied: Math.round(answered * satisfied),
  }))
const rank: Record<Proposal, number> = { END: 0, IMPROVE: 1, RENEW: 2 }

test('N6 better figures never give a worse proposal', () => {
  const gains = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100), fc.nat(100))
  fc.assert(
    fc.property(
      anyCounts,
      anyCriteria,
      gains,
      (counts, given, [fewerVisits, fewerRefixes, onTime, disputes, happy]) => {
        const better = {
          ...counts,
          multiVisit: Math.max(0, counts.multiVisit - fewerVisits),
          refix: Math.max(0, counts.refix - fewerRefixes),
          onTime: counts.onTime + Math.min(counts.late, onTime),
          late: counts.late - Math.min(counts.late, onTime),
          disputed: Math.max(0, counts.disputed - disputes),
          satisfied: Math.min(counts.answered, counts.satisfied + happy),
        }
        expect(rank[scorecard(better, given).proposal]).toBeGreaterThanOrEqual(rank[scorecard(counts, given).proposal])
      },
    ),
    { numRuns: 500 },
  )
})

test('N6 the scorecard depends on counts and criteria only, and other counters change nothing', () => {
  fc.assert(
    fc.property(anyCounts, anyCriteria, (counts, given) => {
      expect(scorecard({ ...counts, reported: 9, open: 7 } as Counts, given)).toEqual(scorecard(counts, given))
    }),
  )
})

test('N6 a flawless record meets a criterion from the volume needed on, and not before', () => {
  fc.assert(
    fc.property(share, (least) => {
      const given = { ...criteria, onTime: least }
      const { needed } = figure('ON_TIME', {}, given)
      expect(figure('ON_TIME', { completed: needed, onTime: needed }, given).verdict).toBe('MET')
      const fewer = figure('ON_TIME', { completed: needed - 1, onTime: needed - 1 }, given).verdict
      expect(fewer).toBe(needed === 1 ? 'NO_DATA' : 'UNCERTAIN')
    }),
  )
})
