import { betaShare } from '../shared/gamma'

/**
 * Exact tails of the binomial distribution. Normal limits are wrong where most service points are: at few orders and a
 * share near 1, three sigma below the mean is crossed by chance seventeen times as often as it should be.
 */

/**
 * Probability of at most `k` successes in `n` trials of chance `p` each.
 *
 * @example atMost(3, 5, 0.95) is 0.02259
 */
export const atMost = (k: number, n: number, p: number): number => {
  if (k < 0) return 0
  return k >= n ? 1 : betaShare(1 - p, n - k, k + 1, p)
}

/** Least number of successes that is not too few: the largest k with P(fewer than k) at most `tail`. */
export const leastPlausible = (n: number, p: number, tail: number): number => {
  let [low, high] = [0, n]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (atMost(middle - 1, n, p) <= tail) low = middle
    else high = middle - 1
  }
  return low
}

/** Complementary error function to 1.2e-7 relative (W. H. Press et al., Numerical Recipes, 6.2), as a normal tail. */
export const normalTail = (sigmas: number): number => {
  const x = Math.abs(sigmas) / Math.SQRT2
  const t = 1 / (1 + 0.5 * x)
  const terms = [
    -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
    0.17087277,
  ]
  const tail = 0.5 * t * Math.exp(-x * x + terms.reduceRight((sum, term) => term + t * sum, 0))
  return sigmas >= 0 ? tail : 1 - tail
}

/** Beyond this many sigmas the tail is nothing that anybody asks for. */
const MAX_SIGMAS = 10
const HALVINGS = 60

/**
 * How many sigmas leave a tail of the normal distribution: the inverse of `normalTail`, to about 1e-6.
 *
 * @param tail above 0, at most 0.5
 * @example normalQuantile(0.025) is 1.959964
 */
export const normalQuantile = (tail: number): number => {
  let [low, high] = [0, MAX_SIGMAS]
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2
    if (normalTail(middle) > tail) low = middle
    else high = middle
  }
  return high
}
