import type { Day } from '../shared/days'
import type { Counts } from './counters'
import { type Satisfaction, satisfactionOfParts } from './figures'
import type { Scope } from './rollup-keys'
import { type Signal, signalsOf } from './signals'
import { laneyChart } from './statistics'
import { type Cell, cell, derived } from './suppression'

export interface TrendPoint {
  readonly from: Day
  readonly satisfaction: Satisfaction
  /** Control limits of the share. */
  readonly lower: Cell
  readonly upper: Cell
  readonly beyond: boolean
  readonly signals: Signal[]
}

/** Whose figures a chart shows, and of when: what changed then stands beside it. */
export interface ChartAbout {
  readonly scope: Scope
  readonly from: Day
  readonly to: Day
}

/** Q1: the trend chart (推移图) of satisfaction. */
export interface SatisfactionChart {
  readonly about: ChartAbout
  readonly mean: Cell
  readonly points: readonly TrendPoint[]
}

/** Limits follow the number of answers, so they are hidden where that number is. */
export const satisfactionChart = (
  parts: readonly { readonly from: Day; readonly counts: Counts }[],
  guarded: boolean,
  about: ChartAbout,
): SatisfactionChart => {
  const subgroups = parts.map(({ counts }) => ({ successes: counts.satisfied ?? 0, sample: counts.answered ?? 0 }))
  const chart = laneyChart(subgroups)
  const satisfactions = satisfactionOfParts(
    parts.map(({ counts }) => counts),
    guarded,
  )
  const total = cell(
    subgroups.reduce((sum, { sample }) => sum + sample, 0),
    guarded,
  )
  const plotted = satisfactions.map(({ share }, i) => ({
    ...(share.value === undefined ? {} : { share: share.value }),
    hidden: share.suppressed,
    beyond: !share.suppressed && (chart?.points[i]?.beyond ?? false),
  }))
  const signals = signalsOf(plotted, derived([total], chart?.mean).value)
  const points = satisfactions.map((satisfaction, i) => {
    const point = chart?.points[i]
    const { share } = satisfaction
    return {
      from: parts[i]?.from ?? '',
      satisfaction,
      lower: derived([share], point?.lower),
      upper: derived([share], point?.upper),
      beyond: plotted[i]?.beyond ?? false,
      signals: signals[i] ?? [],
    }
  })
  return { about, mean: derived([total], chart?.mean), points }
}
