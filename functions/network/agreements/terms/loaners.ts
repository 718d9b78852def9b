import type { Field } from '../../../shared/checks'
import { within } from './limits'

/** Clause 7: loaner units kept for each unit under repair (O9). */
export interface LoanerTerms {
  /** 0 to 1. */
  readonly ratio: number
}

const RATIO = { min: 0, max: 1 } as const

export const checkLoaners = ({ ratio }: LoanerTerms, at: Field): LoanerTerms => ({
  ratio: within('LOANER_RATIO_OUT_OF_RANGE', ratio, RATIO, [...at, 'ratio']),
})
