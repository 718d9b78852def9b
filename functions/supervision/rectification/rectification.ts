import type { Attachment } from '../../files/attachment'
import type { Day, Instant } from '../../shared/days'
import { type Entry, type Evolve, type Journaled, stamp } from '../../shared/journal'
import { type RegionCode, regionLevels } from '../../shared/regions'
import type { ActorRole } from '../../shared/viewer'

/** What an enterprise fails in. */
export type Matter = 'COMPLAINTS' | 'DELAYS' | 'FEES' | 'PARTS' | 'SAFETY' | 'RIGHTS_REFUSED' | 'RECORDS' | 'OTHER'

/** The enterprise that is to put something right. */
export type Addressee = { readonly kind: 'MAKER' | 'PROVIDER'; readonly id: string }

interface Subject {
  readonly addressee: Addressee
  /** Where it failed. */
  readonly region: RegionCode
  readonly matter: Matter
  /** What it rests on, ten at most. */
  readonly complaintIds: readonly string[]
}

/** Words with what shows them, by whom and when. */
export interface Said {
  readonly text: string
  readonly attachments: readonly Attachment[]
  readonly at: Instant
  readonly role: ActorRole
}

/** Everything that was said, by what it is. */
export interface Remark extends Said {
  readonly what: 'DEMAND' | 'PLAN' | 'EVIDENCE' | 'RETURN' | 'ACCEPTANCE' | 'WITHDRAWAL'
}

type Standing =
  | { readonly state: 'ISSUED' | 'ACKNOWLEDGED' | 'PLANNED' | 'REPORTED'; readonly dueOn: Day }
  | { readonly state: 'ACCEPTED' | 'WITHDRAWN'; readonly closedAt: Instant }

export type RectificationState = Standing['state']

/**
 * That an authority has an enterprise put something right (G2): issued, acknowledged, planned, done and shown, accepted or returned. What
 * is not answered by its day goes to the authority above.
 *
 * Id: `<addressee>.<ulid>`.
 */
export type Rectification = Journaled &
  Subject & {
    /** The authority that has it in hand: that of the region where it failed, or one above. */
    readonly authority: RegionCode
    readonly issuedAt: Instant
    /** By when it has to be put right. */
    readonly doneBy: Day
    readonly remarks: readonly Remark[]
    /** Days that the enterprise let pass, and those that the authority did. */
    readonly overdue: number
    readonly overdueReviews: number
    readonly returned: number
  } & Standing

interface Words {
  readonly text: string
  readonly attachments: readonly Attachment[]
}

export type RectificationEvent =
  | ({ readonly type: 'ISSUED'; readonly authority: RegionCode; readonly doneBy: Day; readonly dueOn: Day } & Subject &
      Words)
  | { readonly type: 'ACKNOWLEDGED'; readonly dueOn: Day }
  | ({ readonly type: 'PLANNED' } & Words)
  | ({ readonly type: 'REPORTED'; readonly dueOn: Day } & Words)
  | ({ readonly type: 'RETURNED'; readonly doneBy: Day } & Words)
  | ({ readonly type: 'ACCEPTED' | 'WITHDRAWN' } & Words)
  /** A day passed: the authority above has it now; the highest keeps it. */
  | { readonly type: 'ESCALATED'; readonly to: RegionCode; readonly dueOn: Day }

export const isClosed = (one: Rectification): one is Extract<Rectification, { closedAt: Instant }> => 'closedAt' in one

/** The authority above in the same province; undefined above the province's. */
export const authorityAbove = (authority: RegionCode): RegionCode | undefined => regionLevels(authority).at(-2)

const whats = {
  ISSUED: 'DEMAND',
  PLANNED: 'PLAN',
  REPORTED: 'EVIDENCE',
  RETURNED: 'RETURN',
  ACCEPTED: 'ACCEPTANCE',
  WITHDRAWN: 'WITHDRAWAL',
} as const

const remarkOf = ({ event, at, role }: Entry<RectificationEvent>): Remark[] => {
  if (event.type === 'ACKNOWLEDGED' || event.type === 'ESCALATED') return []
  return [{ what: whats[event.type], text: event.text, attachments: event.attachments, at, role }]
}

const issued = (
  entry: Entry<RectificationEvent>,
  event: Extract<RectificationEvent, { type: 'ISSUED' }>,
): Rectification => {
  const { type: _type, text: _text, attachments: _attachments, dueOn, ...subject } = event
  const counts = { overdue: 0, overdueReviews: 0, returned: 0 }
  const remarks = remarkOf(entry)
  return { ...stamp(entry), ...subject, ...counts, issuedAt: entry.at, remarks, state: 'ISSUED', dueOn }
}

export const evolveRectification: Evolve<Rectification, RectificationEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'ISSUED') return issued(entry, event)
  if (!before || isClosed(before)) throw new Error(`Nothing follows on ${entry.subjectId}`)
  const next = { ...before, ...stamp(entry), remarks: [...before.remarks, ...remarkOf(entry)] }
  switch (event.type) {
    case 'ACKNOWLEDGED':
    case 'REPORTED':
      return { ...next, state: event.type, dueOn: event.dueOn }
    case 'PLANNED':
      return { ...next, state: 'PLANNED', dueOn: before.doneBy }
    case 'RETURNED': {
      const { doneBy } = event
      return { ...next, state: 'PLANNED', returned: before.returned + 1, doneBy, dueOn: doneBy }
    }
    case 'ESCALATED': {
      const counted = before.state === 'REPORTED' ? 'overdueReviews' : 'overdue'
      return { ...next, authority: event.to, [counted]: before[counted] + 1, dueOn: event.dueOn }
    }
    default: {
      const { dueOn: _due, state: _state, ...rest } = next
      return { ...rest, state: event.type, closedAt: entry.at }
    }
  }
}
