import type { Month } from '../shared/days'
import type { Counts } from './counters'
import type { Breakdown } from './rollup-keys'

/** A pair's counters of one month and one part of its work. */
export interface DetailCounts {
  readonly month: Month
  readonly by: Breakdown
  /** A point's id, a region's code, or `<category>#<fault code>`; the code is empty where none was found. */
  readonly key: string
  readonly counts: Counts
}
