import type { Day } from '../shared/days'
import type { RegionCode } from '../shared/regions'
import type { Counts } from './counters'
import type { Figures, Gauges } from './figures'
import type { Scope } from './rollup-keys'

/** One scope's figures over a period, and what its parts need to be read. */
export interface Dashboard {
  readonly scope: Scope
  /** Set for a region, which has regions below. */
  readonly region?: RegionCode
  readonly from: Day
  readonly to: Day
  /** Small cells are hidden from the viewer. */
  readonly guarded: boolean
  readonly counts: Counts
  /** As it stood at the end of this past day; absent as it stands. */
  readonly asOf?: Day
}

export interface RegionPart {
  readonly region: RegionCode
  readonly figures: Figures
  readonly now: Gauges
}

export interface PeriodPart {
  readonly from: Day
  readonly figures: Figures
}
