import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { ALGORITHM, frameDigester } from '../../functions/callbacks/frame'
import { quantiles, type SizeRule, type Sizing, sizeFor } from '../../functions/callbacks/programmes/sizing'
import { allocate, mergeDraws, sampler } from '../../functions/callbacks/sampling'
import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'

/** As the API shows it. */
const publishedSizing = ({ rule, population, wanted, needed, due, drawnBefore }: Sizing) => ({
  kind: rule.kind,
  wanted,
  perDay: rule.kind === 'PER_DAY' ? rule.perDay : null,
  period: rule.kind === 'FIXED' ? 'YEAR' : rule.kind === 'PRECISION' ? rule.period : null,
  needed: needed ?? null,
  due: due ?? null,
  drawnBefore: drawnBefore ?? null,
  precision:
    rule.kind === 'PRECISION'
      ? {
          needed,
          z: quantiles[rule.confidence],
          margin: rule.margin,
          share: rule.share,
          population: population ?? null,
        }
      : null,
})

/** A draw as the platform makes and publishes it: so many orders of each provider, some of them drawn. */
export const publishedDraw = (
  perProvider: readonly number[],
  wanted: number | SizeRule,
  seedText: string,
  { day = '2026-11-01', drawnBefore = 0, algorithm = ALGORITHM } = {},
) => {
  const frame = perProvider.flatMap((count, p) =>
    Array.from({ length: count }, (_, o) => ({
      key: `P${String(p).padStart(2, '0')}`,
      orderId: `01P${p}O${String(o).padStart(4, '0')}`,
    })),
  )
  const digester = frameDigester(algorithm)
  for (const { key, orderId } of frame) digester.add(key, orderId)
  const { hash, size, strata: sizes } = digester.digest()
  const seed = createHash('sha256').update(seedText).digest('hex')
  const rule = typeof wanted === 'number' ? ({ kind: 'PER_DAY', perDay: wanted } as const) : wanted
  const sizing = sizeFor(rule, day, size, drawnBefore)
  const strata = allocate(sizes, sizing.wanted)
  const draw = sampler(seed, strata)
  for (const { key, orderId } of frame) draw.add(key, orderId)
  return {
    algorithm,
    day,
    sizing: publishedSizing(sizing),
    frameHash: hash,
    frameSize: size,
    frame: frame.map(({ orderId }) => orderId),
    strata: strata.map((stratum) => ({
      key: stratum.key,
      providerId: toGlobalId('Provider', stratum.key),
      frameSize: stratum.size,
      sampleSize: stratum.sample,
    })),
    committedAt: '2026-11-02T18:00:00.000Z',
    seed,
    seededAt: '2026-11-02T18:00:01.000Z',
    sample: mergeDraws(strata, [draw.partial()]).map(({ orderId }) => orderId),
    sampledAt: '2026-11-02T18:00:02.000Z',
  }
}

export type PublishedDraw = ReturnType<typeof publishedDraw>

const precision = fc.record({
  kind: fc.constant('PRECISION' as const),
  confidence: fc.constantFrom('P90', 'P95', 'P99'),
  margin: fc.integer({ min: 1, max: 50 }).map((n) => n / 100),
  share: fc.integer({ min: 1, max: 99 }).map((n) => n / 100),
  period: fc.constantFrom('DAY', 'MONTH', 'YEAR'),
  expectedOrders: fc.integer({ min: 1, max: 100_000 }),
})

/** Every rule of a size. */
const sizeRules: fc.Arbitrary<SizeRule> = fc.oneof(
  fc.nat(80).map((perDay) => ({ kind: 'PER_DAY', perDay }) as const),
  fc.constant({ kind: 'ALL' } as const),
  fc.integer({ min: 1, max: 5000 }).map((perYear) => ({ kind: 'FIXED', perYear }) as const),
  precision as fc.Arbitrary<SizeRule>,
)

export const anyDay = fc.nat(700).map((n) => addDays('2027-02-01', n))

/** Draws of any shape and size, the empty one too. */
export const draws = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), sizeRules, fc.string(), anyDay, fc.nat(100))
  .map(([perProvider, rule, seed, day, drawnBefore]) => publishedDraw(perProvider, rule, seed, { day, drawnBefore }))
