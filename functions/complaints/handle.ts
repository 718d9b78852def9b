import type { Attachment } from '../files/attachment'
import { checkDistinct, checkText, checkVersion, notFound } from '../shared/checks'
import { type Day, dayOf, type Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import type { Viewer } from '../shared/viewer'
import type { WorkCalendar } from '../shared/working-time'
import { dueAfter } from './clocks'
import {
  type Complaint,
  type ComplaintEvent,
  type ComplaintOutcome,
  type ComplaintState,
  type ComplaintWish,
  levelOf,
  type Severity,
} from './complaint'
import { seesComplaint, solves } from './complaint-access'
import { above } from './level'

const at = (name: string): readonly string[] => ['input', name]
const MAX_REMEDIES = 6

/** Who does something to which version of a complaint, and when. */
export interface Acting {
  readonly viewer: Viewer
  readonly version: number
  readonly now: Instant
  readonly calendar: WorkCalendar
}

/** Whoever does not see it is told of none; whoever sees it, why not. */
export const checkActs = (
  complaint: Complaint,
  { viewer, version }: Acting,
  may: boolean,
  from: readonly ComplaintState[],
): void => {
  if (!seesComplaint(viewer, complaint)) throw notFound('Complaint', complaint.id, at('id'))
  if (!may) throw new DomainError('COMPLAINT_LEVEL', at('id'), { level: levelOf(complaint) })
  checkVersion(complaint, version)
  const { state } = complaint
  ensure(from.includes(state), 'COMPLAINT_STATE', at('id'), { state, from: from.join(', ') })
}

const dueOn = (
  complaint: Complaint,
  state: Parameters<typeof dueAfter>[0],
  { now, calendar }: Acting,
  severity = complaint.severity,
): Day => dueAfter(state, levelOf(complaint), dayOf(now), calendar, severity)

/** ISO 10002:2018, 8.4: the customer hears that it has come. */
export const acknowledge = (complaint: Complaint, acting: Acting): ComplaintEvent => {
  checkActs(complaint, acting, solves(acting.viewer, complaint), ['RECEIVED'])
  return { type: 'ACKNOWLEDGED', dueOn: dueOn(complaint, 'ACKNOWLEDGED', acting) }
}

/** 8.5: how grave it is, which says how long it may take. */
export const assess = (
  complaint: Complaint,
  { severity, text }: { readonly severity: Severity; readonly text: string },
  acting: Acting,
): ComplaintEvent => {
  checkActs(complaint, acting, solves(acting.viewer, complaint), ['ACKNOWLEDGED'])
  const due = dueOn(complaint, 'ASSESSED', acting, severity)
  return { type: 'ASSESSED', severity, text: checkText(text, at('text')), dueOn: due }
}

/** 8.6: what was found. */
export const investigate = (
  complaint: Complaint,
  { text, attachments }: { readonly text: string; readonly attachments: readonly Attachment[] },
  acting: Acting,
): ComplaintEvent => {
  checkActs(complaint, acting, solves(acting.viewer, complaint), ['ASSESSED'])
  const due = dueOn(complaint, 'INVESTIGATED', acting)
  return { type: 'INVESTIGATED', text: checkText(text, at('text')), attachments, dueOn: due }
}

export interface Decided {
  readonly outcome: ComplaintOutcome
  readonly remedies: readonly ComplaintWish[]
  readonly text: string
}

/** 8.7 and 8.8: the decision, which the customer is told. Who upholds it says what is done; who does not promises nothing. */
export const decide = (complaint: Complaint, { outcome, remedies, text }: Decided, acting: Acting): ComplaintEvent => {
  checkActs(complaint, acting, solves(acting.viewer, complaint), ['INVESTIGATED'])
  if (remedies.length > 0) checkDistinct(remedies, MAX_REMEDIES, at('remedies'))
  ensure((outcome === 'NOT_UPHELD') === (remedies.length === 0), 'COMPLAINT_REMEDIES', at('remedies'), { outcome })
  const due = dueOn(complaint, 'DECIDED', acting)
  return { type: 'DECIDED', outcome, remedies, text: checkText(text, at('text')), dueOn: due }
}

/** A level that cannot solve it says so and hands it up: never down, never past one (Q5). */
export const refer = (complaint: Complaint, reason: string, acting: Acting): ComplaintEvent => {
  const { viewer, now, calendar } = acting
  checkActs(complaint, acting, solves(viewer, complaint), ['RECEIVED', 'ACKNOWLEDGED', 'ASSESSED', 'INVESTIGATED'])
  const to = above(levelOf(complaint))
  ensure(to, 'COMPLAINT_TOP', at('id'))
  const text = checkText(reason, at('reason'))
  return { type: 'ESCALATED', to, why: 'REFERRED', text, dueOn: dueAfter('RECEIVED', to, dayOf(now), calendar) }
}
