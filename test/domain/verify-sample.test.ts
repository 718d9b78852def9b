import fc from 'fast-check'
import { checkDraw } from '../../local/draw-checks'
import { NoRecord, recordIn } from '../../local/draw-record'
import { draws, type PublishedDraw, publishedDraw } from '../support/draws'

const failures = (record: unknown) =>
  checkDraw(recordIn(record))
    .filter(({ verdict }) => verdict === 'FAILED')
    .map(({ name }) => name)

const draw = publishedDraw([523, 311, 97, 48, 21], 100, 'seed')
const changed = (change: Partial<PublishedDraw>) => failures({ ...draw, ...change })
/** The list with two places exchanged. */
const swapped = <T>(list: readonly T[], a: number, b: number) => list.with(a, list[b] as T).with(b, list[a] as T)
const strata = (...sampleSizes: number[]) =>
  draw.strata.map((stratum, i) => ({ ...stratum, sampleSize: sampleSizes[i] ?? stratum.sampleSize }))

test('Q1 whatever the platform draws passes every check of an independent program', () => {
  fc.assert(fc.property(draws, (record) => expect(failures(record)).toEqual([])))
})

test('Q1 the worked value passes, as itself and as an answer of the API', () => {
  expect(draw.strata.map(({ sampleSize }) => sampleSize)).toEqual([52, 31, 10, 5, 2])
  expect(failures(draw)).toEqual([])
  expect(failures({ data: { callbackRun: draw } })).toEqual([])
})

test('Q1 a changed frame is found: an order replaced, added, dropped, doubled or moved', () => {
  const { frame } = draw
  expect(changed({ frame: frame.with(7, '01P0O9999') })).toContain('frame hash')
  expect(changed({ frame: [...frame, '01P4O9999'] })).toEqual(expect.arrayContaining(['frame hash', 'frame sizes']))
  expect(changed({ frame: frame.slice(1) })).toEqual(expect.arrayContaining(['frame hash', 'frame sizes']))
  expect(changed({ frame: frame.with(7, frame[6] ?? '') })).toEqual(
    expect.arrayContaining(['frame hash', 'frame order']),
  )
  expect(changed({ frame: swapped(frame, 3, 4) })).toEqual(['frame hash', 'frame order'])
})

test('Q1 a frame and hash changed together are found by the sample', () => {
  const other = publishedDraw([523, 311, 97, 48, 20, 1], 100, 'seed')
  expect(changed({ frame: other.frame, frameHash: other.frameHash })).not.toEqual([])
})

test('Q1 a changed seed is found', () => {
  const seed = draw.seed.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))
  expect(changed({ seed })).toEqual(['sample'])
  expect(changed({ seed: 'lucky' })).toEqual(['seed', 'sample'])
  expect(changed({ seededAt: '2026-11-02T17:59:59.000Z' })).toEqual(['order of steps'])
})

test('Q1 changed sizes are found, of the frame and of the sample', () => {
  expect(changed({ strata: strata(51, 32) })).toEqual(['sample sizes', 'sample'])
  expect(changed({ frameSize: 999 })).toEqual(['frame sizes'])
  const moved = draw.strata.map((stratum, i) => ({ ...stratum, frameSize: stratum.frameSize + ([1, -1][i] ?? 0) }))
  expect(changed({ strata: moved })).toContain('frame hash')
  expect(changed({ sizing: { ...draw.sizing, wanted: 99 } })).toEqual(['sample size', 'sample sizes'])
})

test('Q1 a changed sample is found: somebody replaced, moved, left out or added', () => {
  const { sample, frame } = draw
  const notDrawn = frame.find((id) => !sample.includes(id)) ?? ''
  for (const other of [sample.with(3, notDrawn), swapped(sample, 0, 1), sample.slice(0, -1), [...sample, notDrawn]])
    expect(changed({ sample: other })).toEqual(['sample'])
})

test('Q1 a size that does not follow from its published inputs is found', () => {
  const rule = {
    kind: 'PRECISION',
    confidence: 'P95',
    margin: 0.05,
    share: 0.5,
    period: 'YEAR',
    expectedOrders: 1000,
  } as const
  const precise = publishedDraw([20, 10], rule, 'seed', { day: '2026-07-01', drawnBefore: 130 })
  // 278 of 1 000 in a year; 182 days of 365 have passed.
  expect(precise.sizing).toMatchObject({ needed: 278, due: 138, drawnBefore: 130, wanted: 8 })
  expect(failures(precise)).toEqual([])
  const tampered = (change: object) => failures({ ...precise, sizing: { ...precise.sizing, ...change } })
  const { precision } = precise.sizing
  for (const change of [
    { needed: 279 },
    { due: 139 },
    { drawnBefore: 129 },
    { precision: { ...precision, margin: 0.04 } },
  ])
    expect(tampered(change)).toContain('sample size')
  expect(failures({ ...precise, sizing: null })).toContain('sample size')
})

test('Q1 draws by the first procedure, whose hash covered the ids alone, are still checked', () => {
  const algorithm = 'bottom-k/hmac-sha256/largest-remainder/1'
  const { sizing, ...first } = publishedDraw([5, 4, 3], 6, 'seed', { algorithm })
  const strata = first.strata.map(({ key, ...stratum }) => stratum)
  expect(failures({ ...first, strata })).toEqual([])
  expect(failures({ ...first, strata, frame: first.frame.toReversed() })).toContain('frame hash')
})

test('Q1 another procedure is not taken for this one', () => {
  expect(changed({ algorithm: 'bottom-k/hmac-sha256/largest-remainder/9' })).toEqual(['algorithm'])
})

test('Q1 any one change of the record fails some check', () => {
  const tampered = draws
    .filter(({ frame, sample }) => frame.length > 1 && sample.length > 0)
    .chain((record) =>
      fc
        .record({ what: fc.constantFrom('frame', 'seed', 'sample', 'hash', 'size'), at: fc.nat() })
        .map(({ what, at }) => ({ record, what, at })),
    )
  fc.assert(
    fc.property(tampered, ({ record, what, at }) => {
      const place = <T>(list: readonly T[]) => at % list.length
      const stratum = record.strata[place(record.strata)]
      const drawnAll = record.sample.length === record.frame.length
      const change: Record<string, Partial<PublishedDraw>> = {
        frame: { frame: record.frame.with(place(record.frame), 'X') },
        sample: { sample: record.sample.with(place(record.sample), 'X') },
        hash: { frameHash: record.frameHash.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) },
        size: stratum
          ? { strata: record.strata.with(place(record.strata), { ...stratum, sampleSize: stratum.sampleSize + 1 }) }
          : {},
        // One order alone in its stratum is drawn by any seed: then only the form of the seed can be told.
        seed: drawnAll ? { seed: `${record.seed}0` } : { seed: '' },
      }
      expect(failures({ ...record, ...change[what] })).not.toEqual([])
    }),
  )
})

test('Q1 a draw that is not finished is said to be so, and what is there is checked', () => {
  const { seed, seededAt, sample, sampledAt, ...committed } = draw
  const verdicts = (record: unknown) => new Set(checkDraw(recordIn(record)).map(({ verdict }) => verdict))
  expect(verdicts({ ...committed, seed: null, sample: null })).toEqual(new Set(['ok', 'not yet']))
  expect(verdicts({ ...committed, seed, seededAt, frameSize: 3 })).toEqual(new Set(['ok', 'FAILED', 'not yet']))
})

test('what is no record is refused and named', () => {
  const { frame, ...rest } = draw
  expect(() => recordIn(rest)).toThrow('frame is missing')
  expect(() => recordIn({ ...draw, strata: [{ providerId: 'x', frameSize: -1, sampleSize: 0 }] })).toThrow('frameSize')
  expect(() => recordIn({ data: { callbackRun: null } })).toThrow('holds no draw')
  for (const nothing of [[], 'text', 3, null]) expect(() => recordIn(nothing)).toThrow(NoRecord)
})
