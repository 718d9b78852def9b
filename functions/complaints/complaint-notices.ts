import type { Instant } from '../shared/days'
import type { Deadline, Inbox, NoticeDraft } from '../shared/notice'
import type { NoticeKind } from '../shared/notices'
import { regionLevels } from '../shared/regions'
import { isCluster } from './cluster'
import { type Complaint, isClosed, levelOf } from './complaint'
import { type Level, levels } from './level'

const authorities = ({ region }: Complaint): Inbox[] =>
  regionLevels(region).map((code) => ({ role: 'REGULATOR', id: code }))

/** Whom a level is. */
const inboxesOf = (complaint: Complaint, level: Level): Inbox[] => {
  const { pointId, providerId, manufacturerId } = complaint
  if (level === 'AUTHORITY') return authorities(complaint)
  if (level === 'MAKER') return [{ role: 'MANUFACTURER', id: manufacturerId }]
  if (level === 'PROVIDER') return providerId ? [{ role: 'PROVIDER', id: providerId }] : []
  return pointId ? [{ role: 'SERVICE_POINT', id: pointId }] : []
}

/** Who is told of the last thing that happened to it. */
export const complaintNotices = (next: Complaint, before: Complaint | undefined, at: Instant): NoticeDraft[] => {
  const subject = { type: 'Complaint', id: next.id }
  const tell = (kind: NoticeKind, to: readonly Inbox[], params = {}): NoticeDraft[] =>
    to.map((inbox) => ({ kind, inbox, subject, at, params }))
  const level = levelOf(next)
  if (!before) {
    const { topic, clusterSize: count } = next
    return [
      ...tell('COMPLAINT_RECEIVED', inboxesOf(next, level), { topic }),
      ...(isCluster(next) ? tell('COMPLAINT_CLUSTER', inboxesOf(next, 'MAKER'), { topic, count }) : []),
    ]
  }
  if (isClosed(next)) return tell('COMPLAINT_CLOSED', inboxesOf(next, next.against), { how: next.how })
  if (next.passages.length > before.passages.length) {
    const why = next.reopened > before.reopened ? 'REOPENED' : (next.passages.at(-2)?.left ?? '')
    const concerned = new Set<Level>([levelOf(before), level])
    return levels
      .filter((one) => concerned.has(one))
      .flatMap((one) => tell('COMPLAINT_ESCALATED', inboxesOf(next, one), { level, why }))
  }
  if (next.severity === 'SAFETY' && before.severity !== 'SAFETY')
    return tell('COMPLAINT_SAFETY', [...inboxesOf(next, 'MAKER'), ...authorities(next)])
  return next.overdue > before.overdue && level === 'AUTHORITY' ? tell('COMPLAINT_OVERDUE', authorities(next)) : []
}

/** A level is told the day before its day, and on it. Customers have no inbox: the hotline calls them. */
export const complaintDeadlines = (complaint: Complaint): Deadline[] => {
  if (isClosed(complaint) || complaint.state === 'DECIDED') return []
  const [level, { id, state, dueOn: on }] = [levelOf(complaint), complaint]
  const inboxes = inboxesOf(complaint, level)
  const subject = { type: 'Complaint', id }
  return [{ kind: 'COMPLAINT_DUE', on, leads: [1, 0], subject, inboxes, params: { state } }]
}
