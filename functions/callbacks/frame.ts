import { sha256Stream } from '../shared/canonical'

/** How many orders a stratum (one provider's completed orders) holds. */
export interface StratumSize {
  readonly providerId: string
  readonly size: number
}

/** What is published of a sampling frame before the seed is drawn. */
export interface FrameDigest {
  /** SHA-256 of the order ids in order, each followed by a line feed. */
  readonly hash: string
  readonly size: number
  /** In the order of the frame: with the sizes, they tell the stratum of every line. */
  readonly strata: readonly StratumSize[]
}

/**
 * Digests a frame as it is read: rows sorted by provider, then order id; memory grows with providers, not with orders.
 * Rows out of order throw, since the same orders must give the same hash.
 */
export const frameDigester = () => {
  const hash = sha256Stream()
  const strata: { providerId: string; size: number }[] = []
  let size = 0
  let lastOrder = ''
  return {
    add: (providerId: string, orderId: string): void => {
      const current = strata.at(-1)
      const ordered =
        !current || current.providerId < providerId || (current.providerId === providerId && lastOrder < orderId)
      if (!ordered) throw new Error(`The frame is not sorted at order ${orderId}`)
      if (current?.providerId === providerId) current.size += 1
      else strata.push({ providerId, size: 1 })
      hash.add(`${orderId}\n`)
      size += 1
      lastOrder = orderId
    },
    digest: (): FrameDigest => ({ hash: hash.hex(), size, strata: strata.map((stratum) => ({ ...stratum })) }),
  }
}

/** The provider of each line of a frame, from the published sizes; undefined past the last. */
export function* providersOf(strata: readonly StratumSize[]): Generator<string, undefined> {
  for (const { providerId, size } of strata) for (let line = 0; line < size; line += 1) yield providerId
}
