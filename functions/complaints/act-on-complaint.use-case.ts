import type { Effects } from '../platform/journal'
import { noticeWrite } from '../platform/notices'
import type { Request } from '../platform/once'
import { sha256 } from '../shared/canonical'
import { checkText } from '../shared/checks'
import { dayOf, instant } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import type { WorkCalendar } from '../shared/working-time'
import { contact } from './answer'
import type { Complaint, ComplaintEvent } from './complaint'
import { complaintNotices } from './complaint-notices'
import type { ComplaintsStore } from './complaints.store'
import type { Acting } from './handle'
import { addToDay, addToQueue } from './hotline/agents.store'

export interface Which {
  readonly id: string
  /** That was read. */
  readonly version: number
}

export interface Doing {
  readonly viewer: Viewer
  readonly store: ComplaintsStore
  readonly calendar: WorkCalendar
}

/** Does one thing to a complaint and tells whom it concerns. 1 GetItem, 1 transaction. */
export const actOnComplaint = (
  { viewer, store, calendar }: Doing,
  { id, version }: Which,
  request: Request,
  decide: (found: Complaint, acting: Acting) => ComplaintEvent,
  more: Effects<Complaint> = () => [],
): Promise<Complaint> => {
  const now = instant(request.at)
  return store.complaints.act(
    request,
    id,
    viewer,
    (found) => decide(found, { viewer, version, now, calendar }),
    async (next, before) => [...complaintNotices(next, before, now).map(noticeWrite), ...(await more(next, before))],
  )
}

/** The same with what was said, which stands beside the log: the log names its hash. */
export const sayOnComplaint = (
  doing: Doing,
  which: Which,
  text: string,
  request: Request,
  decide: (found: Complaint, words: string, acting: Acting) => ComplaintEvent,
  more: Effects<Complaint> = () => [],
): Promise<Complaint> => {
  const said = checkText(text, ['input', 'text'])
  const words = sha256(said)
  const what = { text: said, at: instant(request.at), role: doing.viewer.role }
  return actOnComplaint(
    doing,
    which,
    request,
    (found, acting) => decide(found, words, acting),
    async (next, before) => [doing.store.sayWrite(which.id, words, what), ...(await more(next, before))],
  )
}

export interface Talk {
  readonly reached: boolean
  readonly minutes: number
  readonly text: string
}

/** A call of the hotline: on the complaint's record, and on the agent's day (Q7). The same, and a write. */
export const talkOnComplaint = (
  doing: Doing,
  which: Which,
  { reached, minutes, text }: Talk,
  request: Request,
): Promise<Complaint> => {
  const counted = { talks: 1, talkMinutes: minutes, ...(reached ? { reached: 1 } : {}) }
  return sayOnComplaint(
    doing,
    which,
    text,
    request,
    (found, words, acting) => contact(found, { reached, minutes, words }, acting),
    ({ manufacturerId, agent }, before) => [
      addToDay(manufacturerId, doing.viewer.subject, dayOf(request.at), counted),
      // Whoever took it over is known by its queue already.
      ...(agent === before.agent ? [addToQueue(manufacturerId, doing.viewer.subject, 0)] : []),
    ],
  )
}
