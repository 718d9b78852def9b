import type { Kpi } from './kpi'
import { unitOf } from './kpi-names'
import { gradeOfScore, placeOf, type SchemeTerms } from './scheme'

/** Points earned of points applicable, 0 to 100, after GB/T 27922; with what chance leaves open. */
export interface Score {
  readonly value: number
  readonly low: number
  readonly high: number
}

export type ForecastReason =
  /** Not graded before: by the score as measured. */
  | 'FIRST'
  /** Even with all luck taken away the score lies in a better band. */
  | 'PROVEN_UP'
  /** Even with all luck granted the score lies in a worse band. */
  | 'PROVEN_DOWN'
  /** The present grade lies within what chance leaves open. */
  | 'WITHIN_CHANCE'
  | 'VOLUME_TOO_LOW'
  /** A better one is withheld until an assessment reaches the band it asks for. */
  | 'CAPPED'

/** What the latest grading leaves of a forecast. */
export interface Limit {
  /** The best grade that may be given. */
  readonly cap: string
  /** Absent where nothing was assessed by the end of the month. */
  readonly assessmentId?: string
  /** Absent also where it failed. */
  readonly band?: string
  /** Where the figures alone point to a better grade: that one, and the band it asks for. */
  readonly withheld?: { readonly grade: string; readonly band: string }
}

/** The grade a monthly evaluation points to. Nothing follows from it until somebody decides. */
export interface Forecast {
  /** Absent while too little is known to grade at all. */
  readonly grade?: string
  readonly reason: ForecastReason
  readonly score?: Score
  /** Completed orders the forecast rests on. */
  readonly volume: number
  /** What the latest grading allows; absent where the scheme names no criteria. */
  readonly limit?: Limit
}

/**
 * The share of its points a figure earns at a value: all when the criterion is fulfilled, less in proportion below it. A
 * limit of nothing at all is kept or not.
 */
const earned = ({ name, criterion }: Kpi, value: number): number => {
  if (unitOf[name].tells === 'GOOD') return criterion <= 0 ? 1 : Math.min(1, value / criterion)
  return value <= criterion ? 1 : criterion / value
}

/** Undefined when no figure with a weight has data. */
export const scoreOf = (kpis: readonly Kpi[], weights: SchemeTerms['weights']): Score | undefined => {
  let [applicable, value, low, high] = [0, 0, 0, 0]
  for (const kpi of kpis) {
    const { name, measured } = kpi
    const weight = weights[name] ?? 0
    if (!measured || weight === 0) continue
    const { interval } = measured
    const [worst, best] = unitOf[name].tells === 'GOOD' ? [interval.low, interval.high] : [interval.high, interval.low]
    applicable += weight
    value += weight * earned(kpi, measured.value)
    low += weight * earned(kpi, worst)
    high += weight * earned(kpi, best)
  }
  if (applicable === 0) return undefined
  const percent = (points: number) => (100 * points) / applicable
  return { value: percent(value), low: percent(low), high: percent(high) }
}

/**
 * The grade moves only as far as is proven: up to the band of the score at the unlucky end of every figure's interval, or
 * down to that at the lucky end. So a small provider keeps its grade through a bad month, and nobody falls by chance.
 */
export const forecastOf = (kpis: readonly Kpi[], scheme: SchemeTerms, current: string | undefined): Forecast => {
  const volume = kpis.find(({ name }) => name === 'COMPLAINTS')?.denominator ?? 0
  const score = scoreOf(kpis, scheme.weights)
  const kept = current === undefined ? {} : { grade: current }
  if (!score || volume < scheme.minimumVolume)
    return { ...kept, reason: 'VOLUME_TOO_LOW', ...(score ? { score } : {}), volume }
  const known = { score, volume }
  if (current === undefined) return { grade: gradeOfScore(scheme, score.value), reason: 'FIRST', ...known }
  const [surely, atBest] = [gradeOfScore(scheme, score.low), gradeOfScore(scheme, score.high)]
  if (placeOf(scheme, surely) < placeOf(scheme, current)) return { grade: surely, reason: 'PROVEN_UP', ...known }
  if (placeOf(scheme, atBest) > placeOf(scheme, current)) return { grade: atBest, reason: 'PROVEN_DOWN', ...known }
  return { ...kept, reason: 'WITHIN_CHANCE', ...known }
}
