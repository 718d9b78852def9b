/**
 * Quotes, in the item collection of their order in the Orders table. Each edition is journaled.
 *
 * | Access pattern            | Key                                        | Cost                                |
 * |---------------------------|--------------------------------------------|-------------------------------------|
 * | quote by id               | pk `O#<order>`, sk `Q#<edition>`           | 1 GetItem                           |
 * | quotes of an order        | the same partition by prefix, newest first | 1 Query a page                      |
 * | the order's latest quote  | the same, one row                          | 1 Query                             |
 * | log of a quote            | the same partition, sk `LOG#Q#<edition>#…` | 1 Query                             |
 *
 * An order has 20 editions of 30 lines at most. To offer one costs 2 GetItems (order, agreement), 1 Query (its editions), 1
 * BatchGet (prices of the province), 1 of the parts that lines name, and 1 transaction; where a customer is to pay for a unit that is known, 2 GetItems and 2
 * Queries more, each with 1 BatchGet (its warranty: rules and orders). To answer costs 2 GetItems and 1 transaction.
 */
import { ownPart } from '../../platform/collection'
import type { Write } from '../../platform/commit'
import { JournaledAggregate } from '../../platform/journal'
import { collected, documentPage, everyNode, type PageRequest } from '../../platform/page'
import type { Instant } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import { evolveQuote, type Quote, type QuoteEvent, quoteDeadlines } from './quote'

const table = 'Orders'

export const createQuotesStore = () => {
  const quotes = new JournaledAggregate<Quote, QuoteEvent>({
    table,
    type: 'Quote',
    keyOf: (id) => ({ pk: `O#${ownerOf(id)}`, sk: `Q#${ownPart(id)}` }),
    deadlinesOf: quoteDeadlines,
    evolve: evolveQuote,
  })
  const page = (orderId: string, request: PageRequest, consistent = false) =>
    documentPage<Quote>({ table, partition: `O#${orderId}`, prefix: 'Q#', reverse: true, consistent }, request)
  const latest = async (orderId: string): Promise<Quote | undefined> =>
    (await page(orderId, { first: 1 }, true)).rows[0]?.node
  return {
    quotes,
    page: (orderId: string, request: PageRequest) => page(orderId, request),
    /** As committed last. */
    latest,
    /** Every edition as committed last, oldest first. */
    editions: async (orderId: string): Promise<Quote[]> =>
      (await collected(everyNode((request) => page(orderId, request, true)))).reverse(),
    /** The writes by which an order's end ends its quote, for the order's own transaction. */
    closing: async (orderId: string, actor: Actor, at: Instant): Promise<readonly Write[]> => {
      const quote = await latest(orderId)
      return quote && !quote.closed ? quotes.following(quote, actor, at, { type: 'CLOSED' }).writes : []
    },
  }
}

export type QuotesStore = ReturnType<typeof createQuotesStore>
