/** Figures of surveys and charts. Shares are 0 to 1. Worked values: ../shared/domain/rules.md, "Sampling and charts". */

/** Two-sided 95 % quantile of the normal distribution. */
const Z95 = 1.959964

export interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * Wilson's score interval of a share (E. B. Wilson 1927), of 95 % if nothing else is said: holds for small samples and for
 * shares near 0 and 1.
 *
 * @param z two-sided quantile of the normal distribution
 * @returns undefined for an empty sample
 * @example wilson(99, 100) is { low: 0.94551, high: 0.99823 }
 */
export const wilson = (successes: number, sample: number, z = Z95): Interval | undefined => {
  if (sample <= 0) return undefined
  const share = successes / sample
  const z2 = z ** 2
  const centre = share + z2 / (2 * sample)
  const spread = z * Math.sqrt((share * (1 - share)) / sample + z2 / (4 * sample ** 2))
  const scale = 1 + z2 / sample
  // At 0 and at all the bound is exact; rounding would leave a trace of 1e-17.
  const low = successes === 0 ? 0 : (centre - spread) / scale
  const high = successes === sample ? 1 : (centre + spread) / scale
  return { low, high }
}

/**
 * How many to ask so that a share is known within `margin`, at 95 % and in the worst case (p = 0.5) if nothing else is said,
 * with the correction for a finite population.
 *
 * @param population undefined for an endless one
 * @example sampleSize(0.05) === 385; sampleSize(0.05, 1000) === 278
 */
export const sampleSize = (
  margin: number,
  population = Number.POSITIVE_INFINITY,
  { z = Z95, share = 0.5 } = {},
): number => {
  const endless = (z ** 2 * share * (1 - share)) / margin ** 2
  return population <= 0 ? 0 : Math.min(Math.ceil(endless / (1 + (endless - 1) / population)), population)
}

export interface Subgroup {
  readonly successes: number
  readonly sample: number
}

export interface ChartPoint {
  readonly share: number
  readonly lower: number
  readonly upper: number
  /** The share lies beyond a limit: a cause of its own is to be looked for. */
  readonly beyond: boolean
}

export interface Chart {
  /** Share over all subgroups. */
  readonly mean: number
  /** Spread between subgroups relative to what sampling explains; 1 when sampling explains all of it. */
  readonly sigmaZ: number
  /** One for each subgroup; undefined where nobody was asked. */
  readonly points: readonly (ChartPoint | undefined)[]
}

/** Mean moving range of two normal values over their standard deviation (d2 for n = 2). */
const D2 = 1.128
const LIMIT_SIGMAS = 3

/**
 * Laney's p' chart (D. B. Laney 2002): limits that neither cry wolf on large samples nor sleep on small ones.
 *
 * sigma_z is the mean |z_i - z_(i-1)| / 1.128. With fewer than two subgroups, or no variation at all, it is 1: a plain
 * p chart. Limits are capped at 0 and 1.
 *
 * @returns undefined when no subgroup has a sample
 */
export const laneyChart = (subgroups: readonly Subgroup[]): Chart | undefined => {
  const asked = subgroups.filter(({ sample }) => sample > 0)
  const total = asked.reduce((sum, { sample }) => sum + sample, 0)
  if (total === 0) return undefined
  const mean = asked.reduce((sum, { successes }) => sum + successes, 0) / total
  const sigmaOf = (sample: number) => Math.sqrt((mean * (1 - mean)) / sample)
  const sigmaZ = movingSigma(
    mean <= 0 || mean >= 1 ? [] : asked.map(({ successes, sample }) => (successes / sample - mean) / sigmaOf(sample)),
  )
  const points = subgroups.map(({ successes, sample }) => {
    if (sample <= 0) return undefined
    const share = successes / sample
    const reach = LIMIT_SIGMAS * sigmaOf(sample) * sigmaZ
    const lower = Math.max(0, mean - reach)
    const upper = Math.min(1, mean + reach)
    return { share, lower, upper, beyond: share < lower || share > upper }
  })
  return { mean, sigmaZ, points }
}

const movingSigma = (scores: readonly number[]): number => {
  const moves = scores.slice(1).map((score, i) => Math.abs(score - (scores[i] ?? score)))
  const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length
  return mean > 0 ? mean / D2 : 1
}
