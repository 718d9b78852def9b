import { heldFee } from '../../orders/agreed-fee.use-case'
import { feePayerOf } from '../../orders/fee-payer'
import { faultFound, type Order } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { withCeilings } from '../../orders/part-ceilings.use-case'
import { onceOnly, type Request } from '../../platform/once'
import { retryRaces } from '../../platform/retry'
import { notFound } from '../../shared/checks'
import { type Day, dayOf, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { isExcluded, type ServiceContract } from '../../warranty/contracts/contract'
import { checkCeiling } from '../part-ceiling'
import { bandOf, type PriceCounts } from '../prices/price-band'
import { type PriceSubject, priceSubject } from '../prices/price-subject'
import { type HeldLine, type OfferInput, offerQuote } from './offer'
import { type CoverClaim, type Quote, quoteId } from './quote'
import { checkQuoteLines, feeOf, type QuoteLineInput } from './quote-line'
import type { QuotesStore } from './quotes.store'

export interface OfferDeps {
  readonly quotes: QuotesStore
  readonly order: (id: string) => Promise<Order | undefined>
  readonly network: Parameters<typeof heldFee>[3]
  /** What was charged for each of these in a province, this year and the last. */
  readonly pricesOf: (subjects: readonly PriceSubject[], day: Day) => Promise<readonly PriceCounts[]>
  /** Cover of the order's unit on the day its fault was reported; undefined where none is known. */
  readonly coverOf: (order: Order) => Promise<Omit<CoverClaim, 'outside'> | undefined>
  /** What the order's service contract leaves to its owner (O5); of an order without one it is not asked. */
  readonly contract: (id: string) => Promise<Pick<ServiceContract, 'excluded'> | undefined>
}

export interface QuoteOffer extends OfferInput {
  readonly orderId: string
  readonly lines: readonly QuoteLineInput[]
}

/**
 * Offers an order's next quote (F1 F2), which takes the place of the one before; sent again, the quote it made is the answer,
 * although that very quote would now refuse it. Cost: see quotes.store.ts.
 */
export const offer = (deps: OfferDeps, viewer: Viewer, input: QuoteOffer, request: Request): Promise<Quote> =>
  onceOnly(
    'Orders',
    request,
    () => retryRaces(() => offered(deps, viewer, input, request), lostRace),
    async (id) => {
      await visibleOrder(deps, viewer, input.orderId)
      return deps.quotes.quotes.need(id, ['input'])
    },
  )

const visibleOrder = async (deps: OfferDeps, viewer: Viewer, id: string): Promise<Order> => {
  const order = await deps.order(id)
  if (!order || !maySee(viewer, order)) throw notFound('WorkOrder', id, ['input', 'orderId'])
  return order
}

const offered = async (deps: OfferDeps, viewer: Viewer, input: QuoteOffer, request: Request): Promise<Quote> => {
  const { quotes } = deps
  const order = await visibleOrder(deps, viewer, input.orderId)
  const at = instant(request.at)
  const { contractId } = order
  const [editions, held, cover, contract] = await Promise.all([
    quotes.editions(order.id),
    heldLines(deps, order, input.lines, dayOf(at)),
    feePayerOf(order) === 'CUSTOMER' ? deps.coverOf(order) : undefined,
    contractId === undefined ? undefined : deps.contract(contractId),
  ])
  const faultCode = faultFound(order)
  const lines = held.map((line) =>
    contract && isExcluded(contract, line, faultCode) ? { ...line, excluded: true as const } : line,
  )
  const event = offerQuote(order, editions, lines, cover, input, at)
  const [last] = editions.slice(-1)
  const superseded =
    last && !last.closed ? quotes.quotes.following(last, viewer, at, gone(editions.length + 1)) : undefined
  const id = quoteId(order.id, editions.length + 1)
  return quotes.quotes.open(request, id, viewer, event, superseded?.writes)
}

const gone = (edition: number) => ({ type: 'SUPERSEDED', edition }) as const

/** Each line by itself; a refusal names its place in the list. */
const heldLines = async (
  { network, pricesOf }: OfferDeps,
  order: Order,
  inputs: readonly QuoteLineInput[],
  today: Day,
): Promise<HeldLine[]> => {
  const asked = checkQuoteLines(await Promise.all(inputs.map((input, i) => atLine(i, async () => feeOf(input)))))
  const told = await withCeilings(asked, order)
  const fees = await Promise.all(told.map((fee, i) => atLine(i, async () => checkCeiling(fee))))
  const held = await Promise.all(fees.map((fee, i) => atLine(i, () => heldFee(fee, order, today, network))))
  const market = await pricesOf(
    fees.map((fee) => priceSubject(order, fee)),
    today,
  )
  return held.map(({ line, band }, i) => {
    const found = bandOf(line.unitPrice, market[i] ?? new Map())
    return {
      ...line,
      ...(band ? { floor: band.floor, ceiling: band.ceiling } : {}),
      ...(found ? { market: found } : {}),
    }
  })
}

const atLine = async <T>(index: number, run: () => Promise<T>): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const field = ['input', 'lines', String(index), ...error.field.slice(1)]
    throw new DomainError(error.code, field, error.params, { cause: error })
  }
}

/** Another edition was offered, or the last one answered, between our read and our write. */
const lostRace = (error: unknown): boolean =>
  error instanceof DomainError && ['ALREADY_EXISTS', 'STALE_VERSION'].includes(error.code)
