import type { Day, Instant } from '../../shared/days'
import type { CriteriaScore, DeductionFound } from '../criteria/scoring'
import type { CitedMark } from './citation'
import type { Department } from './panel'

export interface Signed {
  /** Token subject. */
  readonly by: string
  readonly at: Instant
}

export interface Visit {
  readonly on: Day
  readonly place: string
}

/** One evaluator's marks of one part; handed in once and never changed. */
export type Sheet = Signed & {
  readonly department: Department
  readonly marks: readonly CitedMark[]
  readonly deductions: readonly DeductionFound[]
  readonly score: CriteriaScore
} & ({ readonly part: 'WRITTEN' } | { readonly part: 'ON_SITE'; readonly visit: Visit })
