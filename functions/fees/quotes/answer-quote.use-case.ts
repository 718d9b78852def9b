import { type Order, placeOf } from '../../orders/order'
import { maySee } from '../../orders/order-access'
import { noticeWrite } from '../../platform/notices'
import type { Request } from '../../platform/once'
import { notFound } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ownerOf } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { type AnswerInput, answerQuote } from './answer'
import { type Quote, stateOn } from './quote'
import type { QuotesStore } from './quotes.store'

export interface AnswerDeps {
  readonly quotes: QuotesStore
  readonly order: (id: string) => Promise<Order | undefined>
}

/**
 * The customer's answer to a quote (F2), by whatever channel: whoever the caller takes for the customer answers as
 * `viewer`, and stands in the quote's log. The service point is told. Cost: 2 GetItems and 1 transaction.
 */
export const answer = (
  { quotes, order: orderById }: AnswerDeps,
  viewer: Viewer,
  { id, ...input }: AnswerInput & { readonly id: string },
  request: Request,
): Promise<Quote> => {
  const at = instant(request.at)
  return quotes.quotes.act(
    request,
    id,
    viewer,
    async (quote) => {
      const order = await orderById(ownerOf(id))
      if (!order || !maySee(viewer, order)) throw notFound('Quote', id, ['input', 'id'])
      ensure(placeOf(order)?.providerId === quote.providerId, 'QUOTE_OF_OTHERS', ['input', 'id'])
      return answerQuote(quote, input, at)
    },
    (next) => [
      noticeWrite({
        kind: 'QUOTE_ANSWERED',
        inbox: { role: 'SERVICE_POINT', id: next.pointId },
        subject: { type: 'Quote', id },
        at,
        params: { state: stateOn(next, dayOf(at)) },
      }),
    ],
  )
}
