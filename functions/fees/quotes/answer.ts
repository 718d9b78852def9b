import { checkVersion } from '../../shared/checks'
import { dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { lockedUntil, type Quote, type QuoteEvent, stateOn } from './quote'

export interface AnswerInput {
  /** As the customer saw it: nobody agrees to another text than the one read. */
  readonly version: number
  /** Lines not wanted; all others are approved. */
  readonly refusedLineIds: readonly string[]
}

/** The customer's answer, line by line (F2). Who may give it is the caller's question, so that every channel asks the same. */
export const answerQuote = (quote: Quote, { version, refusedLineIds }: AnswerInput, at: Instant): QuoteEvent => {
  const state = stateOn(quote, dayOf(at))
  ensure(state !== 'LAPSED', 'QUOTE_LAPSED', ['input', 'id'], { until: lockedUntil(quote) })
  if (state !== 'OFFERED')
    throw new DomainError('ACTION_NOT_ALLOWED', ['input', 'id'], { action: 'QUOTE_ANSWER', state, allowed: 'OFFERED' })
  checkVersion(quote, version)
  const pending = quote.lines.filter(({ standing }) => standing === 'PENDING').map(({ id }) => id)
  for (const [i, id] of refusedLineIds.entries())
    ensure(pending.includes(id), 'FEE_LINE_UNKNOWN', ['input', 'refusedLineIds', String(i)], { id })
  return { type: 'ANSWERED', refused: [...new Set(refusedLineIds)] }
}
