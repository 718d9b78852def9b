import fc from 'fast-check'
import { criteriaInForce } from '../../functions/admission/grades/criteria-in-force'
import { forecastOf, scoreOf } from '../../functions/admission/grades/forecast'
import { type KpiFacts, kpisOf } from '../../functions/admission/grades/kpi'
import {
  type GradeScheme,
  gradeOfScore,
  PLATFORM_TERMS,
  placeOf,
  publishScheme,
  type SchemeTerms,
} from '../../functions/admission/grades/scheme'
import type { ErrorCode } from '../../functions/shared/messages/index'
import type { Viewer } from '../../functions/shared/viewer'
import type { Counts } from '../../functions/supervision/counters'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' }
const at = new Date('2026-11-25T08:00:00+08:00')
const terms = { ...PLATFORM_TERMS, validFrom: '2026-12-01' }
const publish = (changes: Partial<typeof terms> = {}, latest?: GradeScheme, viewer = maker) =>
  publishScheme('01M', { ...terms, ...changes }, latest, viewer, at)
const refusal = (code: ErrorCode, ...field: string[]) => expect.objectContaining({ code, field: ['input', ...field] })

describe('N13 G3 a grade scheme', () => {
  test('is published before its first day, dated and signed', () => {
    expect(publish()).toMatchObject({ id: '01M.2026-12-01', by: 'desk', publishedAt: '2026-11-25T00:00:00.000Z' })
    expect(() => publish({ validFrom: '2026-11-25' })).toThrow(refusal('GRADE_SCHEME_NOT_AHEAD', 'validFrom'))
    expect(() => publish({}, publish())).toThrow(refusal('GRADE_SCHEME_NOT_AHEAD', 'validFrom'))
    expect(publish({ validFrom: '2026-12-02' }, publish()).validFrom).toBe('2026-12-02')
  })

  test.each<[string, Partial<SchemeTerms>, ErrorCode, string[]]>([
    ['weights that do not sum', { weights: { ON_TIME: 99 } }, 'GRADE_WEIGHTS_SUM', ['weights']],
    ['a negative weight', { weights: { ON_TIME: 101, BREACHES: -1 } }, 'OUT_OF_RANGE', ['weights', 'ON_TIME']],
    ['bands out of order', { bands: [band('A', 80), band('B', 90)] }, 'GRADE_BANDS_ORDER', ['bands', '1', 'from']],
    ['two of one name', { bands: [band('A', 80), band('A', 0)] }, 'GRADE_TWICE', ['bands', '1', 'grade']],
    ['a gap below', { bands: [band('A', 80), band('B', 60)] }, 'GRADE_BANDS_GAP', ['bands', '1', 'from']],
    ['one band', { bands: [band('A', 0)] }, 'OUT_OF_RANGE', ['bands']],
    ['a band off the scale', { bands: [band('A', 101), band('B', 0)] }, 'OUT_OF_RANGE', ['bands', '0', 'from']],
    ['a nameless grade', { bands: [band(' ', 80), band('B', 0)] }, 'REQUIRED', ['bands', '0', 'grade']],
    ['no volume', { minimumVolume: 0 }, 'OUT_OF_RANGE', ['minimumVolume']],
    ['no time to reply', { replyDays: 0 }, 'OUT_OF_RANGE', ['replyDays']],
    ['no time to decide', { decideDays: 91 }, 'OUT_OF_RANGE', ['decideDays']],
    ['no time to appeal', { appealDays: 0 }, 'OUT_OF_RANGE', ['appealDays']],
    ['no pause', { holdMonths: 0 }, 'OUT_OF_RANGE', ['holdMonths']],
  ])('not with %s', (_what, changes, code, field) => {
    expect(() => publish(changes)).toThrow(refusal(code, ...field))
  })

  test('nor another maker’s', () => {
    const other = { ...maker, manufacturerId: '01X' }
    expect(() => publish({}, undefined, other)).toThrow(refusal('NOT_FOUND', 'manufacturerId'))
  })

  test('without one, bands after GB/T 27922 with every star split: seven grades', () => {
    const grades = [100, 95, 94.9, 90, 85, 80, 75, 70, 69.9, 0].map((score) => gradeOfScore(PLATFORM_TERMS, score))
    expect(grades).toEqual(['A+', 'A+', 'A', 'A', 'B+', 'B', 'C+', 'C', 'D', 'D'])
    expect(Object.values(PLATFORM_TERMS.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100)
  })
})

function band(grade: string, from: number) {
  return { grade, from }
}

const criteria = criteriaInForce([{ firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 5 }])
const kpisFor = (counts: Counts, more: Partial<KpiFacts> = {}) =>
  kpisOf(
    '2026-10',
    {
      months: new Map([
        ['2026-09', counts],
        ['2026-10', counts],
      ]),
      details: [],
      training: { technicians: 4, certified: 4 },
      breachPoints: 0,
      findings: [],
      last: [],
      ...more,
    },
    criteria,
  )
const flawless = (n: number): Counts => ({ completed: n, onTime: n, accepted: n, answered: n, satisfied: n })
const poor = (n: number): Counts => ({
  ...flawless(n),
  onTime: n / 2,
  late: n / 2,
  multiVisit: n / 2,
  satisfied: n / 2,
  disputed: n / 4,
})

describe('N13 the forecast grade', () => {
  test('is A+ for the flawless, and low for the poor', () => {
    expect(forecastOf(kpisFor(flawless(200)), PLATFORM_TERMS, undefined)).toMatchObject({
      grade: 'A+',
      reason: 'FIRST',
    })
    expect(forecastOf(kpisFor(poor(200)), PLATFORM_TERMS, undefined)).toMatchObject({ grade: 'D', reason: 'FIRST' })
  })

  test('moves only as far as is proven', () => {
    const bad = forecastOf(kpisFor(poor(400)), PLATFORM_TERMS, 'A+')
    expect(bad).toMatchObject({ reason: 'PROVEN_DOWN' })
    expect(bad.grade).toBe(gradeOfScore(PLATFORM_TERMS, bad.score?.high ?? 0))
    const few = { ...flawless(12), onTime: 10, late: 2, multiVisit: 3 }
    expect(forecastOf(kpisFor(few), PLATFORM_TERMS, 'A')).toMatchObject({ grade: 'A', reason: 'WITHIN_CHANCE' })
    expect(forecastOf(kpisFor(flawless(400)), PLATFORM_TERMS, 'C')).toMatchObject({ reason: 'PROVEN_UP' })
  })

  test('needs volume: below it nobody is graded, up or down', () => {
    expect(forecastOf(kpisFor(poor(8)), PLATFORM_TERMS, undefined)).toEqual(
      expect.not.objectContaining({ grade: expect.anything() }),
    )
    expect(forecastOf(kpisFor(poor(8)), PLATFORM_TERMS, 'B')).toMatchObject({ grade: 'B', reason: 'VOLUME_TOO_LOW' })
  })

  test('figures without data drop out, as items that do not apply', () => {
    const only = kpisFor({ completed: 100, onTime: 100 }, { training: { technicians: 0, certified: 0 } })
    expect(scoreOf(only, PLATFORM_TERMS.weights)?.value).toBe(100)
    expect(scoreOf(kpisFor({}), { SATISFACTION: 100 })).toBeUndefined()
  })

  test('a score lies within what chance leaves open, and worse work never scores more', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), part, part, fc.nat(20), (n, good, disputed, worse) => {
        const onTime = Math.round(n * good)
        const counts = { completed: n, onTime, late: n - onTime, disputed: Math.round(n * disputed) }
        const score = scoreOf(kpisFor(counts), PLATFORM_TERMS.weights)
        const less = Math.max(0, onTime - worse)
        const other = scoreOf(kpisFor({ ...counts, onTime: less, late: n - less }), PLATFORM_TERMS.weights)
        if (!(score && other)) throw new Error('no score')
        expect(score.low).toBeLessThanOrEqual(score.value + 1e-9)
        expect(score.high).toBeGreaterThanOrEqual(score.value - 1e-9)
        expect(other.value).toBeLessThanOrEqual(score.value + 1e-9)
        expect(other.high).toBeLessThanOrEqual(score.high + 1e-9)
      }),
    )
  })

  test('a grade the scheme no longer knows stands below all others', () => {
    expect(placeOf(PLATFORM_TERMS, 'S')).toBe(PLATFORM_TERMS.bands.length)
  })
})
