import { feePayerOf } from '../../orders/fee-payer'
import { faultFound, type Order, placeOf } from '../../orders/order'
import { checkText, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import { totalOf } from '../fee-line'
import {
  type CoverClaim,
  lockedUntil,
  type Offering,
  type Quote,
  type QuoteEvent,
  type QuoteReason,
  stateOn,
} from './quote'
import type { QuoteLine } from './quote-line'

export interface OfferInput {
  readonly reason?: Optional<QuoteReason>
  /** Why, in words; asked for where another fault was found. */
  readonly explanation?: Optional<string>
  /** Why the warranty does not cover the fault, where it covers the unit. */
  readonly outsideCover?: Optional<string>
}

/** Held against all that is known, but for what the customer said. */
export type HeldLine = Omit<QuoteLine, 'standing'>

/** States in which work is promised or under way. */
const quotable: readonly Order['state'][] = ['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS']
/** Bounds what one order's quotes come to. */
const MAX_EDITIONS = 20

/**
 * The next edition of an order's quote (F2), or a refusal.
 *
 * @param editions those there are, oldest first
 * @param lines checked (`checkQuoteLines`)
 * @param cover what the warranty says of the unit, where the customer is to pay
 */
export const offerQuote = (
  order: Order,
  editions: readonly Quote[],
  lines: readonly HeldLine[],
  cover: Omit<CoverClaim, 'outside'> | undefined,
  input: OfferInput,
  at: Instant,
): QuoteEvent => {
  const place = placeOf(order)
  if (!place || !quotable.includes(order.state))
    throw new DomainError('ACTION_NOT_ALLOWED', ['input', 'orderId'], {
      action: 'QUOTE',
      state: order.state,
      allowed: quotable.join(', '),
    })
  ensure(editions.length < MAX_EDITIONS, 'TOO_MANY_LINES', ['input', 'orderId'], { limit: MAX_EDITIONS })
  const { pointId, providerId } = place
  const today = dayOf(at)
  const own = editions.filter((edition) => edition.providerId === providerId)
  const last = own.at(-1)
  const faultCode = faultFound(order)
  const why: Pick<Offering, 'reason' | 'explanation'> = last ? superseding(last, input, faultCode, today) : {}
  checkLocks(own, lines, why.reason, today)
  const payer = feePayerOf(order)
  return {
    type: 'OFFERED',
    orderId: order.id,
    edition: editions.length + 1,
    manufacturerId: order.manufacturerId,
    providerId,
    pointId,
    payer,
    ...(faultCode === undefined ? {} : { faultCode }),
    ...why,
    ...(cover && payer !== 'MANUFACTURER' ? { cover: { ...cover, outside: outside(cover, input) } } : {}),
    lines: lines.map((line) => ({
      ...line,
      standing:
        payer === 'MANUFACTURER' && !line.excluded
          ? 'NOT_ASKED'
          : last && isCarried(last, line, today)
            ? 'APPROVED'
            : 'PENDING',
    })),
  }
}

/** O5: who has a right to a free repair does not pay before being told why it should. */
const outside = ({ until, because }: Omit<CoverClaim, 'outside'>, { outsideCover }: OfferInput): string => {
  const field = ['input', 'outsideCover']
  ensure(outsideCover?.trim(), 'WARRANTY_COVERS', field, {
    until: until ?? '',
    rule: `${because.by} ${because.clause}`,
  })
  return checkText(outsideCover ?? '', field, 500)
}

const superseding = (
  last: Quote,
  { reason, explanation }: OfferInput,
  faultCode: string | undefined,
  today: Day,
): { readonly reason: QuoteReason; readonly explanation?: string } => {
  if (!reason) throw new DomainError('REQUIRED', ['input', 'reason'])
  const field = ['input', 'reason']
  if (reason === 'LAPSED') ensure(today > lockedUntil(last), 'QUOTE_STILL_HOLDS', field, { until: lockedUntil(last) })
  if (reason === 'FAULT_DIFFERENT')
    ensure(faultCode !== undefined && faultCode !== last.faultCode, 'FAULT_UNCHANGED', field, {
      fault: last.faultCode ?? '-',
    })
  const said = reason === 'FAULT_DIFFERENT' || explanation?.trim()
  return { reason, ...(said ? { explanation: checkText(explanation ?? '', ['input', 'explanation'], 500) } : {}) }
}

/** The lowest price at which each thing was offered within the days that prices hold. */
const lockedPrices = (editions: readonly Quote[], today: Day): ReadonlyMap<string, { price: Fen; until: Day }> => {
  const locks = new Map<string, { price: Fen; until: Day }>()
  for (const edition of editions) {
    const until = lockedUntil(edition)
    if (today > until) continue
    for (const { id, unitPrice } of edition.lines) {
      const known = locks.get(id)
      if (!known || unitPrice < known.price) locks.set(id, { price: unitPrice, until })
    }
  }
  return locks
}

/** While a quote holds no price in it rises; more work only for another fault, or because the customer asked for it. */
const checkLocks = (
  own: readonly Quote[],
  lines: readonly HeldLine[],
  reason: QuoteReason | undefined,
  today: Day,
): void => {
  const locks = lockedPrices(own, today)
  for (const [i, { id, unitPrice }] of lines.entries()) {
    const lock = locks.get(id)
    if (lock)
      ensure(unitPrice <= lock.price, 'QUOTE_PRICE_LOCKED', ['input', 'lines', String(i), 'unitPrice'], {
        actual: unitPrice,
        locked: lock.price,
        until: lock.until,
      })
  }
  const last = own.at(-1)
  const free = reason === 'FAULT_DIFFERENT' || reason === 'CUSTOMER_ASKED'
  if (!last || free || today > lockedUntil(last)) return
  const [actual, locked] = [totalOf(lines), totalOf(last.lines)]
  ensure(actual <= locked, 'QUOTE_TOTAL_LOCKED', ['input', 'lines'], { actual, locked, until: lockedUntil(last) })
}

/** What the customer approved stays approved in the next edition, as long as it is no more and no dearer. */
const isCarried = (last: Quote, line: HeldLine, today: Day): boolean =>
  ['APPROVED', 'OFFERED'].includes(stateOn(last, today)) &&
  last.lines.some(
    ({ id, standing, quantity, unitPrice }) =>
      id === line.id && standing === 'APPROVED' && line.quantity <= quantity && line.unitPrice <= unitPrice,
  )
