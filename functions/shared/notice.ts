import { sha256 } from './canonical'
import type { Day, Instant } from './days'
import type { Params } from './messages/fill-in'
import type { NoticeKind } from './notices/index'
import type { RegionCode } from './regions'
import type { Viewer } from './viewer'

/** Whose attention is asked for. */
export type Inbox =
  | { readonly role: 'MANUFACTURER' | 'PROVIDER' | 'SERVICE_POINT' | 'TECHNICIAN' | 'DEALER'; readonly id: string }
  | { readonly role: 'REGULATOR'; readonly id: RegionCode }

/** What it is about: an object of the API by its type in the schema and its local id. */
export interface Subject {
  readonly type: string
  readonly id: string
}

/** A day that people must be told of ahead. A document that has one returns it from `deadlinesOf`. */
export interface Deadline {
  readonly kind: NoticeKind
  readonly on: Day
  readonly subject: Subject
  readonly inboxes: readonly Inbox[]
  readonly params?: NoticeParams
  /** Days ahead on which to tell, each once; 0 is the day itself. */
  readonly leads?: readonly Lead[]
}

/** What fills a notice's words; a phrase stands in both languages, since it is not known who will read it in which. */
export type NoticeParams = Params

/** Something an organisation or person was told. */
export interface Notice {
  /** `<role>~<id>.<sort>`: the same notice has the same id, however often it is sent. */
  readonly id: string
  readonly version: number
  readonly kind: NoticeKind
  readonly inbox: Inbox
  readonly subject: Subject
  readonly at: Instant
  readonly params: NoticeParams
  /** For a deadline: its day, and how many days ahead this was sent. */
  readonly dueOn?: Day
  readonly lead?: Lead
  readonly readAt?: Instant
}

/** Every lead there is: the nightly job looks this far ahead and nowhere else. */
export const leads = [90, 60, 30, 14, 7, 3, 1, 0] as const
export type Lead = (typeof leads)[number]
export const DEFAULT_LEADS: readonly Lead[] = [30, 14, 3, 0]

/** Whether a deadline is told of this many days ahead. */
export const isToldAt = (deadline: Deadline, lead: Lead): boolean => (deadline.leads ?? DEFAULT_LEADS).includes(lead)

/** @example 'PROVIDER~01J…' */
export const inboxKey = ({ role, id }: Inbox): string => `${role}~${id}`

/** What a notice is made of; its id follows from it. */
export type NoticeDraft = Omit<Notice, 'id' | 'version' | 'readAt' | 'params'> & { readonly params?: NoticeParams }

/** Sorts by time; the tail tells notices of one instant apart. No character that ids or sort keys could not hold. */
const sortOf = ({ kind, subject, at, dueOn, lead }: NoticeDraft): string =>
  `${at.slice(0, 23).replaceAll(/[-:.]/g, '')}-${sha256([kind, subject.type, subject.id, at, dueOn, lead].join('\n')).slice(0, 20)}`

export const newNotice = ({ params = {}, ...draft }: NoticeDraft): Notice => ({
  id: `${inboxKey(draft.inbox)}.${sortOf(draft)}`,
  version: 1,
  ...draft,
  params,
})

/** The notice of a deadline to one of its inboxes, as of the day it is sent. @param at the start of that day */
export const noticeOf = ({ kind, subject, params, on }: Deadline, inbox: Inbox, lead: Lead, at: Instant): Notice =>
  newNotice({ kind, subject, inbox, at, dueOn: on, lead, ...(params ? { params } : {}) })

/** The inbox a viewer reads; customers, hotlines, auditors and the platform have none. */
export const inboxOf = (viewer: Viewer): Inbox | undefined => {
  switch (viewer.role) {
    case 'MANUFACTURER':
      return { role: 'MANUFACTURER', id: viewer.manufacturerId }
    case 'PROVIDER':
      return { role: 'PROVIDER', id: viewer.providerId }
    case 'SERVICE_POINT':
      return { role: 'SERVICE_POINT', id: viewer.pointId }
    case 'TECHNICIAN':
      return { role: 'TECHNICIAN', id: viewer.technicianId }
    case 'DEALER':
      return { role: 'DEALER', id: viewer.dealerId }
    case 'REGULATOR':
      return { role: 'REGULATOR', id: viewer.region }
    default:
      return undefined
  }
}
