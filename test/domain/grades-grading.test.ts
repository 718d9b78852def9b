import fc from 'fast-check'
import type { AssessmentResult } from '../../functions/admission/assessments/result'
import type { CriteriaSet } from '../../functions/admission/criteria/criteria-set'
import type { Forecast } from '../../functions/admission/grades/forecast'
import { gradingGap } from '../../functions/admission/grades/gaps'
import { bandFor, capOf, type GradeRequirement } from '../../functions/admission/grades/grading'
import { limited } from '../../functions/admission/grades/limit'
import { PLATFORM_TERMS, placeOf, publishScheme } from '../../functions/admission/grades/scheme'
import type { Viewer } from '../../functions/shared/viewer'
import { threeParts } from '../support/criteria'
import { refusal } from './journaled'

const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: '01M' }
const at = new Date('2026-11-25T08:00:00+08:00')
const criteria: CriteriaSet = {
  ...threeParts(),
  ...{ id: '01M.01C~001', version: 2, head: '', manufacturerId: '01M', edition: 1, purpose: 'GRADING' },
  state: 'PUBLISHED',
  publication: { at: '2026-01-01T00:00:00.000Z', effectiveFrom: '2026-12-01' },
}
const requires = [
  { grade: 'A+', band: '五星级' },
  { grade: 'B', band: '达标' },
]
const publish = (asked: readonly GradeRequirement[] = requires, set = criteria, validFrom = '2026-12-01') =>
  publishScheme(
    '01M',
    { ...PLATFORM_TERMS, validFrom, grading: { criteria: set, requires: asked } },
    undefined,
    maker,
    at,
  )
const scheme = publish()
const grades = scheme.bands.map(({ grade }) => grade)
const resultWith = (band?: string): AssessmentResult =>
  ({ assessmentId: '01P.01A', passed: band !== undefined, ...(band === undefined ? {} : { band }) }) as AssessmentResult
const forecast = (grade: string, reason: Forecast['reason'] = 'PROVEN_UP'): Forecast => ({ grade, reason, volume: 100 })

describe('N13 a scheme that asks for gradings', () => {
  test('keeps the bands of the edition it names, lowest first', () => {
    expect(scheme.grading).toEqual({
      criteriaSetId: criteria.id,
      bands: ['达标', '三星级', '四星级', '五星级'],
      requires,
    })
  })

  test.each<[string, () => unknown, string, string[]]>([
    [
      'another maker’s',
      () => publish(requires, { ...criteria, manufacturerId: '02M' }),
      'NOT_FOUND',
      ['criteriaSetId'],
    ],
    [
      'for another purpose',
      () => publish(requires, { ...criteria, purpose: 'CERTIFICATION' }),
      'ASSESSMENT_OTHER_PURPOSE',
      ['criteriaSetId'],
    ],
    ['not yet in force', () => publish(requires, criteria, '2026-11-30'), 'CRITERIA_NOT_IN_FORCE', ['criteriaSetId']],
    ['nothing asked', () => publish([]), 'OUT_OF_RANGE', ['requires']],
    ['the lowest grade', () => publish([{ grade: 'D', band: '达标' }]), 'INVALID_VALUE', ['requires', '0', 'grade']],
    ['a grade twice', () => publish([...requires, ...requires]), 'INVALID_VALUE', ['requires', '2', 'grade']],
    ['no such band', () => publish([{ grade: 'A', band: '六星级' }]), 'INVALID_VALUE', ['requires', '0', 'band']],
  ])('not with criteria or requirements: %s', (_what, run, code, field) => {
    expect(run).toThrow(refusal(code, 'grading', ...field))
  })
})

test('a grade asks for what it names, or what the next worse one asks', () => {
  const { grading } = scheme
  if (!grading) throw new Error('no grading')
  expect(grades.map((grade) => bandFor(grading, grades, grade))).toEqual([
    '五星级',
    ...['达标', '达标', '达标'],
    ...[undefined, undefined, undefined],
  ])
  expect([undefined, '达标', '四星级', '五星级', '未知'].map((band) => capOf(grading, grades, band))).toEqual([
    ...['C+', 'A', 'A', 'A+'],
    'C+',
  ])
})

describe('the forecast', () => {
  test('is withheld where the latest grading does not reach the band, and says what is missing', () => {
    const capped = limited(forecast('A+'), scheme, 'B', resultWith('四星级'))
    expect(capped).toMatchObject({ grade: 'A', reason: 'CAPPED', limit: { cap: 'A', assessmentId: '01P.01A' } })
    expect(gradingGap(capped)).toEqual({ grade: 'A+', band: '五星级' })
    const failed = limited(forecast('A', 'WITHIN_CHANCE'), scheme, 'A', resultWith())
    expect([failed.grade, gradingGap(failed)]).toEqual(['C+', { grade: 'A', band: '达标' }])
  })

  test('is as it was where the band is reached', () => {
    const reached = limited(forecast('A+'), scheme, 'B', resultWith('五星级'))
    expect(reached).toMatchObject({ grade: 'A+', reason: 'PROVEN_UP', limit: { cap: 'A+', band: '五星级' } })
    expect(gradingGap(reached)).toBeUndefined()
  })

  test('nobody falls because the maker has not assessed, and nobody rises', () => {
    expect(limited(forecast('A', 'WITHIN_CHANCE'), scheme, 'A', undefined)).toMatchObject({
      grade: 'A',
      limit: { cap: 'A' },
    })
    expect(limited(forecast('A+'), scheme, 'A', undefined)).toMatchObject({ grade: 'A', reason: 'CAPPED' })
    expect(limited(forecast('B', 'FIRST'), scheme, undefined, undefined)).toMatchObject({ grade: 'C+' })
  })

  test('too few orders decide nothing, with a grading or without', () => {
    const few = forecast('A', 'VOLUME_TOO_LOW')
    expect(limited(few, scheme, 'A', resultWith())).toMatchObject({ grade: 'A', reason: 'VOLUME_TOO_LOW' })
  })

  test('stays exactly as it is where the scheme names no criteria', () => {
    const given = forecast('A+')
    expect(limited(given, PLATFORM_TERMS, 'B', resultWith())).toBe(given)
  })

  test('never gets better by a grading, nor worse by a better one', () => {
    const bands = [undefined, '达标', '三星级', '四星级', '五星级']
    const grade = fc.constantFrom(...grades)
    fc.assert(
      fc.property(grade, grade, fc.nat(4), fc.nat(4), (by, current, i, j) => {
        const after = [Math.min(i, j), Math.max(i, j)].map((band) =>
          placeOf(scheme, limited(forecast(by), scheme, current, resultWith(bands[band])).grade ?? ''),
        )
        const [low = 0, high = 0] = after
        expect(high).toBeLessThanOrEqual(low)
        expect(high).toBeGreaterThanOrEqual(placeOf(scheme, by))
      }),
    )
  })
})
