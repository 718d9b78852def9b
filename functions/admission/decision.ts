import type { Agreement } from '../network/network'
import { checkText } from '../shared/checks'
import { addDays, type Day, dayOf } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import { onlyWith } from '../shared/messages/phrases'
import type { Viewer } from '../shared/viewer'
import type { Consequence, Evaluation, EventOf } from './evaluation'
import { decidesOn } from './evaluation-access'
import { hearingOf } from './evaluation-hearing'
import { ensureHeard } from './hearing'
import type { Proposal } from './proposal'
import { openTo } from './reply'

export interface DecisionInput {
  readonly version: number
  readonly decision: Proposal
  /** RENEW only: the agreement's new last day. */
  readonly validTo?: Day | null | undefined
  /** IMPROVE only: the corrective deadline. */
  readonly improveBy?: Day | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * A maker's decision on an open evaluation. Nothing happens to a provider by machine alone, so this is the only way an
 * evaluation has a consequence; a decision that departs from the proposal gives its reason. END takes the agreement away, so
 * the provider is heard first (hearing.ts); the others leave it what it has.
 *
 * @param agreement as it stands; it must still be active and end on the day that was evaluated
 */
export const decide = (
  evaluation: Evaluation,
  agreement: Agreement | undefined,
  input: DecisionInput,
  viewer: Viewer,
  at: Date,
): EventOf<'DECIDED'> => {
  const { endsOn, proposal } = openTo(decidesOn, evaluation, input.version, viewer)
  const stands = agreement?.status === 'ACTIVE' && agreement.validTo === endsOn
  ensure(stands, 'EVALUATION_OUTDATED', ['input', 'id'], { endsOn })
  const consequence = consequenceOf(input, endsOn, dayOf(at))
  const reason = reasonFor(input, proposal)
  if (consequence.kind === 'END') ensureHeard(hearingOf(evaluation), dayOf(at), 'EVALUATION_REPLY_PENDING')
  return { type: 'DECIDED', consequence: { ...consequence, ...(reason === undefined ? {} : { reason }) } }
}

const consequenceOf = ({ decision, validTo, improveBy }: DecisionInput, endsOn: Day, today: Day): Consequence => {
  if (decision !== 'RENEW') refuseGiven(validTo, 'validTo', 'RENEW')
  if (decision !== 'IMPROVE') refuseGiven(improveBy, 'improveBy', 'IMPROVE')
  switch (decision) {
    case 'RENEW':
      return { kind: 'RENEW', validTo: dayBetween(validTo, 'validTo', addDays(endsOn, 1)) }
    case 'IMPROVE':
      // Measured again after the deadline, so it must lie before the agreement runs out.
      return { kind: 'IMPROVE', improveBy: dayBetween(improveBy, 'improveBy', addDays(today, 1), addDays(endsOn, -1)) }
    case 'END':
      return { kind: 'END' }
  }
}

const refuseGiven = (day: Day | null | undefined, name: string, only: Proposal): void =>
  ensure(day == null, 'INVALID_VALUE', ['input', name], { actual: day ?? '', expected: onlyWith(only) })

const dayBetween = (day: Day | null | undefined, name: string, min: Day, max = '9999-12-31'): Day => {
  const field = ['input', name]
  if (day == null) throw new DomainError('REQUIRED', field)
  ensure(min <= day && day <= max, 'OUT_OF_RANGE', field, { actual: day, min, max })
  return day
}

const reasonFor = ({ decision, reason }: DecisionInput, proposal: Proposal): string | undefined => {
  const given = reason?.trim() ? checkText(reason, ['input', 'reason']) : undefined
  ensure(given !== undefined || decision === proposal, 'DECISION_NEEDS_REASON', ['input', 'reason'], {
    proposal,
    decision,
  })
  return given
}
