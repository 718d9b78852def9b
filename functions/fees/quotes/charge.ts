import type { Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import { amountOf, type FeeLine } from '../fee-line'
import { lockedUntil, type Quote, stateOn } from './quote'
import { lineIdOf } from './quote-line'

/**
 * A fee line as it may be charged to a customer: by the line of the order's latest quote for the same thing, if the customer
 * approved it, at no higher price and for no more pieces than approved (F2).
 *
 * @param charged what the order charges already
 * @param quote the latest edition by the point's provider
 */
export const approvedCharge = (
  line: FeeLine,
  charged: readonly FeeLine[],
  quote: Quote | undefined,
  today: Day,
): FeeLine => {
  const id = lineIdOf(line)
  const state = quote && stateOn(quote, today)
  if (!quote || (state !== 'APPROVED' && state !== 'OFFERED')) {
    ensure(state !== 'LAPSED', 'QUOTE_LAPSED', ['input', 'id'], { until: quote ? lockedUntil(quote) : '' })
    throw new DomainError('FEE_NOT_APPROVED', ['input', 'kind'])
  }
  const approved = quote.lines.find((one) => one.id === id && one.standing === 'APPROVED')
  if (!approved) throw new DomainError('FEE_NOT_APPROVED', ['input', 'kind'])
  const pieces = charged.filter(({ quoteLineId }) => quoteLineId === id).reduce((sum, one) => sum + one.quantity, 0)
  const left = approved.quantity - pieces
  ensure(line.quantity <= left, 'FEE_ABOVE_QUOTE', ['input', 'quantity'], { actual: line.quantity, approved: left })
  ensure(line.unitPrice <= approved.unitPrice, 'FEE_ABOVE_QUOTE', ['input', 'unitPrice'], {
    actual: line.unitPrice,
    approved: approved.unitPrice,
  })
  return { ...line, quoteLineId: id }
}

/** What is charged to a customer without its consent; nothing of what the maker pays. */
export const unapproved = (payer: string, lines: readonly FeeLine[]): readonly FeeLine[] =>
  payer === 'MANUFACTURER' ? [] : lines.filter(({ quoteLineId }) => quoteLineId === undefined)

/** A line split by who bears it; the two always make up its amount. */
export interface Shares {
  readonly customer: Fen
  readonly other: Fen
}

/** In warranty the customer pays nothing; else what it approved. @param payer whose the line is */
export const sharesOf = (payer: string, line: FeeLine): Shares => {
  const amount = amountOf(line)
  const customers = payer !== 'MANUFACTURER' && line.quoteLineId !== undefined
  return customers ? { customer: amount, other: 0 } : { customer: 0, other: amount }
}
