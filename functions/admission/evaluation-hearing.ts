import type { Evaluation } from './evaluation'
import { PLATFORM_TERMS } from './grades/scheme'
import { type Hearing, replyUntilFrom } from './hearing'

/** A proposal that newer figures changed, or that the maker announces to depart from, is another one: the time to reply begins anew, and an earlier reply is not to it. */
export const hearingOf = (evaluation: Evaluation): Hearing => {
  const { openedOn, proposed, announced, reply, replyDays = PLATFORM_TERMS.replyDays } = evaluation
  const { on, version } = announced ?? proposed ?? { on: openedOn, version: 1 }
  const answers = reply !== undefined && reply.toVersion >= version
  return { replyUntil: replyUntilFrom(on, { replyDays }), ...(answers ? { reply } : {}) }
}
