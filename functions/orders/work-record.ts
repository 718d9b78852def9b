import type { FeeLine } from '../fees/fee-line'
import type { ReportField } from '../network/agreements/reports/service-report'
import type { Day, Instant } from '../shared/days'
import type { OldPart } from './old-part'
import type { PartIssue } from './part-issue'

export type Outcome = 'FIXED' | 'NOT_FIXED' | 'END_OF_LIFE' | 'UNKNOWN'

export interface Diagnosis {
  readonly faultCode: string
  readonly note: string
  readonly at: Instant
}

export interface PartUse {
  readonly id: string
  readonly partNumber: string
  readonly serial?: string
  readonly quantity: number
  /** Absent where nobody said. */
  readonly oldPart?: OldPart
  /** The order that used this serial number before (K8). */
  readonly usedBefore?: string
  /** K8: another lot, or another piece, was kept for the order. */
  readonly notAsKept?: true
  /** K8: whether stock stood behind it; absent where that is unknown. */
  readonly issue?: Exclude<PartIssue, 'UNKNOWN'>
}

/** When work began, for the first time or once it was sent back. */
export interface WorkStart {
  readonly startedAt: Instant
  /** P4: the edition of the step book that was in force when the work started; none if there was none. */
  readonly procedureId?: string
}

/** What the technicians did and found so far. */
export interface Work extends WorkStart {
  readonly visits: number
  /** It is to be done again, and that has not begun. */
  readonly sentBack?: true
  /** Where it was begun again, the last time: by the book of that day. */
  readonly rework?: WorkStart
  /** Of the visits that had an appointment: how many began by the end of the time agreed, and how many after it. */
  readonly appointments?: { readonly kept: number; readonly missed: number }
  readonly diagnosis?: Diagnosis
  readonly parts: readonly PartUse[]
  readonly fees: readonly FeeLine[]
}

export interface Completion {
  readonly completedAt: Instant
  readonly completedOn: Day
  readonly outcome: Outcome
  readonly faultCode: string
  /** What clause 6 asked for (N8); absent where it asked for nothing. */
  readonly report?: readonly ReportField[]
}
