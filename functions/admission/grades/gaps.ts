import { type Share, verdictOf } from '../verdict'
import type { Forecast, Limit } from './forecast'
import type { Kpi } from './kpi'
import { type KpiName, unitOf } from './kpi-names'
import { FINDING_POINTS } from './third-party'

/** What would close the gap between a figure and its criterion. */
export interface Gap {
  readonly name: KpiName
  /** Cases of the next window, if it is as large as this one; for training, technicians; for breaches, 1; for third parties, points. */
  readonly next: number
  /** How many of them must go well. */
  readonly good: number
  /** How many more that is than in this window; for breaches, points that must lapse. */
  readonly more: number
  /** Whether a window of this size can prove the criterion at all. */
  readonly reachable: boolean
  /** Cases in a row that would have to go well on top of this window's. */
  readonly inARow: number
}

/** The grade that is withheld, and the band that a grading has to reach for it; undefined where none is. */
export const gradingGap = ({ limit }: Pick<Forecast, 'limit'>): Limit['withheld'] => limit?.withheld

/** Gaps of every figure that has not met its criterion: missed beyond chance, or not proven yet. */
export const gapsOf = (kpis: readonly Kpi[]): Gap[] =>
  kpis.filter(({ verdict }) => verdict === 'MISSED' || verdict === 'UNCERTAIN').map(gapOf)

/** @example 28 of 40 against 0.77: the 95 % interval of 37 of 40 is the first to lie above it: 9 more of the next 40 */
const gapOf = (kpi: Kpi): Gap => {
  if (kpi.name === 'BREACHES') return breachGap(kpi)
  const { trials, successes, least } = shareBehind(kpi)
  if (kpi.name === 'TRAINING') return trainingGap(kpi, trials, successes)
  if (kpi.name === 'THIRD_PARTY') return thirdPartyGap(kpi)
  const meets = (good: number, of: number) => verdictOf({ successes: good, trials: of, least }) === 'MET'
  const reachable = meets(trials, trials)
  const good = reachable ? first((count) => meets(count, trials), successes, trials) : trials
  return {
    name: kpi.name,
    next: trials,
    good,
    more: good - successes,
    reachable,
    inARow:
      least >= 1 ? trials : first((count) => meets(successes + count, trials + count), 1, longestRow(trials, least)),
  }
}

/** The cases of a figure that went well, against the least share of them. */
export const shareBehind = ({ name, numerator, denominator, criterion }: Kpi): Share => {
  const { tells, factor } = unitOf[name]
  return {
    trials: denominator,
    successes: tells === 'BAD' ? denominator - numerator : numerator,
    least: tells === 'BAD' ? 1 - criterion / factor : criterion / factor,
  }
}

/** Upwards, but not for what binary fractions add. */
const leastWhole = (amount: number): number => Math.ceil(amount - 1e-9)

/** Nobody is drawn here: so many technicians need a certificate. */
const trainingGap = ({ name, criterion }: Kpi, technicians: number, certified: number): Gap => {
  const good = leastWhole(criterion * technicians)
  return { name, next: technicians, good, more: good - certified, reachable: true, inARow: good - certified }
}

/** Points to be gained if as many findings come, or findings with all their points on top of these. */
const thirdPartyGap = ({ name, criterion, numerator, denominator }: Kpi): Gap => {
  const good = leastWhole(criterion * denominator)
  const findings = denominator / FINDING_POINTS
  const inARow =
    criterion >= 1 ? findings : leastWhole((criterion * denominator - numerator) / (FINDING_POINTS * (1 - criterion)))
  return { name, next: denominator, good, more: good - numerator, reachable: true, inARow }
}

/** Points lapse with time alone. */
const breachGap = ({ name, numerator, criterion }: Kpi): Gap => ({
  name,
  next: 1,
  good: 1,
  more: numerator - criterion,
  reachable: true,
  inARow: 0,
})

/** With no success at all among `trials`, so many in a row bring both value and interval past the criterion. */
const longestRow = (trials: number, least: number): number => Math.ceil(((trials + 4) * 8) / (1 - least) ** 2)

/** The least count in a range for which a rule holds that keeps holding above it. */
const first = (holds: (count: number) => boolean, from: number, to: number): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
