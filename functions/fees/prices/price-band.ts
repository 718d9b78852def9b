import type { Fen } from '../../shared/money'
import { priceBin } from './price-bins'

/** Orders by bin of the price; a bin that is absent has none. */
export type PriceCounts = ReadonlyMap<number, number>

/** Where a price stands among those charged for the same: shares 0 to 1 of what was charged. */
export interface PriceBand {
  /** Of a clearly lower price. */
  readonly below: number
  /** Of a clearly higher price. */
  readonly above: number
  readonly sample: number
  /** Beyond what nearly all charge; shown, never refused. */
  readonly outlier?: 'LOW' | 'HIGH'
}

/** Fewer prices than this tell neither what is usual nor can keep whose they are to themselves. */
export const LEAST_PRICES = 30
/** Share of all beyond which a price is out of the usual. */
const TAIL = 0.05

/**
 * The percentile band of a price: of what was charged for the same, the share in lower and in higher bins. Prices within one
 * bin, some 10 % wide, are not told apart. Undefined below 30 prices.
 */
export const bandOf = (price: Fen, counts: PriceCounts): PriceBand | undefined => {
  const bin = priceBin(price)
  let [lower, higher, sample] = [0, 0, 0]
  for (const [other, count] of counts) {
    sample += count
    if (other < bin) lower += count
    if (other > bin) higher += count
  }
  if (sample < LEAST_PRICES) return undefined
  const [below, above] = [lower / sample, higher / sample]
  const outlier = above < TAIL && below > 1 - TAIL ? 'HIGH' : below < TAIL && above > 1 - TAIL ? 'LOW' : undefined
  return { below, above, sample, ...(outlier ? { outlier } : {}) }
}
