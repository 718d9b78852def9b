import type { Field } from '../../../shared/checks'
import { type Side, within } from './limits'

/** Clause 5: hours of training a technician gets in a year, and who pays for them. */
export interface TrainingTerms {
  readonly hoursPerYear: number
  readonly paidBy: Side
}

const HOURS = { min: 0, max: 2000 } as const

export const checkTraining = ({ hoursPerYear, paidBy }: TrainingTerms, at: Field): TrainingTerms => ({
  hoursPerYear: within('TRAINING_HOURS_OUT_OF_RANGE', hoursPerYear, HOURS, [...at, 'hoursPerYear']),
  paidBy,
})
