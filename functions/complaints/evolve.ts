import { type Day, dayOf, type Instant } from '../shared/days'
import { type Entry, type Evolve, stamp } from '../shared/journal'
import type { Closing, Complaint, ComplaintEvent, Passage, Reason, Step } from './complaint'
import type { Level } from './level'

type Of<T extends ComplaintEvent['type']> = Extract<ComplaintEvent, { type: T }>

const begun = (level: Level, since: Instant): Passage => ({ level, since, steps: [] })

const ended = (passages: readonly Passage[], until: Instant, left: Reason | Closing): readonly Passage[] =>
  changeLast(passages, (last) => ({ ...last, until, left }))

const dueOf = (complaint: Complaint): Day | undefined => ('dueOn' in complaint ? complaint.dueOn : undefined)

const withStep = (
  before: Complaint,
  { at, role }: Entry<ComplaintEvent>,
  what: Step['what'],
): Pick<Complaint, 'passages' | 'overdue'> => {
  const late = dayOf(at) > (dueOf(before) ?? dayOf(at))
  const step: Step = { what, at, role, ...(late ? { late } : {}) }
  const passages = changeLast(before.passages, (last) => ({ ...last, steps: [...last.steps, step] }))
  return { passages, overdue: before.overdue + (late ? 1 : 0) }
}

/** Who took it down or called first keeps contact until it is closed. */
const agentIn = ({ role, by }: Entry<ComplaintEvent>): Pick<Complaint, 'agent'> =>
  role === 'HOTLINE' ? { agent: by } : {}

const received = (entry: Entry<ComplaintEvent>, event: Of<'RECEIVED'>): Complaint => {
  const { type: _type, words: _words, dueOn, ...subject } = event
  return {
    ...stamp(entry),
    ...subject,
    receivedAt: entry.at,
    passages: [begun(event.against, entry.at)],
    ...{ overdue: 0, reached: 0, tried: 0, reopened: 0 },
    ...agentIn(entry),
    ...{ state: 'RECEIVED', dueOn },
  }
}

/** All but where it stands. */
const bare = (complaint: Complaint) => {
  const {
    dueOn: _d,
    how: _h,
    closedAt: _c,
    state: _s,
    ...rest
  } = complaint as Complaint & Record<'dueOn' | 'how' | 'closedAt', unknown>
  return rest
}

const changeLast = (passages: readonly Passage[], change: (last: Passage) => Passage): readonly Passage[] =>
  passages.map((passage, i) => (i === passages.length - 1 ? change(passage) : passage))

export const evolveComplaint: Evolve<Complaint, ComplaintEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'RECEIVED') return received(entry, event)
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its receipt`)
  const rest = { ...bare(before), ...stamp(entry) }
  switch (event.type) {
    case 'ACKNOWLEDGED':
    case 'INVESTIGATED':
      return { ...rest, ...withStep(before, entry, event.type), state: event.type, dueOn: event.dueOn }
    case 'ASSESSED': {
      const { severity, dueOn } = event
      return { ...rest, ...withStep(before, entry, event.type), severity, state: 'ASSESSED', dueOn }
    }
    case 'DECIDED': {
      const { outcome, remedies, text, dueOn } = event
      const { passages, overdue } = withStep(before, entry, event.type)
      const decision = { outcome, remedies, text, at }
      return {
        ...rest,
        ...{ overdue, passages: changeLast(passages, (last) => ({ ...last, decision })) },
        ...{ state: 'DECIDED', dueOn },
      }
    }
    case 'ESCALATED':
      return { ...rest, ...moved(before, event, at), state: 'RECEIVED', dueOn: event.dueOn }
    case 'OVERDUE':
      return { ...before, ...stamp(entry), overdue: before.overdue + 1, dueOn: event.dueOn } as Complaint
    case 'CONTACTED':
      return {
        ...before,
        ...stamp(entry),
        tried: before.tried + 1,
        reached: before.reached + (event.reached ? 1 : 0),
        ...(before.agent ? {} : agentIn(entry)),
      }
    case 'CLOSED':
      return {
        ...rest,
        ...(event.countedWith ? { countedWith: event.countedWith } : {}),
        passages: ended(before.passages, at, event.how),
        ...{ state: 'CLOSED', how: event.how, closedAt: at },
      }
  }
}

const moved = (before: Complaint, { to, why }: Of<'ESCALATED'>, at: Instant) => {
  // One that is opened anew left its level when it was closed.
  const passages = why === 'REOPENED' ? before.passages : ended(before.passages, at, why)
  return {
    passages: [...passages, begun(to, at)],
    overdue: before.overdue + (why === 'OVERDUE' ? 1 : 0),
    reopened: before.reopened + (why === 'REOPENED' ? 1 : 0),
  }
}
