import type { Need } from './need'

/**
 * What is known of a part's ratio, as a Gamma distribution (K1 K3): `failures` parts needed in `units` of output. It reads
 * like evidence, since it adds up like evidence.
 */
export interface Belief {
  readonly failures: number
  readonly units: number
}

/** What a stage has shown: parts used, and the output they were used on. */
export interface Seen {
  readonly used: number
  readonly exposure: number
}

/** How far the next period is like those before. */
export interface Unrest {
  /** Share of what was known before that still counts after another period, above 0 and at most 1. */
  readonly memory: number
  /** What the ratio is multiplied by from one period to the next: above 1 for what wears out. */
  readonly growth: number
  /** Squared coefficient of variation of the ratio from one period to the next, beyond what chance explains. */
  readonly variation: number
}

/** Every period is like the one before. */
export const CALM: Unrest = { memory: 1, growth: 1, variation: 0 }

/** A ratio that is believed as if it had been seen in so many units. @example priorOf(0.005, 2000) has 10 failures */
export const priorOf = (ratio: number, weight: number): Belief => ({ failures: ratio * weight, units: weight })

export const ratioOf = ({ failures, units }: Belief): number => failures / units

/** The Gamma prior after more evidence (K3), as it stands for the period that follows. */
export const learn = ({ failures, units }: Belief, { used, exposure }: Seen, { memory, growth } = CALM): Belief => ({
  failures: failures * memory + used,
  units: (units * memory + exposure) / growth,
})

/** The same ratio, believed no more than so many units: what one model teaches of another (K5). */
export const discounted = (belief: Belief, weight: number): Belief =>
  weight >= belief.units ? belief : priorOf(ratioOf(belief), weight)

/** First stage: output times ratio, taken as known (K1 K2). */
export const firstNeed = (belief: Belief, exposure: number): Need => ({
  kind: 'POISSON',
  mean: ratioOf(belief) * exposure,
})

/**
 * Later stages: the predictive distribution (K3 K4). Its squared coefficient of variation is that of the mean's Gamma, and what
 * the ratio varies by itself.
 */
export const learnedNeed = (belief: Belief, exposure: number, { variation } = CALM): Need => ({
  kind: 'GAMMA_POISSON',
  mean: ratioOf(belief) * exposure,
  shape: 1 / (1 / belief.failures + variation),
})
