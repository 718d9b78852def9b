import type { FeeLine, Shipment } from '../../fees/fee-line'
import { ensure } from '../../shared/errors'
import type { FreightTerms } from './terms/freight'
import type { Party } from './terms/limits'
import type { AgreementTerms } from './terms/terms'

/** Clause 11: who pays for a shipment; undefined where its way was not told and the two ways have different payers. */
export const freightPaidBy = (
  { toPointPaidBy, fromPointPaidBy }: FreightTerms,
  shipment: Shipment | undefined,
): Party | undefined => {
  if (shipment === undefined) return toPointPaidBy === fromPointPaidBy ? toPointPaidBy : undefined
  return shipment === 'TO_POINT' ? toPointPaidBy : fromPointPaidBy
}

/**
 * Clause 11, F5: one shipment costs at most what was agreed, and what somebody else pays is not charged to the customer. A
 * schedule says that the clauses were agreed here; terms taken over without one bind to nothing.
 *
 * @param customerPays whether the order's fees are the customer's
 */
export const checkFreightLine = (
  { fees, freight }: Pick<AgreementTerms, 'fees' | 'freight'>,
  { kind, shipment, unitPrice }: Pick<FeeLine, 'kind' | 'shipment' | 'unitPrice'>,
  customerPays: boolean,
): void => {
  ensure(shipment === undefined || kind === 'FREIGHT', 'SHIPMENT_NOT_FREIGHT', ['input', 'shipment'], { fee: kind })
  if (kind !== 'FREIGHT' || fees.rows.length === 0) return
  const { shipmentLimit } = freight
  if (shipmentLimit !== undefined)
    ensure(unitPrice <= shipmentLimit, 'FREIGHT_ABOVE_LIMIT', ['input', 'unitPrice'], {
      actual: unitPrice,
      limit: shipmentLimit,
    })
  const payer = freightPaidBy(freight, shipment)
  ensure(!customerPays || payer === 'CUSTOMER', 'FREIGHT_NOT_CUSTOMERS', ['input', 'shipment'], {
    to: freight.toPointPaidBy,
    from: freight.fromPointPaidBy,
  })
}
