import type { Field, Optional } from '../../../shared/checks'
import { type Side, within } from './limits'

/** Clause 4: how a service point is recognised: by which set of criteria, by whom, within how many days. */
export interface RecognitionTerms {
  /** Set of admission criteria; undefined when the maker's own standing set applies. */
  readonly criteriaSetId?: string
  readonly authorisedBy: Side
  readonly days: number
}

export type RecognitionInput = Omit<RecognitionTerms, 'criteriaSetId'> & { readonly criteriaSetId?: Optional<string> }

const DAYS = { min: 1, max: 180 } as const

export const checkRecognition = (terms: RecognitionInput, at: Field): RecognitionTerms => ({
  ...(terms.criteriaSetId == null ? {} : { criteriaSetId: terms.criteriaSetId }),
  authorisedBy: terms.authorisedBy,
  days: within('RECOGNITION_DAYS_OUT_OF_RANGE', terms.days, DAYS, [...at, 'days']),
})
