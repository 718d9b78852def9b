import { normalQuantile } from '../supervision/binomial'
import { type Interval, wilson } from '../supervision/statistics'

/**
 * MET and MISSED are said only where the 95 % interval lies wholly on one side of the criterion; where it straddles it,
 * the record is too short to tell good from bad luck, and nobody is sanctioned for noise.
 */
export type Verdict = 'MET' | 'MISSED' | 'UNCERTAIN' | 'NO_DATA'

/** Successes among trials, against the least share of them. */
export interface Share {
  readonly successes: number
  readonly trials: number
  readonly least: number
}

/** How a figure is told: by what went well or what went wrong, times a factor (1: a share; 100: per hundred). */
export interface Unit {
  readonly tells: 'GOOD' | 'BAD'
  readonly factor: number
}

/** A share against its criterion, both in the figure's own unit. */
export interface Measured {
  readonly numerator: number
  readonly denominator: number
  readonly criterion: number
  /** Absent without data. */
  readonly measured?: { readonly value: number; readonly interval: Interval }
  readonly verdict: Verdict
  /** Least denominator with which a flawless record would prove the criterion. */
  readonly needed: number
}

/** What chance is granted, in all: intervals of 95 %. */
const CHANCE = 0.05

/**
 * Quantile of the two-sided interval of each of several figures: what chance is granted is shared out among them
 * (Bonferroni), since of many figures that just keep their criterion some miss it at 95 %.
 *
 * @example quantileAmong(10) is 2.807034, of a 99.5 % interval
 */
export const quantileAmong = (figures: number): number => normalQuantile(CHANCE / figures / 2)

/** z squared of the 95 % interval. */
const Z2 = 1.959964 ** 2

/**
 * A criterion of 100 % leaves no room for chance: one failure misses it, and a flawless record of any length meets it.
 *
 * @param z two-sided quantile of the interval; 95 % if nothing else is said
 */
export const verdictOf = ({ successes, trials, least }: Share, z?: number): Verdict => {
  const interval = wilson(successes, trials, z)
  if (!interval) return 'NO_DATA'
  if (least >= 1) return successes === trials ? 'MET' : 'MISSED'
  if (interval.low >= least) return 'MET'
  return interval.high < least ? 'MISSED' : 'UNCERTAIN'
}

/** The Wilson interval of n of n begins at n / (n + z²); it reaches a share c from n = c z² / (1 - c) on. */
const neededFor = (least: number): number => (least >= 1 ? 1 : Math.max(1, Math.ceil((least * Z2) / (1 - least))))

/** Tells a share in its unit. What goes wrong is the share of what goes well turned round, interval included. */
export const measureShare = (share: Share, { tells, factor }: Unit, criterion: number): Measured => {
  const { successes, trials, least } = share
  const numerator = tells === 'BAD' ? trials - successes : successes
  const common = { numerator, denominator: trials, criterion, verdict: verdictOf(share), needed: neededFor(least) }
  const interval = wilson(successes, trials)
  if (!interval) return common
  const { low, high } = tells === 'BAD' ? { low: 1 - interval.high, high: 1 - interval.low } : interval
  const value = (factor * numerator) / trials
  return { ...common, measured: { value, interval: { low: factor * low, high: factor * high } } }
}
