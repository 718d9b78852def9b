import type { Month } from '../../shared/days'
import { type CountedFigure, countedFigures, withinTrials } from '../outcomes'
import { type Funnel, limitsAt, type Ranked, rankIn, type Standing, standingIn } from './funnel'
import type { KpiName } from './kpi-names'
import { unitOf } from './kpi-names'
import type { MonthlyEvaluation } from './monthly-evaluation'

/** A provider's row in the ranking of a maker's month by one figure; shares are of what went well. */
export interface RankingRow extends Ranked {
  readonly manufacturerId: string
  readonly providerId: string
  readonly month: Month
  readonly figure: CountedFigure
}

/** Whose ranking, by what, of when. */
export interface RankingKey {
  readonly manufacturerId: string
  readonly figure: CountedFigure
  readonly month: Month
}

export interface Ranking extends RankingKey {
  readonly funnel: Funnel
}

export interface RankedEntry extends Ranked {
  readonly providerId: string
  readonly share: number
  readonly lower: number
  readonly upper: number
  readonly standing: Standing
  readonly best: number
  readonly worst: number
}

export const isRanked = (name: KpiName): name is CountedFigure => (countedFigures as readonly string[]).includes(name)

/** The rows a monthly evaluation brings into its maker's rankings: one a figure with a case. */
export const rankingRows = ({ manufacturerId, providerId, month, kpis }: MonthlyEvaluation): RankingRow[] =>
  kpis.flatMap(({ name, numerator, denominator, measured }) => {
    if (!(isRanked(name) && measured)) return []
    const { tells, factor } = unitOf[name]
    const [low, high] = [measured.interval.low / factor, measured.interval.high / factor]
    const good = tells === 'BAD' ? { successes: denominator - numerator, low: 1 - high, high: 1 - low } : undefined
    const share = good ?? { successes: numerator, low, high }
    return [{ manufacturerId, providerId, month, figure: name, trials: denominator, ...share }]
  })

/** A row as the funnel shows it. */
export const entryIn = (funnel: Funnel, row: RankingRow): RankedEntry => {
  const { successes, trials } = withinTrials(row)
  return {
    ...row,
    successes,
    share: successes / trials,
    ...limitsAt(funnel, trials),
    standing: standingIn(funnel, row),
    ...rankIn(funnel, row),
  }
}
