import { MAX_FEE } from '../../../fees/fee-line'
import type { Field, Optional } from '../../../shared/checks'
import type { Fen } from '../../../shared/money'
import { type Party, within } from './limits'

/** Clause 11: who pays freight to and from the point, when it is settled, and the most one shipment may cost (F5). */
export interface FreightTerms {
  readonly toPointPaidBy: Party
  readonly fromPointPaidBy: Party
  readonly settled: 'MONTHLY' | 'PER_SHIPMENT'
  readonly shipmentLimit?: Fen
}

export type FreightInput = Omit<FreightTerms, 'shipmentLimit'> & { readonly shipmentLimit?: Optional<Fen> }

const LIMIT = { min: 0, max: MAX_FEE } as const

export const checkFreight = ({ shipmentLimit, ...terms }: FreightInput, at: Field): FreightTerms => ({
  toPointPaidBy: terms.toPointPaidBy,
  fromPointPaidBy: terms.fromPointPaidBy,
  settled: terms.settled,
  ...(shipmentLimit == null
    ? {}
    : { shipmentLimit: within('FREIGHT_LIMIT_OUT_OF_RANGE', shipmentLimit, LIMIT, [...at, 'shipmentLimit']) }),
})
