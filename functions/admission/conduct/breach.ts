import type { Attachment } from '../../files/attachment'
import { addDays, type Day, dayOf } from '../../shared/days'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { KindRule } from './rules'
import { type Ruling, type Signed, type Statement, signed, type Words } from './statement'

/** What a breach is proved by. Two of one kind by the same evidence are the same fact. */
export type Evidence =
  | { readonly type: 'ORDER'; readonly orderId: string }
  /** An item of an inspection: its nonconformity, or with LATE_CORRECTION the correction that did not come in time. */
  | { readonly type: 'INSPECTION'; readonly inspectionId: string; readonly item: number }
  | { readonly type: 'AUDIT_FINDING'; readonly auditFindingId: string }

/** Whom it is about; the point and the technician where they are known. */
export interface About {
  readonly manufacturerId: string
  readonly providerId: string
  readonly pointId?: string
  readonly technicianId?: string
}

/** What was alleged, with the rules it goes by: those of the code in force on the day of the breach. */
export interface Allegation extends About {
  readonly rule: KindRule
  readonly codeId: string
  readonly replyDays: number
  readonly evidence: Evidence
  readonly occurredOn: Day
  readonly text: string
  readonly attachments: readonly Attachment[]
}

/** An appeal, and the decision on it by somebody else. */
export interface Appealed {
  readonly appeal: Words
  readonly ruling: Ruling
}

/** Where a breach stands. `decision` is always the first one. */
export type Standing =
  | { readonly state: 'ALLEGED' }
  | {
      readonly state: 'CONFIRMED'
      readonly decision: Ruling
      /** First day on which its points no longer count. */
      readonly lapsesOn: Day
      /** First day on which it can no longer be appealed. */
      readonly finalFrom: Day
      readonly appealed?: Appealed
    }
  | { readonly state: 'APPEALED'; readonly decision: Ruling; readonly appeal: Words }
  | { readonly state: 'DISMISSED'; readonly decision: Ruling; readonly appealed?: Appealed }

/** Id: `<providerId>.<ulid>`. */
export interface Breach extends Journaled, Allegation {
  readonly alleged: Signed
  /** Last day of the provider's time to reply. */
  readonly replyBy: Day
  readonly reply?: Statement
  readonly standing: Standing
}

export type BreachEvent =
  | ({ readonly type: 'ALLEGED' } & Allegation)
  | { readonly type: 'REPLIED'; readonly text: string; readonly attachments: readonly Attachment[] }
  | { readonly type: 'CONFIRMED'; readonly reason?: string }
  | { readonly type: 'DISMISSED'; readonly reason: string }
  | { readonly type: 'APPEALED'; readonly text: string }
  | { readonly type: 'UPHELD'; readonly reason: string }
  | { readonly type: 'OVERTURNED'; readonly reason: string }

export const evolveBreach: Evolve<Breach, BreachEvent> = (before, entry) => {
  const { event } = entry
  const log = stamp(entry)
  if (event.type === 'ALLEGED') {
    const { type: _type, ...allegation } = event
    const replyBy = addDays(dayOf(entry.at), allegation.replyDays)
    return { ...log, ...allegation, alleged: signed(entry), replyBy, standing: { state: 'ALLEGED' } }
  }
  if (!before) throw new Error('A breach begins with its allegation')
  if (event.type === 'REPLIED')
    return { ...before, ...log, reply: { ...signed(entry), text: event.text, attachments: event.attachments } }
  return { ...before, ...log, standing: standingAfter(before, event, signed(entry)) }
}

type Turn = Exclude<BreachEvent, { readonly type: 'ALLEGED' | 'REPLIED' }>

const standingAfter = ({ standing, occurredOn, rule, replyDays }: Breach, event: Turn, by: Signed): Standing => {
  const lapsesOn = addDays(occurredOn, rule.validDays)
  switch (event.type) {
    case 'CONFIRMED': {
      const finalFrom = addDays(dayOf(by.at), replyDays + 1)
      return { state: 'CONFIRMED', decision: ruling(by, event.reason), lapsesOn, finalFrom }
    }
    case 'DISMISSED':
      return { state: 'DISMISSED', decision: ruling(by, event.reason) }
    case 'APPEALED':
      if (standing.state !== 'CONFIRMED') throw new Error('Only what was confirmed is appealed')
      return { state: 'APPEALED', decision: standing.decision, appeal: { ...by, text: event.text } }
    case 'UPHELD':
    case 'OVERTURNED': {
      if (standing.state !== 'APPEALED') throw new Error('Only an appeal is upheld or overturned')
      const { decision, appeal } = standing
      const appealed = { appeal, ruling: ruling(by, event.reason) }
      if (event.type === 'OVERTURNED') return { state: 'DISMISSED', decision, appealed }
      return { state: 'CONFIRMED', decision, lapsesOn, finalFrom: dayOf(by.at), appealed }
    }
  }
}

const ruling = (by: Signed, reason?: string): Ruling => (reason === undefined ? by : { ...by, reason })

/** The provider is told ahead of the end of its time to reply. */
export const breachDeadlines = ({ id, standing, reply, replyBy, providerId, rule }: Breach): Deadline[] =>
  standing.state === 'ALLEGED' && !reply
    ? [
        {
          kind: 'BREACH_REPLY_DUE',
          on: replyBy,
          subject: { type: 'Breach', id },
          inboxes: [{ role: 'PROVIDER', id: providerId }],
          params: { kind: rule.kind },
          leads: [3, 1, 0],
        },
      ]
    : []
