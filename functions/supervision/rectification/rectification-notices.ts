import type { Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices'
import { isClosed, type Rectification } from './rectification'

const enterprise = ({ addressee: { kind, id } }: Rectification): Inbox =>
  kind === 'MAKER' ? { role: 'MANUFACTURER', id } : { role: 'PROVIDER', id }

const authority = ({ authority: id }: Rectification): Inbox => ({ role: 'REGULATOR', id })

/** Who is told of the last thing that happened to it: whoever is to act, and on a passed day both. */
export const rectificationNotices = (
  next: Rectification,
  before: Rectification | undefined,
  at: Instant,
): NoticeDraft[] => {
  const subject = { type: 'Rectification', id: next.id }
  const tell = (kind: NoticeKind, ...to: readonly Inbox[]): NoticeDraft[] =>
    to.map((inbox) => ({ kind, inbox, subject, at, params: { matter: next.matter, state: next.state } }))
  if (!before) return tell('RECTIFICATION_ISSUED', enterprise(next))
  if (isClosed(next)) return tell('RECTIFICATION_CLOSED', enterprise(next))
  if (next.overdue + next.overdueReviews > before.overdue + before.overdueReviews) {
    const below = next.authority === before.authority ? [] : [authority(before)]
    return tell('RECTIFICATION_ESCALATED', enterprise(next), authority(next), ...below)
  }
  if (next.returned > before.returned) return tell('RECTIFICATION_RETURNED', enterprise(next))
  return tell('RECTIFICATION_ANSWERED', authority(next))
}

/** Whoever is to act is told three days ahead, the day before, and on the day; the authority above learns of it only if it passes. */
export const rectificationDeadlines = (one: Rectification): Deadline[] => {
  if (isClosed(one)) return []
  const { id, state, dueOn: on } = one
  const inboxes = [state === 'REPORTED' ? authority(one) : enterprise(one)]
  const subject = { type: 'Rectification', id }
  return [{ kind: 'RECTIFICATION_DUE', on, leads: [3, 1, 0], subject, inboxes, params: { state } }]
}
