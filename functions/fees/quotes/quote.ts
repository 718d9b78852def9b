import type { FeePayer } from '../../orders/fee-payer'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { ownedId } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { ActorRole } from '../../shared/viewer'
import type { Because } from '../../warranty/rule-set'
import type { QuoteLine } from './quote-line'

/** Why an edition took the place of the one before. */
export const quoteReasons = ['FAULT_DIFFERENT', 'CUSTOMER_ASKED', 'CORRECTED', 'LAPSED'] as const
export type QuoteReason = (typeof quoteReasons)[number]

/** That the warranty covers the unit although the customer is to pay, and why the point says it does not cover this fault. */
export interface CoverClaim {
  readonly until?: Day
  readonly because: Because
  readonly outside: string
}

/** What a service point offers to do, line by line, before it is done (F2). */
export interface Offering {
  readonly orderId: string
  readonly edition: number
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId: string
  /** Whose the fees are (O5): what the maker pays the customer is shown, and not asked about. */
  readonly payer: FeePayer
  readonly faultCode?: string
  readonly reason?: QuoteReason
  readonly explanation?: string
  readonly cover?: CoverClaim
  readonly lines: readonly QuoteLine[]
}

export interface Answer {
  readonly at: Instant
  /** The customer, or the hotline for it. */
  readonly role: ActorRole
  readonly by: string
}

/** One edition of an order's quote. Id: `<orderId>.<edition>`. */
export interface Quote extends Journaled, Offering {
  readonly offeredAt: Instant
  readonly answer?: Answer
  readonly supersededBy?: number
  /** The order is done with; nothing more is charged by it. */
  readonly closed?: true
}

export type QuoteEvent =
  | ({ readonly type: 'OFFERED' } & Offering)
  | { readonly type: 'ANSWERED'; readonly refused: readonly string[] }
  | { readonly type: 'SUPERSEDED'; readonly edition: number }
  | { readonly type: 'CLOSED' }

export const quoteId = (orderId: string, edition: number): string => ownedId(orderId, String(edition).padStart(3, '0'))

export const evolveQuote: Evolve<Quote, QuoteEvent> = (before, entry) => {
  const { event, at, role, by } = entry
  const log = stamp(entry)
  if (event.type === 'OFFERED') {
    const { type: _type, ...offering } = event
    return { ...log, ...offering, offeredAt: at }
  }
  if (!before) throw new Error('A quote begins with its offer')
  switch (event.type) {
    case 'ANSWERED': {
      const lines = before.lines.map((line) => ({ ...line, standing: answered(line, event.refused) }))
      return { ...before, ...log, lines, answer: { at, role, by } }
    }
    case 'SUPERSEDED':
      return { ...before, ...log, supersededBy: event.edition }
    case 'CLOSED':
      return { ...before, ...log, closed: true }
  }
}

const answered = ({ id, standing }: QuoteLine, refused: readonly string[]): QuoteLine['standing'] => {
  if (standing !== 'PENDING') return standing
  return refused.includes(id) ? 'REFUSED' : 'APPROVED'
}

/** Days a price holds from the day it was offered, and again from the day it was approved. */
const LOCK_DAYS = 30

/** Last day on which its prices hold (Asia/Shanghai). */
export const lockedUntil = ({ offeredAt, answer }: Pick<Quote, 'offeredAt' | 'answer'>): Day =>
  addDays(dayOf(answer?.at ?? offeredAt), LOCK_DAYS)

export type QuoteState = 'OFFERED' | 'APPROVED' | 'REFUSED' | 'COVERED' | 'LAPSED' | 'SUPERSEDED' | 'CLOSED'

/** Where a quote stands on a day. Lapsing follows from the date: nothing has to run for it. */
export const stateOn = (quote: Quote, day: Day): QuoteState => {
  const { supersededBy, closed, payer, lines } = quote
  if (supersededBy !== undefined) return 'SUPERSEDED'
  if (closed) return 'CLOSED'
  if (day > lockedUntil(quote)) return 'LAPSED'
  // What a contract leaves out is asked about, though the maker pays the rest.
  if (payer === 'MANUFACTURER' && lines.every(({ standing }) => standing === 'NOT_ASKED')) return 'COVERED'
  if (lines.some(({ standing }) => standing === 'PENDING')) return 'OFFERED'
  return lines.some(({ standing }) => standing === 'APPROVED') ? 'APPROVED' : 'REFUSED'
}

/** The point is told ahead of the day on which what it offered, or may charge, no longer holds. */
export const quoteDeadlines = (quote: Quote): Deadline[] => {
  const on = lockedUntil(quote)
  return ['OFFERED', 'APPROVED'].includes(stateOn(quote, on))
    ? [
        {
          kind: 'QUOTE_LAPSES',
          on,
          subject: { type: 'Quote', id: quote.id },
          inboxes: [{ role: 'SERVICE_POINT', id: quote.pointId }],
          leads: [7, 3, 0],
        },
      ]
    : []
}
