import { sha256Stream } from '../shared/canonical'

/** Name of the published procedure; another procedure gets another name. docs/callback-sampling.md describes it. */
export const ALGORITHM = 'bottom-k/hmac-sha256/largest-remainder/2'
/** The one before: its hash covered the order ids alone. Draws begun by it are finished by it. */
const FIRST = 'bottom-k/hmac-sha256/largest-remainder/1'

/** How many orders a stratum holds: what they have in common is its key, a provider, a category or a region. */
export interface StratumSize {
  readonly key: string
  readonly size: number
}

/** What is published of a sampling frame before the seed is drawn. */
export interface FrameDigest {
  /** SHA-256 of the lines in order: the stratum's key, a tab, the order id, a line feed. */
  readonly hash: string
  readonly size: number
  /** In the order of the frame: with the sizes, they tell the stratum of every line. */
  readonly strata: readonly StratumSize[]
}

/**
 * Digests a frame as it is read: rows sorted by stratum, then order id; memory grows with strata, not with orders.
 * Rows out of order throw, since the same orders must give the same hash.
 */
export const frameDigester = (algorithm = ALGORITHM) => {
  const line =
    algorithm === FIRST ? (_key: string, id: string) => `${id}\n` : (key: string, id: string) => `${key}\t${id}\n`
  const hash = sha256Stream()
  const strata: { key: string; size: number }[] = []
  let size = 0
  let lastOrder = ''
  return {
    add: (key: string, orderId: string): void => {
      const current = strata.at(-1)
      const ordered = !current || current.key < key || (current.key === key && lastOrder < orderId)
      if (!ordered) throw new Error(`The frame is not sorted at order ${orderId}`)
      if (current?.key === key) current.size += 1
      else strata.push({ key, size: 1 })
      hash.add(line(key, orderId))
      size += 1
      lastOrder = orderId
    },
    digest: (): FrameDigest => ({ hash: hash.hex(), size, strata: strata.map((stratum) => ({ ...stratum })) }),
  }
}

/** The stratum of each line of a frame, from the published sizes; undefined past the last. */
export function* keysOf(strata: readonly StratumSize[]): Generator<string, undefined> {
  for (const { key, size } of strata) for (let line = 0; line < size; line += 1) yield key
}
