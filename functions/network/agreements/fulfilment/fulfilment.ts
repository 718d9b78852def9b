import type { Day } from '../../../shared/days'
import type { Clause } from '../difference'
import type { AgreementTerms } from '../terms/terms'

/** One figure of a clause, as agreed and as it is. What is not on record is absent, never nought. */
export interface ClauseFigure {
  readonly clause: Clause
  /** What of the clause: a region, an item; absent where the clause has one figure. */
  readonly of?: string
  readonly agreed: number
  readonly actual?: number
}

/** What a figure falls short of; undefined where the actual one is unknown. */
export const shortfallOf = ({ agreed, actual }: ClauseFigure): number | undefined =>
  actual === undefined ? undefined : Math.max(0, agreed - actual)

export const isMet = (figure: ClauseFigure): boolean | undefined => {
  const shortfall = shortfallOf(figure)
  return shortfall === undefined ? undefined : shortfall === 0
}

/** Why a figure is not known. */
export type Unmeasured = 'NO_RECORD_KEPT' | 'NOBODY_REPAIRS' | 'NOT_ON_ACCOUNT' | 'TOO_MANY_POINTS'

/**
 * Clause 1 is kept on no record: an order tells what a shipment cost (its freight line says which way), and neither when a
 * unit was found to be one for the maker, nor when it left or arrived, nor what became of it; faulty parts on their way back
 * are on no account. Days reckoned from anything else (completion, a fee line's entry) would measure another thing.
 */
const whyUnknown: Readonly<Partial<Record<Clause, Unmeasured>>> = {
  FAULTY_UNITS: 'NO_RECORD_KEPT',
  PARTS: 'NO_RECORD_KEPT',
  OUTLETS: 'TOO_MANY_POINTS',
  TRAINING: 'NOBODY_REPAIRS',
  LOANERS: 'NOT_ON_ACCOUNT',
  SUPPLIES: 'NOT_ON_ACCOUNT',
}

/** Why nothing tells how a clause is kept; undefined where it is known. */
export const unmeasuredBecause = ({ clause, actual }: ClauseFigure): Unmeasured | undefined =>
  actual === undefined ? (whyUnknown[clause] ?? 'NO_RECORD_KEPT') : undefined

/** An agreement as it is kept on a day. */
export interface Fulfilment {
  readonly agreementId: string
  readonly manufacturerId: string
  readonly providerId: string
  readonly on: Day
  readonly terms: AgreementTerms
  /** Figures of the agreement as a whole, and of one point if it was asked about. */
  readonly figures: readonly ClauseFigure[]
}
