import { betaShare, gammaTail } from '../../shared/gamma'

/**
 * How many of a part may be needed: Poisson where the ratio is taken as known, a Gamma mixture of Poissons (the negative
 * binomial) where it was learned. `shape` counts the failures behind the ratio: the fewer, the wider.
 */
export type Need =
  | { readonly kind: 'POISSON'; readonly mean: number }
  | { readonly kind: 'GAMMA_POISSON'; readonly mean: number; readonly shape: number }

/** Chance that at most `k` are needed. */
export const atMost = (need: Need, k: number): number => {
  if (k < 0) return 0
  if (need.mean === 0) return 1
  if (need.kind === 'POISSON') return gammaTail(k + 1, need.mean)
  const { mean, shape } = need
  return betaShare(shape / (shape + mean), shape, k + 1, mean / (shape + mean))
}

/**
 * The stock that is enough with a chance: the least k with P(need <= k) at least `level`.
 *
 * @param level above 0 and below 1
 * @example quantile({ kind: 'POISSON', mean: 12 }, 0.95) === 18
 */
export const quantile = (need: Need, level: number): number => {
  if (atMost(need, 0) >= level) return 0
  let [low, high] = [0, Math.max(1, Math.ceil(need.mean))]
  while (atMost(need, high) < level) [low, high] = [high, high * 2]
  // Not enough at low, enough at high.
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (atMost(need, middle) < level) low = middle
    else high = middle
  }
  return high
}

/**
 * Parts that are short of the need on average with `stock` of them. As k p(k) is the mean times p(k - 1), of the same Poisson
 * or of the mixture whose shape is one more, no sum is needed.
 */
export const expectedShortage = (need: Need, stock: number): number => {
  const beyond = 1 - atMost(need, stock)
  const short = need.mean * (1 - atMost(oneMore(need), stock - 1)) - stock * beyond
  return Math.max(0, short)
}

const oneMore = (need: Need): Need =>
  need.kind === 'POISSON' ? need : { ...need, mean: (need.mean * (need.shape + 1)) / need.shape, shape: need.shape + 1 }

/** Parts that are left over on average. */
export const expectedSurplus = (need: Need, stock: number): number => stock - need.mean + expectedShortage(need, stock)
