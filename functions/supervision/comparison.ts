import {
  type Funnel,
  funnelOf,
  limitsAt,
  type Ranked,
  rankIn,
  type Standing,
  standingIn,
} from '../admission/grades/funnel'
import { type CountedFigure, outcomesOf, withinTrials } from '../admission/outcomes'
import type { RegionCode } from '../shared/regions'
import type { Counts } from './counters'
import { wilson } from './statistics'
import { type Cell, cells } from './suppression'

/** Offers that lapsed are counted of a maker's providers only. */
export type ComparedFigure = Exclude<CountedFigure, 'ACCEPT_ON_TIME'>

export interface RegionStanding {
  readonly region: RegionCode
  /** Share of what went well, with its 95 % interval. */
  readonly share: Cell
  readonly low: Cell
  readonly high: Cell
  /** Between these lies what chance explains at the region's volume. */
  readonly lower: Cell
  readonly upper: Cell
  /** These four are absent where the share is hidden, or there is none. */
  readonly standing?: Standing
  readonly best?: number
  readonly worst?: number
}

/** Regions beside each other (G1). An order exists only between those whose ranks do not overlap. */
export interface RegionComparison {
  readonly figure: ComparedFigure
  /** Over the regions shown; absent without any case. */
  readonly mean?: number
  /** Their spread over what sampling explains (Laney's sigma_z), at least 1. */
  readonly sigmaZ?: number
  readonly entries: readonly RegionStanding[]
}

export interface RegionCounts {
  readonly region: RegionCode
  readonly counts: Counts
}

const HIDDEN: Cell = { suppressed: true }
const NONE: Cell = { suppressed: false }

/**
 * Compares regions by a figure with the funnel of the maker's rankings, so that a small region is not the worst by chance.
 *
 * Mean and limits are those of the regions shown: were the hidden ones in them, the limits of the others would tell what is hidden.
 *
 * @param guarded small cells are hidden: of all cases, of those that went well, and of those that did not
 */
export const compareRegions = async (
  figure: ComparedFigure,
  parts: readonly RegionCounts[],
  guarded: boolean,
): Promise<RegionComparison> => {
  const outcomes = parts.map(({ counts }) => withinTrials(outcomesOf[figure](counts)))
  const columns = [
    outcomes.map(({ trials }) => trials),
    outcomes.map(({ successes }) => successes),
    outcomes.map(({ successes, trials }) => trials - successes),
  ].map((column) => cells(column, guarded))
  const rows = outcomes.map(({ successes, trials }, i): Ranked | Cell => {
    if (columns.some((column) => column[i]?.suppressed)) return HIDDEN
    const interval = wilson(successes, trials)
    return interval ? { successes, trials, ...interval } : NONE
  })
  const funnel = await funnelOf(async function* () {
    for (const row of rows) if ('trials' in row) yield row
  })
  return {
    figure,
    ...(funnel ? { mean: funnel.mean, sigmaZ: funnel.sigmaZ } : {}),
    entries: parts.map(({ region }, i) => ({ region, ...standingOf(rows[i] ?? NONE, funnel) })),
  }
}

const standingOf = (row: Ranked | Cell, funnel: Funnel | undefined): Omit<RegionStanding, 'region'> => {
  if (!('trials' in row) || !funnel) {
    const none = 'trials' in row ? NONE : row
    return { share: none, low: none, high: none, lower: none, upper: none }
  }
  const shown = (value: number): Cell => ({ value, suppressed: false })
  const { lower, upper } = limitsAt(funnel, row.trials)
  return {
    ...{ share: shown(row.successes / row.trials), low: shown(row.low), high: shown(row.high) },
    ...{ lower: shown(lower), upper: shown(upper) },
    ...{ standing: standingIn(funnel, row), ...rankIn(funnel, row) },
  }
}
