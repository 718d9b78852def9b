import { addDays } from '../../shared/days'
import type { Deadline, Inbox } from '../../shared/notice'
import { dueNext, hasEnded, type QualityMeeting } from './meeting'

/** The organisation is told a week, three days and a day ahead of what is due first, on its day, and once it is late. */
export const meetingDeadlines = (meeting: QualityMeeting): Deadline[] => {
  const on = dueNext(meeting)
  const next = meeting.resolutions.find((one) => !hasEnded(one) && one.dueOn === on)
  if (on === undefined || !next) return []
  const { kind, id } = meeting.owner
  const inbox: Inbox = { role: kind === 'MAKER' ? 'MANUFACTURER' : 'PROVIDER', id }
  const about = { subject: { type: 'QualityMeeting', id: meeting.id }, inboxes: [inbox] }
  const params = { what: next.what, who: next.who, dueOn: on }
  return [
    { ...about, kind: 'RESOLUTION_DUE', on, leads: [7, 3, 1, 0], params },
    { ...about, kind: 'RESOLUTION_LATE', on: addDays(on, 1), leads: [0], params },
  ]
}
