/** What follows from an event of an agreement in the same transaction: the pair's terms, and who is told. */
import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import type { Instant } from '../../shared/days'
import type { Actor } from '../../shared/viewer'
import type { Terms } from '../network'
import type { AgreementEvent, AgreementRecord } from './agreement'
import { sideOf } from './agreement-access'
import type { PairTerms } from './pair-terms.store'
import { noticesOf } from './reminders'

/** What happens to an agreement, given it and its pair's terms as committed last; or a refusal. */
export type Decide = (current: AgreementRecord, terms: Terms | undefined) => AgreementEvent | Promise<AgreementEvent>

export const told = (event: AgreementEvent, next: AgreementRecord, actor: Actor, at: Instant): Write[] =>
  noticesOf({ event, next, actor: sideOf(actor, next), at }).map(noticeWrite)

/** Decides on what is committed, and remembers on what: its effects go by the same. For one attempt. */
export const decidedBy = (pairTerms: PairTerms, decide: Decide) => {
  let terms: Terms | undefined
  let event: AgreementEvent | undefined
  return {
    decide: async (current: AgreementRecord): Promise<AgreementEvent> => {
      terms = await pairTerms.latest(current)
      event = await decide(current, terms)
      return event
    },
    /** @param moved the refusal where the pair's terms moved meanwhile */
    effects: (next: AgreementRecord, actor: Actor, at: Instant, moved: Error): Write[] => [
      ...pairTerms.following(terms, next, moved),
      ...(event ? told(event, next, actor, at) : []),
    ],
  }
}
