import { ulid } from 'ulid'
import { createCertificationStore } from '../../functions/network/certification/certification.store'
import {
  type Course,
  type CoursePurpose,
  newCourse,
  type RevisionInput,
} from '../../functions/network/certification/course'
import { attend, type Enrolment, enrol, sit } from '../../functions/network/certification/enrolment'
import { grantedBy } from '../../functions/network/certification/granter'
import type { Technician } from '../../functions/network/network'
import type { Request } from '../../functions/platform/once'
import { addDays, dayOf } from '../../functions/shared/days'
import type { Viewer } from '../../functions/shared/viewer'

const request = (): Request => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const today = dayOf(new Date())

export interface CourseWish {
  readonly purpose?: CoursePurpose
  readonly level?: number
  readonly revision?: Partial<RevisionInput>
}

const asMaker = (manufacturerId: string): Viewer => ({ role: 'MANUFACTURER', subject: 'test', manufacturerId })

/** A course of eight hours with an exam of a hundred points, taught since last month. */
export const offerCourse = (
  maker: { readonly id: string },
  category: { readonly id: string },
  { purpose = 'FIRST', level = 1, revision }: CourseWish = {},
): Promise<Course> => {
  const taught = {
    validFrom: addDays(today, -30),
    hours: 8,
    completeWithinDays: 60,
    keepsDays: 90,
    exam: { passMark: 60, maxScore: 100, attempts: 2, waitingDays: 0 },
    ...revision,
  }
  const input = { granter: maker.id, categoryId: category.id, level, name: '培训', purpose, revision: taught }
  return createCertificationStore().courses.create(request(), newCourse(ulid(), input, asMaker(maker.id)))
}

/** A person who has come so far on a course, all of it today. */
export const trainee = async (
  course: Course,
  technician: Technician,
  stage: 'IN_TRAINING' | 'TRAINED' | 'PASSED',
): Promise<Enrolment> => {
  const { enrolments } = createCertificationStore()
  const [maker, provider] = [asMaker(course.granter), providerOf(technician)]
  const id = `${technician.id}.${grantedBy(course.granter, ulid())}`
  const begun = await enrolments.open(request(), id, provider, enrol(course, technician, provider, today))
  if (stage === 'IN_TRAINING') return begun
  const trained = await enrolments.act(request(), id, maker, (now) =>
    attend(now, { on: today, hours: 8, trainer: '王老师' }, maker, today),
  )
  if (stage === 'TRAINED') return trained
  return enrolments.act(request(), id, maker, (now) =>
    sit(now, { on: today, score: 87, examiner: '赵老师' }, maker, today),
  )
}

const providerOf = ({ providerId }: Technician): Viewer => ({ role: 'PROVIDER', subject: 'test', providerId })
