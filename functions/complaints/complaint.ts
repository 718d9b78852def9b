import type { Attachment } from '../files/attachment'
import type { Day, Instant } from '../shared/days'
import type { Journaled } from '../shared/journal'
import type { RegionCode } from '../shared/regions'
import type { ActorRole } from '../shared/viewer'
import type { Remedy } from '../warranty/rule-set'
import type { Unknown } from '../warranty/unit-rights'
import type { Level, Respondent } from './level'

/** By what a complaint came (Q2, Q5). */
export type ComplaintChannel = 'WEB' | 'HOTLINE' | 'MAILBOX' | 'REGULATOR' | 'CALLBACK'

/** What it is about. */
export type ComplaintTopic =
  | 'WORKMANSHIP'
  | 'DELAY'
  | 'FEES'
  | 'PARTS'
  | 'CONDUCT'
  | 'RIGHTS_REFUSED'
  | 'PRIVACY'
  | 'OTHER'

/** What the customer asks for. */
export type ComplaintWish = 'REPAIR' | 'EXCHANGE' | 'REFUND' | 'COMPENSATION' | 'APOLOGY' | 'EXPLANATION'

/** ISO 10002:2018, 8.5: how grave it is. Where somebody may come to harm nobody waits for a level. */
export type Severity = 'ROUTINE' | 'SERIOUS' | 'SAFETY'

export type ComplaintOutcome = 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD'

/** The unit's rights on the day the complaint came (Q7), as the rules gave them then. */
export type RightsAtIntake =
  | { readonly kind: 'KNOWN'; readonly by: string; readonly remedies: readonly Remedy[] }
  | { readonly kind: 'UNKNOWN'; readonly why: Unknown }

/**
 * What else counts for the same grievance about an order: the customer's dispute of the work, or an earlier complaint. Known when it
 * comes in, and of a dispute that came later when it is closed.
 */
export type CountedWith = 'DISPUTE' | 'COMPLAINT'

/** What never changes. No words of the customer: they stand apart, where they can be erased (words.store.ts). */
export interface ComplaintSubject {
  readonly manufacturerId: string
  /** Absent where no service point has to do with it. */
  readonly providerId?: string
  readonly pointId?: string
  readonly technicianId?: string
  readonly orderId?: string
  /** The order's. */
  readonly categoryId?: string
  readonly unitId?: string
  /** Keyed hash of the customer's phone number. */
  readonly customerKey: string
  readonly region: RegionCode
  readonly channel: ComplaintChannel
  readonly topic: ComplaintTopic
  readonly against: Respondent
  readonly wish: ComplaintWish
  readonly rights?: RightsAtIntake
  /** The customer's earlier complaints of the same order, unit or topic, latest first. */
  readonly repeats: readonly string[]
  /** Complaints of the topic about the same service point within 30 days, this one with them. */
  readonly clusterSize: number
}

/** Why a complaint went up. */
export type Reason = 'REFERRED' | 'OVERDUE' | 'REJECTED' | 'REOPENED'

export type Closing = 'ACCEPTED' | 'NO_ANSWER' | 'WITHDRAWN' | 'UNRESOLVED'

/** What somebody did at a level. */
export interface Step {
  readonly what: 'ACKNOWLEDGED' | 'ASSESSED' | 'INVESTIGATED' | 'DECIDED'
  readonly at: Instant
  readonly role: ActorRole
  /** After its day. */
  readonly late?: true
}

/** A complaint's time at a level. */
export interface Passage {
  readonly level: Level
  readonly since: Instant
  readonly steps: readonly Step[]
  /** What the level decided; absent while and where it decided nothing. */
  readonly decision?: Decision
  readonly until?: Instant
  readonly left?: Reason | Closing
}

export interface Decision {
  readonly outcome: ComplaintOutcome
  readonly remedies: readonly ComplaintWish[]
  readonly text: string
  readonly at: Instant
}

/** One that waits has its day; one that is closed has none, but says how. */
type Standing =
  | {
      readonly state: 'RECEIVED' | 'ACKNOWLEDGED' | 'ASSESSED' | 'INVESTIGATED' | 'DECIDED'
      readonly dueOn: Day
    }
  | { readonly state: 'CLOSED'; readonly how: Closing; readonly closedAt: Instant }

export type ComplaintState = Standing['state']

/**
 * A complaint from its receipt to its close, by the stages of ISO 10002:2018, clause 8: received (8.2), acknowledged (8.4),
 * assessed (8.5), investigated (8.6), decided and told (8.7 8.8), closed (8.9). At each level it passes them anew.
 *
 * Id: `<order>.<ulid>`, without an order `<maker>.<ulid>`.
 */
export type Complaint = Journaled &
  ComplaintSubject & {
    readonly receivedAt: Instant
    /** In order; the last is where it stands. */
    readonly passages: readonly Passage[]
    /** As assessed last. */
    readonly severity?: Severity
    /** Days that passed without what was due on them. */
    readonly overdue: number
    /** How often the hotline spoke with the customer (Q7), and tried to. */
    readonly reached: number
    readonly tried: number
    readonly reopened: number
    readonly countedWith?: CountedWith
    /** The hotline's agent who has it in hand (Q7). */
    readonly agent?: string
  } & Standing

/** What one level writes to another is business correspondence and stays; a customer's words are named by their hash. */
export type ComplaintEvent =
  | ({
      readonly type: 'RECEIVED'
      readonly words: string
      readonly dueOn: Day
      readonly countedWith?: CountedWith
    } & ComplaintSubject)
  | { readonly type: 'ACKNOWLEDGED'; readonly dueOn: Day }
  | { readonly type: 'ASSESSED'; readonly severity: Severity; readonly text: string; readonly dueOn: Day }
  | {
      readonly type: 'INVESTIGATED'
      readonly text: string
      readonly attachments: readonly Attachment[]
      readonly dueOn: Day
    }
  | {
      readonly type: 'DECIDED'
      readonly outcome: ComplaintOutcome
      readonly remedies: readonly ComplaintWish[]
      readonly text: string
      readonly dueOn: Day
    }
  | {
      readonly type: 'ESCALATED'
      readonly to: Level
      readonly why: Reason
      readonly text?: string
      readonly words?: string
      readonly dueOn: Day
    }
  /** The last level let its day pass. */
  | { readonly type: 'OVERDUE'; readonly dueOn: Day }
  | { readonly type: 'CONTACTED'; readonly reached: boolean; readonly minutes: number; readonly words: string }
  | { readonly type: 'CLOSED'; readonly how: Closing; readonly words?: string; readonly countedWith?: CountedWith }

export const isClosed = (complaint: Complaint): complaint is Extract<Complaint, { state: 'CLOSED' }> =>
  complaint.state === 'CLOSED'

/** Where it stands, or stood last. */
export const levelOf = ({ passages }: Pick<Complaint, 'passages'>): Level => {
  const last = passages.at(-1)
  if (!last) throw new Error('A complaint begins at a level')
  return last.level
}

/** What was decided last, by whatever level. */
export const decisionOf = ({ passages }: Pick<Complaint, 'passages'>): Decision | undefined =>
  passages.findLast(({ decision }) => decision !== undefined)?.decision
