import { checkName, checkRange, checkText, notFound } from '../../shared/checks'
import { addDays, type Day, dayOf, daysBetween } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type Entry, type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Deadline } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import { ensureEmployed } from '../employment'
import type { Technician } from '../network'
import { changesProvider } from '../network-access'
import { type Course, type CoursePurpose, type CourseRevision, revisionOn } from './course'
import { actsAs, type Granter } from './granter'

export interface Attendance {
  readonly on: Day
  readonly hours: number
  /** Who taught, as on the list of attendance. */
  readonly trainer: string
}

/** One sitting of the exam. The score is personal: see certification-access. */
export interface Attempt {
  readonly on: Day
  readonly score: number
  readonly examiner: string
  readonly passed: boolean
}

interface Enrolled {
  readonly technicianId: string
  readonly pointId: string
  readonly providerId: string
  readonly courseId: string
  readonly granter: Granter
  readonly categoryId: string
  readonly level: number
  readonly purpose: CoursePurpose
  /** The revision taught on the day of enrolment: it binds this person to the end. */
  readonly revision: CourseRevision
}

/** How far a person has come. The steps of N10 follow each other; none can be left out. */
export type Progress =
  | { readonly state: 'IN_TRAINING' }
  | { readonly state: 'TRAINED'; readonly trainedOn: Day }
  | { readonly state: 'PASSED'; readonly passedOn: Day; readonly trainedOn: Day }
  | { readonly state: 'FAILED' }
  | { readonly state: 'CERTIFIED'; readonly certificateId: string }
  | { readonly state: 'WITHDRAWN'; readonly reason: string }

/** N10: one person's way through a course. Id: `<technicianId>.<ulid>`. */
export interface Enrolment extends Journaled, Enrolled {
  readonly enrolledOn: Day
  readonly attendances: readonly Attendance[]
  readonly attempts: readonly Attempt[]
  readonly progress: Progress
}

export type EnrolmentEvent =
  | ({ readonly type: 'ENROLLED' } & Enrolled)
  | ({ readonly type: 'ATTENDED' } & Attendance)
  | ({ readonly type: 'EXAMINED' } & Attempt)
  | { readonly type: 'CERTIFIED'; readonly certificateId: string }
  | { readonly type: 'WITHDRAWN'; readonly reason: string }

type EventOf<T extends EnrolmentEvent['type']> = Extract<EnrolmentEvent, { type: T }>

const MAX_ATTENDANCES = { min: 1, max: 200 } as const
const HOURS_A_DAY = { min: 1, max: 12 } as const

export const hoursOf = ({ attendances }: Pick<Enrolment, 'attendances'>): number =>
  attendances.reduce((sum, { hours }) => sum + hours, 0)

/** Open ones are still owed something: by the person, or by the granter. */
export const isOpen = ({ progress: { state } }: Enrolment): boolean =>
  state === 'IN_TRAINING' || state === 'TRAINED' || state === 'PASSED'

/** The last day of the step that is due; undefined when none is. */
export const dueOn = ({ progress, enrolledOn, revision }: Enrolment): Day | undefined => {
  if (progress.state === 'IN_TRAINING') return addDays(enrolledOn, revision.completeWithinDays)
  return 'trainedOn' in progress ? addDays(progress.trainedOn, revision.keepsDays) : undefined
}

/** Step 1: a provider sends one of its people to a course. */
export const enrol = (course: Course, technician: Technician, viewer: Viewer, today: Day): EventOf<'ENROLLED'> => {
  const { id: technicianId, pointId, providerId } = technician
  if (!changesProvider(viewer, providerId)) throw notFound('Technician', technicianId, ['input', 'technicianId'])
  ensureEmployed(technician, today, ['input', 'technicianId'])
  const revision = revisionOn(course, today)
  const [first] = course.revisions
  ensure(revision, 'COURSE_NOT_TAUGHT_YET', ['input', 'courseId'], { validFrom: first.validFrom })
  const { id: courseId, granter, categoryId, level, purpose } = course
  return {
    type: 'ENROLLED',
    technicianId,
    pointId,
    providerId,
    courseId,
    granter,
    categoryId,
    level,
    purpose,
    revision,
  }
}

/** The provider calls its person off. */
export const withdraw = (enrolment: Enrolment, reason: string, viewer: Viewer): EventOf<'WITHDRAWN'> => {
  if (!changesProvider(viewer, enrolment.providerId)) throw hidden(enrolment)
  ensureOpen(enrolment)
  return { type: 'WITHDRAWN', reason: checkText(reason, ['input', 'reason']) }
}

/** The granter or its trainer records hours. */
export const attend = (enrolment: Enrolment, seen: Attendance, viewer: Viewer, today: Day): EventOf<'ATTENDED'> => {
  if (!actsAs(viewer, enrolment.granter)) throw hidden(enrolment)
  ensureOpen(enrolment)
  const { on, hours, trainer } = seen
  ensure(enrolment.progress.state === 'IN_TRAINING', 'TRAINING_COMPLETED', ['input', 'id'])
  const due = addDays(enrolment.enrolledOn, enrolment.revision.completeWithinDays)
  ensure(on <= due, 'TRAINING_EXPIRED', ['input', 'on'], { until: due })
  const last = enrolment.attendances.at(-1)?.on ?? enrolment.enrolledOn
  checkDay(on, last, today)
  checkRange(enrolment.attendances.length + 1, MAX_ATTENDANCES, ['input', 'id'])
  checkRange(hours, HOURS_A_DAY, ['input', 'hours'])
  return { type: 'ATTENDED', on, hours, trainer: checkName(trainer, ['input', 'trainer']) }
}

/** Step 2: the exam, after the training and before it is forgotten; as often and as soon as the revision allows. */
export const sit = (
  enrolment: Enrolment,
  { on, score, examiner }: Omit<Attempt, 'passed'>,
  viewer: Viewer,
  today: Day,
): EventOf<'EXAMINED'> => {
  if (!actsAs(viewer, enrolment.granter)) throw hidden(enrolment)
  const { progress, attempts, revision } = enrolment
  const { exam } = revision
  ensure(exam, 'NO_EXAM', ['input', 'id'])
  ensure(progress.state !== 'FAILED', 'EXAM_ATTEMPTS_EXHAUSTED', ['input', 'id'], { limit: exam.attempts })
  ensureTrained(enrolment)
  ensureOpen(enrolment)
  ensure(progress.state === 'TRAINED', 'EXAM_ALREADY_PASSED', ['input', 'id'])
  const until = addDays(progress.trainedOn, revision.keepsDays)
  ensure(on <= until, 'TRAINING_EXPIRED', ['input', 'on'], { until })
  checkDay(on, progress.trainedOn, today)
  const last = attempts.at(-1)
  if (last) {
    const from = addDays(last.on, exam.waitingDays + 1)
    ensure(daysBetween(last.on, on) > exam.waitingDays, 'EXAM_TOO_SOON', ['input', 'on'], { from })
  }
  const { maxScore, passMark } = exam
  ensure(score >= 0 && score <= maxScore, 'SCORE_OFF_SCALE', ['input', 'score'], { actual: score, max: maxScore })
  const passed = score >= passMark
  return { type: 'EXAMINED', on, score, examiner: checkName(examiner, ['input', 'examiner']), passed }
}

/** Step 3, seen from here: refuses whoever has not completed the steps before, in the order of the steps. */
export const ensurePassed = (enrolment: Enrolment, field: readonly string[], today: Day): Day => {
  const { progress, revision } = enrolment
  ensureTrained(enrolment, field)
  ensure(progress.state !== 'CERTIFIED', 'CERTIFICATE_ALREADY_GRANTED', field)
  if (progress.state === 'WITHDRAWN') throw closed(enrolment, field)
  ensure(progress.state === 'PASSED', 'EXAM_NOT_PASSED', field)
  const until = addDays(progress.trainedOn, revision.keepsDays)
  ensure(today <= until, 'TRAINING_EXPIRED', field, { until })
  return progress.passedOn
}

const ensureTrained = ({ progress, attendances, revision }: Enrolment, field = ['input', 'id'] as readonly string[]) =>
  ensure(progress.state !== 'IN_TRAINING', 'TRAINING_NOT_COMPLETED', field, {
    actual: hoursOf({ attendances }),
    needed: revision.hours,
  })

const ensureOpen = (enrolment: Enrolment): void => {
  if (!isOpen(enrolment)) throw closed(enrolment, ['input', 'id'])
}

const closed = ({ progress: { state } }: Enrolment, field: readonly string[]) =>
  new DomainError('ENROLMENT_CLOSED', field, { state })

const hidden = ({ id }: Enrolment) => notFound('TrainingEnrolment', id, ['input', 'id'])

/** What is recorded has happened, and in order. */
const checkDay = (on: Day, earliest: Day, today: Day): void =>
  ensure(on >= earliest && on <= today, 'DAY_NOT_POSSIBLE', ['input', 'on'], { actual: on, from: earliest, to: today })

/** A revision without an exam passes whoever was there; one of no hours is an exam alone. */
const progressed = (enrolment: Omit<Enrolment, 'progress'>, on: Day): Progress => {
  if (hoursOf(enrolment) < enrolment.revision.hours) return { state: 'IN_TRAINING' }
  return enrolment.revision.exam
    ? { state: 'TRAINED', trainedOn: on }
    : { state: 'PASSED', trainedOn: on, passedOn: on }
}

const examined = (before: Enrolment, attempts: readonly Attempt[], last: Attempt): Progress => {
  const { progress, revision } = before
  if (last.passed && 'trainedOn' in progress)
    return { state: 'PASSED', trainedOn: progress.trainedOn, passedOn: last.on }
  return attempts.length >= (revision.exam?.attempts ?? 0) ? { state: 'FAILED' } : progress
}

export const evolveEnrolment: Evolve<Enrolment, EnrolmentEvent> = (before, entry) => {
  const { event } = entry
  if (event.type === 'ENROLLED') return begun(entry, event)
  if (!before) throw new Error('The log of an enrolment begins with ENROLLED')
  const { type: _type, ...detail } = event
  const next = { ...before, ...stamp(entry) }
  switch (event.type) {
    case 'ATTENDED': {
      const attended = { ...next, attendances: [...before.attendances, detail as Attendance] }
      return { ...attended, progress: progressed(attended, event.on) }
    }
    case 'EXAMINED': {
      const attempts = [...before.attempts, detail as Attempt]
      return { ...next, attempts, progress: examined(before, attempts, event) }
    }
    case 'CERTIFIED':
      return { ...next, progress: { state: 'CERTIFIED', certificateId: event.certificateId } }
    case 'WITHDRAWN':
      return { ...next, progress: { state: 'WITHDRAWN', reason: event.reason } }
  }
}

const begun = (entry: Entry<EnrolmentEvent>, { type: _type, ...enrolled }: EventOf<'ENROLLED'>): Enrolment => {
  const enrolledOn = dayOf(entry.at)
  const fresh = { ...stamp(entry), ...enrolled, enrolledOn, attendances: [], attempts: [] }
  return { ...fresh, progress: progressed(fresh, enrolledOn) }
}

/** The step that is due is told 30, 14 and 3 days ahead, so that no training lapses unseen. */
export const enrolmentDeadlines = (enrolment: Enrolment): Deadline[] => {
  const { id, technicianId, pointId, providerId, categoryId: category, level } = enrolment
  const on = dueOn(enrolment)
  if (on === undefined) return []
  return [
    {
      kind: 'TRAINING_DUE',
      on,
      subject: { type: 'TrainingEnrolment', id },
      inboxes: [
        { role: 'TECHNICIAN', id: technicianId },
        { role: 'SERVICE_POINT', id: pointId },
        { role: 'PROVIDER', id: providerId },
      ],
      params: { category, level },
      leads: [30, 14, 3],
    },
  ]
}
