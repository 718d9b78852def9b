import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { frameDigester } from '../../functions/callbacks/frame'
import { ALGORITHM, allocate, mergeDraws, sampler } from '../../functions/callbacks/sampling'
import { toGlobalId } from '../../functions/shared/ids'

/** A draw as the platform makes and publishes it: so many orders of each provider, some of them drawn. */
export const publishedDraw = (perProvider: readonly number[], wanted: number, seedText: string) => {
  const frame = perProvider.flatMap((count, p) =>
    Array.from({ length: count }, (_, o) => ({
      providerId: `P${String(p).padStart(2, '0')}`,
      orderId: `01P${p}O${String(o).padStart(4, '0')}`,
    })),
  )
  const digester = frameDigester()
  for (const { providerId, orderId } of frame) digester.add(providerId, orderId)
  const { hash, size, strata: sizes } = digester.digest()
  const seed = createHash('sha256').update(seedText).digest('hex')
  const strata = allocate(sizes, wanted)
  const draw = sampler(seed, strata)
  for (const { providerId, orderId } of frame) draw.add(providerId, orderId)
  return {
    algorithm: ALGORITHM,
    day: '2026-11-01',
    frameHash: hash,
    frameSize: size,
    frame: frame.map(({ orderId }) => orderId),
    strata: strata.map((stratum) => ({
      providerId: toGlobalId('Provider', stratum.providerId),
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

/** Draws of any shape, the empty one too. */
export const draws = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 }), fc.nat(80), fc.string())
  .map(([perProvider, wanted, seed]) => publishedDraw(perProvider, wanted, seed))
