import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import { type Entry, type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { ActorRole } from '../../shared/viewer'
import type { Slot } from './check-plan'
import { type CheckItem, type Facts, itemsOf } from './observation'
import type { CheckKind, Planner } from './planner'
import type { Scenario } from './scenario'

/** What a visitor puts on record: it is never changed. A correction is a new statement that names the former. */
export interface Statement extends Facts {
  /** Entry of the log it stands at. */
  readonly sequence: number
  readonly at: Instant
  readonly corrects?: number
  readonly reason?: string
  readonly items: readonly CheckItem[]
}

export interface Reply {
  readonly text: string
  readonly attachments: readonly Attachment[]
  readonly at: Instant
  readonly role: ActorRole
}

/** What followed from a check, decided by somebody each time; nothing follows by itself. */
export interface FollowUp {
  readonly what: 'CORRECTIVE_ACTION' | 'BREACH' | 'RECTIFICATION' | 'AUDIT_FINDING'
  readonly id: string
}

/** At least one; what counts is the last. */
export type Statements = readonly [Statement, ...Statement[]]

interface Released {
  readonly statements: Statements
  readonly releasedAt: Instant
  /** Last day of the time to reply. */
  readonly replyBy: Day
  readonly replies: readonly Reply[]
  /** The day passed without a reply. */
  readonly lapsed?: true
}

type Standing =
  | { readonly state: 'ASSIGNED' }
  | { readonly state: 'RECORDED'; readonly draft: Facts; readonly recordedAt: Instant }
  | { readonly state: 'SUBMITTED'; readonly statements: Statements }
  | ({ readonly state: 'RELEASED' } & Released)
  | ({
      readonly state: 'JUDGED'
      readonly judgedAt: Instant
      /** Items whose finding did not stand. */
      readonly dismissed: readonly number[]
      readonly reason?: string
    } & Released)
  | { readonly state: 'MISSED'; readonly endedAt: Instant }
  | { readonly state: 'CANCELLED'; readonly endedAt: Instant; readonly reason: string }

export type CheckState = Standing['state']

/** Who is sent when, and what was planted. */
export interface Sending {
  /** Token subject of the visitor: known to him and to who sent him. */
  readonly visitor: string
  readonly sentBy: string
  readonly from: Day
  readonly to: Day
  readonly scenario?: Scenario
}

interface About extends Slot, Sending {
  readonly planId: string
  readonly planner: Planner
  readonly kind: CheckKind
  readonly manufacturerId: string
}

/**
 * A visit of a plan (Q2-Q4, N14): assigned, recorded, submitted, released, judged. Until it is released nobody but the
 * planner knows of it; who went there is never told. Id: `<plan>-<slot>`.
 */
export type FieldCheck = Journaled & About & { readonly followUps: readonly FollowUp[] } & Standing

export const checkId = (planId: string, slot: number): string => `${planId}-${String(slot).padStart(3, '0')}`
/** Whether it names a visit, not its plan. */
export const isCheckId = (id: string): boolean => /-\d{3}$/.test(id)

export type CheckEvent =
  | ({ readonly type: 'ASSIGNED' } & About)
  | ({ readonly type: 'REASSIGNED' } & Sending)
  | { readonly type: 'RECORDED'; readonly facts: Facts }
  | { readonly type: 'SUBMITTED' }
  | { readonly type: 'CORRECTED'; readonly facts: Facts; readonly corrects: number; readonly reason: string }
  | { readonly type: 'RELEASED'; readonly replyBy: Day; readonly followUp?: FollowUp }
  | { readonly type: 'REPLIED'; readonly text: string; readonly attachments: readonly Attachment[] }
  | { readonly type: 'LAPSED' }
  | { readonly type: 'JUDGED'; readonly dismissed: readonly number[]; readonly reason?: string }
  | { readonly type: 'FOLLOWED'; readonly followUp: FollowUp }
  | { readonly type: 'MISSED' }
  | { readonly type: 'CANCELLED'; readonly reason: string }

type Stated = Extract<FieldCheck, { statements: Statements }>
export type ReleasedCheck = Extract<FieldCheck, { replyBy: Day }>

export const isStated = (check: FieldCheck): check is Stated => 'statements' in check
/** Whether others than the planner know of it. */
export const isReleased = (check: FieldCheck): check is ReleasedCheck => 'releasedAt' in check

/** What counts. */
export const currentOf = ({ statements }: { readonly statements: Statements }): Statement =>
  statements.at(-1) ?? statements[0]

const stated = (facts: Facts, { sequence, at }: Entry<CheckEvent>, scenario: Scenario | undefined): Statement => ({
  ...facts,
  ...{ sequence, at },
  items: itemsOf(facts, scenario),
})

const wrong = ({ subjectId, event }: Entry<CheckEvent>): Error =>
  new Error(`${event.type} cannot follow in the log of ${subjectId}`)

/** The check without what it stood at. */
const aboutOf = (check: FieldCheck): Journaled & About & Pick<FieldCheck, 'followUps'> => {
  const { id, version, head, planId, planner, kind, manufacturerId, followUps } = check
  const { slot, providerId, pointId, region, orderId, choice, probability, worth, reasons } = check
  const { visitor, sentBy, from, to, scenario } = check
  return {
    ...{ id, version, head, planId, planner, kind, manufacturerId, followUps },
    ...{ slot, providerId, pointId, region, choice, probability, worth, reasons },
    ...{ visitor, sentBy, from, to },
    ...(orderId === undefined ? {} : { orderId }),
    ...(scenario ? { scenario } : {}),
  }
}

export const evolveCheck: Evolve<FieldCheck, CheckEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'ASSIGNED') {
    const { type: _type, ...about } = event
    return { ...stamp(entry), ...about, followUps: [], state: 'ASSIGNED' }
  }
  if (!before) throw wrong(entry)
  const about = { ...aboutOf(before), ...stamp(entry) }
  const next = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'REASSIGNED': {
      const { scenario: _before, ...rest } = about
      const { type: _type, ...sending } = event
      return { ...rest, ...sending, state: 'ASSIGNED' }
    }
    case 'RECORDED':
      return { ...about, state: 'RECORDED', draft: event.facts, recordedAt: at }
    case 'SUBMITTED': {
      if (before.state !== 'RECORDED') throw wrong(entry)
      return { ...about, state: 'SUBMITTED', statements: [stated(before.draft, entry, before.scenario)] }
    }
    case 'CORRECTED': {
      if (!isStated(before)) throw wrong(entry)
      const { facts, corrects, reason } = event
      const statement = { ...stated(facts, entry, before.scenario), corrects, reason }
      return { ...before, ...stamp(entry), statements: [...before.statements, statement] }
    }
    case 'RELEASED': {
      if (before.state !== 'SUBMITTED') throw wrong(entry)
      const { replyBy, followUp } = event
      const followUps = followUp ? [...before.followUps, followUp] : before.followUps
      const { statements } = before
      return { ...about, followUps, statements, state: 'RELEASED', releasedAt: at, replyBy, replies: [] }
    }
    case 'REPLIED': {
      if (!isReleased(before)) throw wrong(entry)
      const { text, attachments } = event
      const replies = [...before.replies, { text, attachments, at, role: entry.role }]
      return { ...before, ...stamp(entry), replies }
    }
    case 'LAPSED': {
      if (!isReleased(before)) throw wrong(entry)
      return { ...before, ...stamp(entry), lapsed: true }
    }
    case 'JUDGED': {
      if (before.state !== 'RELEASED') throw wrong(entry)
      const { dismissed, reason } = event
      const judged = { judgedAt: at, dismissed, ...(reason === undefined ? {} : { reason }) }
      return { ...before, ...stamp(entry), ...judged, state: 'JUDGED' }
    }
    case 'FOLLOWED':
      return { ...next, followUps: [...before.followUps, event.followUp] }
    case 'MISSED':
      return { ...about, state: 'MISSED', endedAt: at }
    case 'CANCELLED':
      return { ...about, state: 'CANCELLED', endedAt: at, reason: event.reason }
  }
}

/** Items that stand: those dismissed conform after all. */
export const standingItems = (check: Stated): CheckItem[] => {
  const dismissed = 'dismissed' in check ? check.dismissed : []
  return currentOf(check).items.map((one) => {
    const { severity: _severity, finding: _finding, ...conforming } = one
    return dismissed.includes(one.item) ? conforming : one
  })
}

export const findingsOf = (check: Stated): CheckItem[] => standingItems(check).filter(({ severity }) => severity)
