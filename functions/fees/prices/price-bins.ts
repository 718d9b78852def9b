import type { Fen } from '../../shared/money'

/** Preferred numbers of the series E24 (IEC 60063): 24 steps a decade, each some 10 % above the one before, all whole. */
const E24 = [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91] as const
const DECADES = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const

/** Upper edges of the bins in fen, from 0.10 CNY to 910 000 CNY; one open bin follows. Fixed for ever: counts are by bin. */
const edges: readonly Fen[] = DECADES.flatMap((decade) => E24.map((step) => step * decade))

export const PRICE_BINS = edges.length + 1

/** The bin of a price: the first whose edge it does not exceed. */
export const priceBin = (price: Fen): number => {
  const bin = edges.findIndex((edge) => price <= edge)
  return bin < 0 ? edges.length : bin
}
