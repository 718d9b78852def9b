import type { Attachment } from '../../files/attachment'
import { checkText, checkVersion, notFound, type Optional } from '../../shared/checks'
import { addDays, type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { About, Breach, BreachEvent, Evidence } from './breach'
import type { PublishedCode } from './code'
import { actsAsMaker, actsAsProvider } from './conduct-access'
import type { BreachKind } from './kinds'

export interface AllegationInput {
  readonly kind: BreachKind
  readonly occurredOn: Day
  readonly text: string
  readonly attachments: readonly Attachment[]
}

/**
 * Alleges a breach (N21), by the maker's code in force on the day it happened.
 *
 * @param about whom it is about, as the evidence tells
 */
export const allege = (
  { kind, occurredOn, text, attachments }: AllegationInput,
  about: About,
  evidence: Evidence,
  code: PublishedCode,
  at: Instant,
): BreachEvent => {
  const today = dayOf(at)
  const rule = code.rules.kinds.find((one) => one.kind === kind)
  if (!rule) throw new DomainError('KIND_NOT_IN_CODE', ['input', 'kind'], { edition: code.edition, actual: kind })
  const field = ['input', 'occurredOn']
  ensure(occurredOn <= today, 'OUT_OF_RANGE', field, { actual: occurredOn, min: code.effectiveFrom, max: today })
  const lapsesOn = addDays(occurredOn, rule.validDays)
  ensure(lapsesOn > today, 'BREACH_LAPSED', field, { day: occurredOn, lapsesOn })
  return {
    type: 'ALLEGED',
    ...about,
    rule,
    codeId: code.id,
    replyDays: code.rules.replyDays,
    evidence,
    occurredOn,
    text: checkText(text, ['input', 'text']),
    attachments,
  }
}

/** The provider's side, while it has time; it may be corrected until the decision. */
export const replyToBreach = (
  breach: Breach,
  { text, attachments }: { readonly text: string; readonly attachments: readonly Attachment[] },
  viewer: Viewer,
  at: Instant,
): BreachEvent => {
  needOwn(breach, actsAsProvider(viewer, breach.providerId))
  inState(breach, 'BREACH_REPLY', ['ALLEGED'])
  ensure(dayOf(at) <= breach.replyBy, 'REPLY_TIME_OVER', ['input', 'id'], { until: breach.replyBy })
  return { type: 'REPLIED', text: checkText(text, ['input', 'text']), attachments }
}

export interface RulingInput {
  readonly version: number
  readonly confirm: boolean
  /** Needed to dismiss, and on an appeal. */
  readonly reason?: Optional<string>
}

/** The maker decides when the provider has spoken or had its time to. */
export const decideBreach = (
  breach: Breach,
  { version, confirm, reason }: RulingInput,
  viewer: Viewer,
  at: Instant,
): BreachEvent => {
  needOwn(breach, actsAsMaker(viewer, breach.manufacturerId))
  inState(breach, 'BREACH_DECIDE', ['ALLEGED'])
  checkVersion(breach, version)
  const { replyBy } = breach
  ensure(breach.reply || dayOf(at) > replyBy, 'REPLY_TIME_OPEN', ['input', 'id'], { replyBy })
  if (!confirm) return { type: 'DISMISSED', reason: checkText(reason ?? '', ['input', 'reason']) }
  return { type: 'CONFIRMED', ...(reason?.trim() ? { reason: checkText(reason, ['input', 'reason']) } : {}) }
}

/** Once, within the time the code gives for a reply. While an appeal is open its points do not count. */
export const appealBreach = (
  breach: Breach,
  { text }: { readonly text: string },
  viewer: Viewer,
  at: Instant,
): BreachEvent => {
  needOwn(breach, actsAsProvider(viewer, breach.providerId))
  const { standing } = breach
  ensure(!('appealed' in standing), 'APPEAL_SPENT', ['input', 'id'])
  if (standing.state !== 'CONFIRMED') throw notInState(breach, 'BREACH_APPEAL', ['CONFIRMED'])
  const until = addDays(standing.finalFrom, -1)
  ensure(dayOf(at) <= until, 'REPLY_TIME_OVER', ['input', 'id'], { until })
  return { type: 'APPEALED', text: checkText(text, ['input', 'text']) }
}

/** Four eyes: whoever decided first does not decide on the appeal against it. */
export const decideAppeal = (
  breach: Breach,
  { version, confirm, reason }: RulingInput,
  viewer: Viewer,
): BreachEvent => {
  needOwn(breach, actsAsMaker(viewer, breach.manufacturerId))
  const { standing } = breach
  if (standing.state !== 'APPEALED') throw notInState(breach, 'BREACH_APPEAL_DECIDE', ['APPEALED'])
  checkVersion(breach, version)
  ensure(standing.decision.by !== viewer.subject, 'FOUR_EYES', ['input', 'id'])
  return { type: confirm ? 'UPHELD' : 'OVERTURNED', reason: checkText(reason ?? '', ['input', 'reason']) }
}

const needOwn = ({ id }: Breach, own: boolean): void => {
  if (!own) throw notFound('Breach', id, ['input', 'id'])
}

const inState = (breach: Breach, action: string, allowed: readonly Breach['standing']['state'][]): void => {
  if (!allowed.includes(breach.standing.state)) throw notInState(breach, action, allowed)
}

const notInState = ({ standing }: Breach, action: string, allowed: readonly string[]): DomainError =>
  new DomainError('ACTION_NOT_ALLOWED', ['input', 'id'], {
    action,
    state: standing.state,
    allowed: allowed.join(', '),
  })
