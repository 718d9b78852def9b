import fc from 'fast-check'
import type { DomainError } from '../../functions/shared/errors'
import { toGlobalId } from '../../functions/shared/ids'
import { regionsBelow } from '../../functions/shared/region-list'
import type { Viewer } from '../../functions/shared/viewer'
import { durationsOf, figuresOfParts, quantile } from '../../functions/supervision/figures'
import { type AskedScope, insightScope } from '../../functions/supervision/insight-access'
import { bucketsOf, checkDays, checkMonths, runsOf } from '../../functions/supervision/period'

test('first-time fix = 1 - (several visits + reported again) / completed, never below 0', () => {
  const [good, bad] = figuresOfParts(
    [
      { completed: 10, multiVisit: 1, refix: 2 },
      { completed: 2, multiVisit: 2, refix: 1 },
    ],
    false,
  )
  expect(good?.firstTimeFix.value).toBeCloseTo(0.7)
  expect(bad?.firstTimeFix.value).toBe(0)
})

describe('quantiles from bins', () => {
  test('values lie evenly within a bin', () => {
    expect(quantile([10, 20, 40], [0, 10, 0, 0], 0.5)).toBe(15)
    expect(quantile([10, 20, 40], [5, 0, 5, 0], 0.9)).toBe(36)
  })

  test('the open bin is given as its lower edge; of nothing there is none', () => {
    expect(quantile([10, 20], [1, 0, 9], 0.9)).toBe(20)
    expect(quantile([10, 20], [0, 0, 0], 0.5)).toBeUndefined()
  })

  test('a histogram has one open bin more than edges', () => {
    const { bins, median } = durationsOf({ toAccept0: 4, toAccept11: 6 }, 'toAccept', false)
    expect(bins).toHaveLength(12)
    expect(bins.at(-1)).toEqual({ count: { value: 6, suppressed: false } })
    expect(median.value).toBe(10_080)
  })
})

describe('periods', () => {
  test.each([
    ['2026-10-01', '2026-12-31', [['M#2026-10', 'M#2026-12']]],
    [
      '2026-09-29',
      '2026-11-02',
      [
        ['D#2026-09-29', 'D#2026-09-30'],
        ['M#2026-10', 'M#2026-10'],
        ['D#2026-11-01', 'D#2026-11-02'],
      ],
    ],
    ['2026-10-02', '2026-10-30', [['D#2026-10-02', 'D#2026-10-30']]],
    ['2026-10-02', '2026-11-29', [['D#2026-10-02', 'D#2026-11-29']]],
    ['2028-02-01', '2028-02-29', [['M#2028-02', 'M#2028-02']]],
  ])('%s to %s', (from, to, runs) => {
    expect(runsOf(from, to)).toEqual(runs)
  })

  test('the buckets of a period hold each of its days once', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 365 }), (from, length) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10)
        const days = bucketsOf(from, to).reduce((sum, bucket) => sum + lengthOf(bucket), 0)
        expect(days).toBe(length + 1)
      }),
    )
  })

  const lengthOf = (bucket: string): number => {
    const [, year, month] = /^M#(\d+)-(\d+)$/.exec(bucket) ?? []
    return year ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 1
  }

  const codeOf = (check: () => void): string | undefined => {
    try {
      check()
      return undefined
    } catch (error) {
      return (error as DomainError).code
    }
  }

  test('at most 366 days or 12 months, in order, in living memory', () => {
    expect(codeOf(() => checkDays('2028-01-01', '2028-12-31'))).toBeUndefined()
    expect(codeOf(() => checkDays('2026-01-01', '2027-01-02'))).toBe('OUT_OF_RANGE')
    expect(codeOf(() => checkDays('2026-01-02', '2026-01-01'))).toBe('INVALID_DATE_RANGE')
    expect(codeOf(() => checkDays('9999-12-01', '9999-12-31'))).toBe('INVALID_VALUE')
    expect(codeOf(() => checkMonths('2026-02', '2027-01'))).toBeUndefined()
    expect(codeOf(() => checkMonths('2026-01', '2027-01'))).toBe('OUT_OF_RANGE')
    expect(codeOf(() => checkMonths('9999-12', '9999-12'))).toBe('INVALID_VALUE')
  })
})

describe('G1 who gets which figures', () => {
  const subject = 'x'
  const viewers = {
    regulator: { role: 'REGULATOR', subject, region: '420000' },
    maker: { role: 'MANUFACTURER', subject, manufacturerId: 'M1' },
    auditor: { role: 'AUDITOR', subject, manufacturerId: 'M1' },
    hotline: { role: 'HOTLINE', subject, manufacturerId: 'M1' },
    provider: { role: 'PROVIDER', subject, providerId: 'P1' },
    point: { role: 'SERVICE_POINT', subject, providerId: 'P1', pointId: 'S1' },
    platform: { role: 'PLATFORM', subject },
  } as const satisfies Record<string, Viewer>
  const asked = {
    'region 420000': { region: '420000' },
    'region 420106': { region: '420106' },
    'region 430000': { region: '430000' },
    'maker M1': { manufacturerId: toGlobalId('Manufacturer', 'M1') },
    'maker M2': { manufacturerId: toGlobalId('Manufacturer', 'M2') },
    'provider P1': { providerId: toGlobalId('Provider', 'P1') },
    'provider P2': { providerId: toGlobalId('Provider', 'P2') },
    'point S1': { servicePointId: toGlobalId('ServicePoint', 'S1') },
    'point S2': { servicePointId: toGlobalId('ServicePoint', 'S2') },
    'point S9': { servicePointId: toGlobalId('ServicePoint', 'S9') },
  } satisfies Record<string, AskedScope>
  const granted: Record<keyof typeof viewers, Partial<Record<keyof typeof asked, string>>> = {
    regulator: { 'region 420000': 'R#42', 'region 420106': 'R#420106' },
    maker: { 'maker M1': 'M#M1', 'provider P1': 'MP#M1#P1', 'provider P2': 'MP#M1#P2' },
    auditor: { 'maker M1': 'M#M1', 'provider P1': 'MP#M1#P1', 'provider P2': 'MP#M1#P2' },
    hotline: { 'maker M1': 'M#M1', 'provider P1': 'MP#M1#P1', 'provider P2': 'MP#M1#P2' },
    provider: { 'provider P1': 'P#P1', 'point S1': 'S#S1', 'point S2': 'S#S2' },
    point: { 'point S1': 'S#S1' },
    platform: {
      'region 420000': 'R#42',
      'region 420106': 'R#420106',
      'region 430000': 'R#43',
      'maker M1': 'M#M1',
      'maker M2': 'M#M2',
      'provider P1': 'P#P1',
      'provider P2': 'P#P2',
      'point S1': 'S#S1',
      'point S2': 'S#S2',
      'point S9': 'S#S9',
    },
  }
  const providerOfPoint = async (id: string) => ({ S1: 'P1', S2: 'P1', S9: 'P9' })[id]
  const cases = Object.keys(viewers).flatMap((who) => Object.keys(asked).map((what) => [who, what] as const))

  test.each(cases)('%s asks for %s', async (who, what) => {
    const viewer = viewers[who as keyof typeof viewers]
    const answer = await insightScope(viewer, asked[what as keyof typeof asked], providerOfPoint).catch(
      ({ code }) => code,
    )
    expect(answer).toBe(granted[who as keyof typeof viewers][what as keyof typeof asked] ?? 'NOT_FOUND')
  })
})

test('G1 the regions below a province are its prefectures, and below a prefecture its counties', () => {
  expect(regionsBelow('420000')).toEqual(expect.arrayContaining(['420100', '429000']))
  expect(regionsBelow('420000').every((code) => /^42\d\d00$/.test(code) && code !== '420000')).toBe(true)
  expect(regionsBelow('420100')).toContain('420106')
  expect(regionsBelow('110000')).toContain('110100')
  expect(regionsBelow('420106')).toEqual([])
  expect(regionsBelow('990000')).toEqual([])
})
