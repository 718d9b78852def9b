import type { Instant } from '../../shared/days'
import type { Deadline, Inbox, NoticeDraft } from '../../shared/notice'
import type { NoticeKind } from '../../shared/notices'
import { type FieldCheck, isReleased } from './field-check'
import type { Planner } from './planner'

/** Of whoever planned it; third parties have no inbox. */
const plannersOf = ({ kind, id }: Planner): Inbox[] => {
  if (kind === 'MAKER') return [{ role: 'MANUFACTURER', id }]
  return kind === 'AUTHORITY' ? [{ role: 'REGULATOR', id }] : []
}

const checked = ({ providerId, pointId }: FieldCheck): Inbox[] => [
  { role: 'PROVIDER', id: providerId },
  { role: 'SERVICE_POINT', id: pointId },
]

/** Who learns of the last thing that happened: nobody but the planner before it is released. */
export const checkNotices = (next: FieldCheck, before: FieldCheck, at: Instant): NoticeDraft[] => {
  const subject = { type: 'FieldCheck', id: next.id }
  const tell = (kind: NoticeKind, to: readonly Inbox[]): NoticeDraft[] =>
    to.map((inbox) => ({ kind, inbox, subject, at, params: { kind: next.kind } }))
  if (next.state === 'MISSED') return tell('CHECK_MISSED', plannersOf(next.planner))
  if (next.state === 'CANCELLED') return tell('CHECK_CANCELLED', plannersOf(next.planner))
  if (!isReleased(next)) return []
  if (!isReleased(before)) return tell('CHECK_RELEASED', checked(next))
  if (next.state === 'JUDGED' && before.state === 'RELEASED') return tell('CHECK_JUDGED', checked(next))
  if (next.statements.length > before.statements.length) return tell('CHECK_CORRECTED', checked(next))
  if (next.replies.length > before.replies.length || next.lapsed !== before.lapsed)
    return tell('CHECK_ANSWERED', plannersOf(next.planner))
  return []
}

/** The planner is told ahead of a visit's last day, the provider of the end of its time to reply. */
export const checkDeadlines = (check: FieldCheck): Deadline[] => {
  const subject = { type: 'FieldCheck', id: check.id }
  const params = { kind: check.kind }
  if (check.state === 'ASSIGNED' || check.state === 'RECORDED') {
    const inboxes = plannersOf(check.planner)
    return inboxes.length > 0 ? [{ kind: 'CHECK_DUE', on: check.to, subject, inboxes, params, leads: [3, 1, 0] }] : []
  }
  if (check.state !== 'RELEASED' || check.replies.length > 0) return []
  return [{ kind: 'CHECK_REPLY_DUE', on: check.replyBy, subject, inboxes: checked(check), params, leads: [7, 3, 1, 0] }]
}
