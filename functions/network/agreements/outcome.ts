import type { Day } from '../../shared/days'
import type { Actor } from '../../shared/viewer'
import type { Terms } from '../network'
import type { AgreementEvent, AgreementRecord } from './agreement'
import { end, renewByDecision } from './end'

/** What re-evaluation decided (N6): a later last day, or the end before the last day. */
export type AgreementOutcome = { readonly kind: 'RENEW'; readonly validTo: Day } | { readonly kind: 'END' }

/** Carries a maker's decision out; an agreement that is not to go on ends with the day of the decision. */
export const withOutcome = (
  record: AgreementRecord,
  version: number,
  outcome: AgreementOutcome,
  terms: Terms | undefined,
  actor: Actor,
  today: Day,
): AgreementEvent =>
  outcome.kind === 'RENEW'
    ? renewByDecision(record, { version, validTo: outcome.validTo }, terms, actor, today)
    : end(record, { version, lastDay: today, reason: 'N6' }, actor, today)
