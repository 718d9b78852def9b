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
