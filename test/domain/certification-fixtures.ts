import { type Course, type CourseInput, newCourse } from '../../functions/network/certification/course'
import {
  type Enrolment,
  type EnrolmentEvent,
  enrol,
  evolveEnrolment,
} from '../../functions/network/certification/enrolment'
import type { ServicePoint, Technician } from '../../functions/network/network'
import { type Day, startOfDay } from '../../functions/shared/days'
import { type Evolve, enter, type Happening, type Journaled } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'

export const maker: Viewer = { role: 'MANUFACTURER', subject: 'desk', manufacturerId: 'M1' }
export const provider: Viewer = { role: 'PROVIDER', subject: 'boss', providerId: 'P1' }
export const platform: Viewer = { role: 'PLATFORM', subject: 'operator' }

export const technician: Technician = {
  id: 'P1.S1.T1',
  version: 1,
  pointId: 'P1.S1',
  providerId: 'P1',
  name: '李工',
  post: 'TECHNICIAN',
}

export const point: ServicePoint = {
  id: 'P1.S1',
  version: 1,
  providerId: 'P1',
  name: '武昌网点',
  location: { latitude: 30.55, longitude: 114.31 },
  region: '420106',
  covers: ['420100'],
  categoryIds: ['washer', 'tv'],
  level: 3,
  capacity: 20,
  hours: { opens: '08:30', closes: '18:00' },
}

export const courseInput: CourseInput = {
  granter: 'M1',
  categoryId: 'washer',
  level: 2,
  name: '洗衣机二级',
  purpose: 'FIRST',
  revision: {
    validFrom: '2026-01-01',
    hours: 16,
    completeWithinDays: 60,
    keepsDays: 90,
    exam: { passMark: 60, maxScore: 100, attempts: 3, waitingDays: 7 },
  },
}

export const course = (change: Partial<CourseInput> = {}): Course =>
  newCourse('C1', { ...courseInput, ...change }, change.granter === 'PLATFORM' ? platform : maker)

/** The document after one more event, signed on a day. */
export const after = <T extends Journaled, E extends Happening>(
  evolve: Evolve<T, E>,
  id: string,
  before: T | undefined,
  event: E,
  day: Day,
): T => evolve(before, enter(id, before, event, maker, startOfDay(day)))

export const onCourse = (of: Course = course(), day: Day = '2026-03-01', id = 'P1.S1.T1.M1~E1'): Enrolment =>
  after(evolveEnrolment, id, undefined, enrol(of, technician, provider, day), day)

export const followedBy = (enrolment: Enrolment, event: EnrolmentEvent, day: Day): Enrolment =>
  after(evolveEnrolment, enrolment.id, enrolment, event, day)
