import type { Reviewed } from '../network/agreements/in-force'
import type { Agreement } from '../network/network'
import type { Day } from '../shared/days'
import type { AssessmentResult } from './assessments/result'
import type { Verdict } from './verdict'

/** An agreement that comes up for re-evaluation, with what its clause 13 names. */
export type EvaluatedAgreement = Agreement & Reviewed

/** An assessment as it was concluded: nothing that happens to it later changes what an evaluation rested on. */
export type ReviewAssessment = Pick<
  AssessmentResult,
  'assessmentId' | 'version' | 'criteriaId' | 'concludedOn' | 'score' | 'passed' | 'failedBy' | 'band'
>

/** N6: what clause 13 asks at re-evaluation beside the figures, and what was found by the day these were taken. */
export interface TermReview {
  /** The edition in force on that day; the one that the agreement names where none is any more. */
  readonly criteriaId: string
  /** An assessment counts from this day on. */
  readonly since: Day
  /** The latest that counts; absent where there is none. */
  readonly assessment?: ReviewAssessment
}

/** @param latest the latest result by the set at all */
export const reviewFrom = (criteriaId: string, since: Day, latest: AssessmentResult | undefined): TermReview => {
  if (!latest || latest.concludedOn < since) return { criteriaId, since }
  const { assessmentId, version, concludedOn, score, passed, failedBy, band } = latest
  return {
    criteriaId,
    since,
    assessment: {
      assessmentId,
      ...(version === undefined ? {} : { version }),
      ...{ criteriaId: latest.criteriaId, concludedOn, score, passed, failedBy },
      ...(band === undefined ? {} : { band }),
    },
  }
}

/** In the words of the figures: nothing is left to chance here. */
export const reviewVerdict = ({ assessment }: TermReview): Verdict => {
  if (!assessment) return 'NO_DATA'
  return assessment.passed ? 'MET' : 'MISSED'
}

/** Whether another assessment counts than the one an evaluation rests on, or none any more. */
export const isOtherReview = (before: TermReview | undefined, now: TermReview | undefined): boolean =>
  before?.assessment?.assessmentId !== now?.assessment?.assessmentId
