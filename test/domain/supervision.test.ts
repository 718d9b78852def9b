import fc from 'fast-check'
import type { DomainError } from '../../functions/shared/errors'
import { toGlobalId } from '../../functions/shared/ids'
import { regionsBelow } from '../../functions/shared/region-list'
import type { Viewer } from '../../functions/shared/viewer'
import { durationsOf, feesOf, figuresOfParts, quantile } from '../../functions/supervision/figures'
import { type AskedScope, insightScope } from '../../functions/supervision/insight-access'
import { bucketsOf, checkDays, checkMonths, runsOf } from '../../functions/supervision/period'
import { cell, cells, derived } from '../../functions/supervision/suppression'
import { satisfactionChart } from '../../functions/supervision/trend'

describe('G1 small cells', () => {
  test('a guarded viewer sees no count of 1 to 4, and a 0', () => {
    expect([0, 1, 4, 5].map((n) => cell(n, true).value)).toEqual([0, undefined, undefined, 5])
    expect(cell(3, false)).toEqual({ value: 3, suppressed: false })
  })

  test('one hidden cell takes the smallest other with it; a place without orders hides nothing', () => {
    expect(cells([3, 20, 7, 0], true).map(({ value }) => value)).toEqual([undefined, 20, undefined, 0])
    expect(cells([3, 2, 7], true).map(({ value }) => value)).toEqual([undefined, undefined, 7])
    expect(cells([3, 0], true).map(({ value }) => value)).toEqual([undefined, undefined])
    expect(cells([3], true).map(({ value }) => value)).toEqual([undefined])
  })

  test('what is alike is hidden with what is not: as many as are as small', () => {
    expect(cells([1, 1, 9, 30], true).map(({ value }) => value)).toEqual([undefined, undefined, undefined, 30])
    expect(cells([4, 7, 30, 7], true).map(({ value }) => value)).toEqual([undefined, undefined, 30, undefined])
  })

  test('no shown cell is small, and every other one is shown as it is', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 20 }), (counts) => {
        const shown = cells(counts, true)
        expect(shown.every(({ value }) => value === undefined || value === 0 || value >= 5)).toBe(true)
        expect(shown.some(({ suppressed }) => suppressed)).toBe(counts.some((n) => n > 0 && n < 5))
        expect(shown.every(({ value }, i) => value === undefined || value === counts[i])).toBe(true)
        expect(cells(counts, false).map(({ value }) => value)).toEqual(counts)
      }),
    )
  })

  /** Who knows the rule tries every list of counts, and keeps those that would show what was shown. */
  test.each([
    [2, 12],
    [3, 12],
    [4, 9],
    [5, 6],
  ])(
    'no hidden one of %i follows from the total and the rest, for one who tries all counts up to %i',
    (length, most) => {
      const alike = new Map<string, number[][]>()
      for (let n = 0; n < (most + 1) ** length; n += 1) {
        const counts = Array.from({ length }, (_, i) => Math.floor(n / (most + 1) ** i) % (most + 1))
        const total = counts.reduce((sum, count) => sum + count, 0)
        const seen = JSON.stringify([cells(counts, true), cell(total, true)])
        alike.set(seen, [...(alike.get(seen) ?? []), counts])
      }
      const told = [...alike.values()].filter((possible) =>
        cells(possible[0] ?? [], true).some(
          ({ suppressed }, i) => suppressed && new Set(possible.map((counts) => counts[i])).size === 1,
        ),
      )
      // Five places with one each: the total says it, and there is nothing else to hide.
      expect(told).toEqual(length === 5 ? [[[1, 1, 1, 1, 1]]] : [])
    },
  )

  test('a median and a 90th percentile tell no more of bins than is shown of them', () => {
    const bins = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
    const shownOf = (counts: readonly number[]) =>
      durationsOf(Object.fromEntries(counts.map((n, i) => [`toAccept${i}`, n])), 'toAccept', true)
    fc.assert(
      fc.property(bins, (counts) => {
        const { bins: shown, ...quantiles } = shownOf(counts)
        const hidden = shown.flatMap(({ count }, i) => (count.suppressed ? [i] : []))
        const turned = counts.map((n, i) => {
          const at = hidden.indexOf(i)
          return at < 0 ? n : (counts[hidden[(at + 1) % hidden.length] ?? 0] ?? 0)
        })
        expect(shownOf(turned)).toEqual({ bins: shown, ...quantiles })
      }),
    )
  })

  test('a share is hidden with its numerator and its denominator, and is absent of nothing', () => {
    const [few, some, none] = figuresOfParts(
      [
        { completed: 3, onTime: 3 },
        { completed: 40, onTime: 2 },
        { completed: 0 },
        { completed: 50, onTime: 50 },
        { completed: 9, onTime: 9 },
      ],
      true,
    )
    expect(few?.onTime).toEqual({ suppressed: true })
    expect(some?.onTime).toEqual({ suppressed: true })
    expect(none?.onTime).toEqual({ suppressed: false })
    expect(derived([cell(7, true)], 0.5)).toEqual({ value: 0.5, suppressed: false })
  })

  test('fees are hidden with few completed orders', () => {
    expect(feesOf({ completed: 2, feeVISIT: 6000 }, true).total).toEqual({ suppressed: true })
    const open = feesOf({ completed: 2, feeVISIT: 6000, feePART: 1000 }, false)
    expect([open.total.value, open.perOrder.value]).toEqual([7000, 3500])
  })

  test('limits and marks of the trend chart are hidden with their answers', () => {
    const chart = satisfactionChart(
      [
        { from: '2026-10-01', counts: { answered: 50, satisfied: 49 } },
        { from: '2026-10-02', counts: { answered: 3, satisfied: 0 } },
        { from: '2026-10-03', counts: { answered: 60, satisfied: 58 } },
        { from: '2026-10-04', counts: { answered: 70, satisfied: 69 } },
      ],
      true,
      { scope: 'M#M1', from: '2026-10-01', to: '2026-10-04' },
    )
    expect(chart.points.map(({ lower, beyond }) => [lower.suppressed, beyond])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, false],
    ])
  })
})

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
