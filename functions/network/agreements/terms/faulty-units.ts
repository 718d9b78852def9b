import type { Field } from '../../../shared/checks'
import { type Party, within } from './limits'

/** Clause 1: the way of a faulty unit, who sends it, within how many days, and what becomes of it. */
export interface FaultyUnitTerms {
  readonly shippedBy: Party
  readonly days: number
  readonly disposition: 'REPAIR_AND_RETURN' | 'EXCHANGE' | 'RETURN_TO_FACTORY' | 'SCRAP'
}

const DAYS = { min: 1, max: 60 } as const

export const checkFaultyUnits = ({ shippedBy, days, disposition }: FaultyUnitTerms, at: Field): FaultyUnitTerms => ({
  shippedBy,
  days: within('FAULTY_UNIT_DAYS_OUT_OF_RANGE', days, DAYS, [...at, 'days']),
  disposition,
})
