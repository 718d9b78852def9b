import { checkLevel, checkName, checkRange, checkVersion, notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { actsAs, type Granter } from './granter'

export type CoursePurpose = 'FIRST' | 'RENEWAL'

/** How the exam at the end of a course is judged. */
export interface ExamRules {
  /** Points needed, 1 to `maxScore`. */
  readonly passMark: number
  readonly maxScore: number
  readonly attempts: number
  /** Whole days that must lie between two attempts. */
  readonly waitingDays: number
}

/** A course as it is taught from a day on. Who enrolled before goes on by the revision of then. */
export interface CourseRevision {
  readonly number: number
  readonly validFrom: Day
  readonly hours: number
  /** Days after enrolment by which the training is to be completed. */
  readonly completeWithinDays: number
  /** Days after it was completed by which the exam is passed and the certificate granted. */
  readonly keepsDays: number
  /** A renewal may do without. */
  readonly exam?: ExamRules
}

/** N10: what has to be learnt for a certificate of a category and level, or for its renewal. Id: `<granter>.<ulid>`. */
export interface Course {
  readonly id: string
  readonly version: number
  readonly granter: Granter
  readonly categoryId: string
  readonly level: number
  readonly name: string
  readonly purpose: CoursePurpose
  /** By their first day. */
  readonly revisions: readonly [CourseRevision, ...CourseRevision[]]
}

export type RevisionInput = Omit<CourseRevision, 'number' | 'exam'> & { readonly exam?: ExamRules | null | undefined }

export interface CourseInput {
  readonly granter: Granter
  readonly categoryId: string
  readonly level: number
  readonly name: string
  readonly purpose: CoursePurpose
  readonly revision: RevisionInput
}

const HOURS = { min: 0, max: 2000 } as const
const DAYS = { min: 1, max: 1000 } as const
const MAX_SCORE = { min: 1, max: 1000 } as const
const ATTEMPTS = { min: 1, max: 10 } as const
const WAITING = { min: 0, max: 365 } as const
const MAX_REVISIONS = { min: 1, max: 50 } as const

export const newCourse = (id: string, input: CourseInput, viewer: Viewer): Course => {
  const { granter, categoryId, level, name, purpose, revision } = input
  if (!actsAs(viewer, granter)) throw notFound('Manufacturer', granter, ['input', 'manufacturerId'])
  return {
    id: ownedId(granter, id),
    version: 1,
    granter,
    categoryId,
    level: checkLevel(level, ['input', 'level']),
    name: checkName(name, ['input', 'name']),
    purpose,
    revisions: [checkRevision(1, revision, purpose)],
  }
}

/** A later revision; those who are enrolled keep theirs. */
export const reviseCourse = (
  course: Course,
  { version, revision }: { readonly version: number; readonly revision: RevisionInput },
  viewer: Viewer,
): Course => {
  if (!actsAs(viewer, course.granter)) throw notFound('TrainingCourse', course.id, ['input', 'id'])
  checkVersion(course, version)
  const [last] = course.revisions.slice(-1)
  const from = last?.validFrom ?? ''
  const field = ['input', 'revision', 'validFrom']
  ensure(revision.validFrom > from, 'REVISION_NOT_LATER', field, { actual: revision.validFrom, last: from })
  checkRange(course.revisions.length + 1, MAX_REVISIONS, ['input', 'id'])
  const next = checkRevision(course.revisions.length + 1, revision, course.purpose)
  return { ...course, version: course.version + 1, revisions: [...course.revisions, next] }
}

/** The revision taught on a day; undefined before the first. */
export const revisionOn = ({ revisions }: Course, day: Day): CourseRevision | undefined =>
  revisions.filter(({ validFrom }) => validFrom <= day).at(-1)

const checkRevision = (number: number, revision: RevisionInput, purpose: CoursePurpose): CourseRevision => {
  const { validFrom, hours, completeWithinDays, keepsDays, exam } = revision
  const at = (name: string) => ['input', 'revision', name]
  // N10: a first certificate is trained for and examined; a renewal needs one of both.
  ensure(exam || purpose === 'RENEWAL', 'EXAM_REQUIRED', at('exam'))
  checkRange(hours, { ...HOURS, min: exam && purpose === 'RENEWAL' ? 0 : 1 }, at('hours'))
  return {
    number,
    validFrom,
    hours,
    completeWithinDays: checkRange(completeWithinDays, DAYS, at('completeWithinDays')),
    keepsDays: checkRange(keepsDays, DAYS, at('keepsDays')),
    ...(exam ? { exam: checkExam(exam) } : {}),
  }
}

const checkExam = ({ passMark, maxScore, attempts, waitingDays }: ExamRules): ExamRules => {
  const at = (name: string) => ['input', 'revision', 'exam', name]
  checkRange(maxScore, MAX_SCORE, at('maxScore'))
  return {
    passMark: checkRange(passMark, { min: 1, max: maxScore }, at('passMark')),
    maxScore,
    attempts: checkRange(attempts, ATTEMPTS, at('attempts')),
    waitingDays: checkRange(waitingDays, WAITING, at('waitingDays')),
  }
}
