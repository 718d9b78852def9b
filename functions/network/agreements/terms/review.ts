import type { Field, Optional } from '../../../shared/checks'
import { type Day, inForce, type Period } from '../../../shared/days'
import { ensure } from '../../../shared/errors'
import { listed, within } from './limits'

/**
 * Clause 13: on which days the two sides review the agreement, how long they have to confirm a change, the notice to end it,
 * and what the provider is assessed by before it is renewed.
 */
export interface ReviewTerms {
  readonly dates: readonly Day[]
  /** Days a proposal stands open to be confirmed. */
  readonly confirmDays: number
  /** Days ahead the provider gives notice of termination. */
  readonly noticeDays: number
  /** Edition of the criteria that re-evaluation assesses by (N6); undefined where the figures alone tell. */
  readonly criteriaSetId?: string
}

export type ReviewInput = Omit<ReviewTerms, 'criteriaSetId'> & { readonly criteriaSetId?: Optional<string> }

const MAX_DATES = 12
const CONFIRM = { min: 1, max: 90 } as const
const NOTICE = { min: 0, max: 365 } as const

/** @param term the agreement's own first and last day: a review lies within them */
export const checkReview = (
  { dates, confirmDays, noticeDays, criteriaSetId }: ReviewInput,
  term: Period,
  at: Field,
): ReviewTerms => {
  listed(dates, MAX_DATES, (day) => day, [...at, 'dates'])
  for (const [i, day] of dates.entries())
    ensure(inForce(term, day), 'REVIEW_OUTSIDE_TERM', [...at, 'dates', String(i)], { day, ...term })
  return {
    dates: [...dates].sort(),
    confirmDays: within('CONFIRM_DAYS_OUT_OF_RANGE', confirmDays, CONFIRM, [...at, 'confirmDays']),
    noticeDays: within('NOTICE_DAYS_OUT_OF_RANGE', noticeDays, NOTICE, [...at, 'noticeDays']),
    ...(criteriaSetId == null ? {} : { criteriaSetId }),
  }
}
