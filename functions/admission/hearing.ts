import { addDays, type Day } from '../shared/days'
import { ensure } from '../shared/errors'

/** What somebody is proposed to lose, it was told and may answer first. */
export interface Hearing {
  /** The last day on which a decision waits for the answer. */
  readonly replyUntil: Day
  /** Its answer to what is proposed now. */
  readonly reply?: unknown
}

/** @param replyDays by the rules that were published by the day it was told */
export const replyUntilFrom = (toldOn: Day, { replyDays }: { readonly replyDays: number }): Day =>
  addDays(toldOn, replyDays)

/**
 * N6 N13: nothing is taken from a provider before it was heard: it has replied, or its time to reply is over. What the code
 * of conduct makes follow from a breach is none of these decisions: it has rules and answers of its own (N21).
 */
export const ensureHeard = (
  { replyUntil, reply }: Hearing,
  today: Day,
  code: 'GRADE_REPLY_PENDING' | 'EVALUATION_REPLY_PENDING',
): void =>
  ensure(reply !== undefined || today > replyUntil, code, ['input', 'id'], { replyUntil, from: addDays(replyUntil, 1) })
