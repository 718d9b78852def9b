import { addDays, type Day } from '../../shared/days'
import { isEmployed } from '../employment'
import type { Technician } from '../network'
import { type Course, revisionOn } from './course'
import type { PostRequirement, PostStandard } from './post-standard'
import { certificatesOf, covers, type Roster } from './roster'

/** Somebody at the point as far as requirements ask. */
export interface Staff extends Pick<Technician, 'id' | 'post' | 'since' | 'lastDay'> {
  /** Hours attended in the maker's courses. */
  readonly hours: number
}

export type Lack = 'CERTIFICATE' | 'TRAINING_HOURS' | 'YEARS'

/** Required minus met, and how to close it: train those whom training can help, hire for the rest. */
export interface PostGap {
  readonly manufacturerId: string
  readonly requirement: PostRequirement
  readonly met: number
  readonly missing: number
  /** People in the post whom a course brings to the requirement, at most as many as are missing. */
  readonly train: readonly { readonly technicianId: string; readonly lacks: readonly Lack[] }[]
  readonly hire: number
  /** The course that closes it; undefined when nobody is to be trained or the maker offers none. */
  readonly courseId?: string
}

const DAYS_A_YEAR = 365.25

/** The gaps of a point, by requirement; those that are met are left out. */
export const gapsOf = (
  { id: manufacturerId, requirements }: Pick<PostStandard, 'id' | 'requirements'>,
  { staff, roster, courses }: { staff: readonly Staff[]; roster: Roster | undefined; courses: readonly Course[] },
  day: Day,
): PostGap[] =>
  requirements.flatMap((requirement) => {
    const judged = staff
      .filter((one) => one.post === requirement.post && isEmployed(one, day))
      .map((person) => ({
        technicianId: person.id,
        lacks: lacksOf(person, requirement, { manufacturerId, roster, day }),
      }))
    const met = judged.filter(({ lacks }) => lacks.length === 0).length
    const missing = Math.max(0, requirement.headcount - met)
    if (missing === 0) return []
    const course = courseFor(requirement, courses, day)
    // Years pass by themselves and no course shortens them: who lacks them cannot be trained into the post.
    const able = course ? judged.filter(({ lacks }) => lacks.length > 0 && !lacks.includes('YEARS')) : []
    const train = able.sort((a, b) => a.lacks.length - b.lacks.length).slice(0, missing)
    const hire = missing - train.length
    return [
      {
        manufacturerId,
        requirement,
        met,
        missing,
        train,
        hire,
        ...(course && train.length > 0 ? { courseId: course.id } : {}),
      },
    ]
  })

const lacksOf = (
  { id, since, hours }: Staff,
  { certificate, trainingHours, years }: PostRequirement,
  { manufacturerId, roster, day }: { manufacturerId: string; roster: Roster | undefined; day: Day },
): Lack[] => {
  const held = certificatesOf(roster, id)
  const certified = !certificate || held.some((one) => covers(one, { manufacturerId, ...certificate }, day))
  const experienced = years === 0 || (since !== undefined && since <= addDays(day, -Math.floor(years * DAYS_A_YEAR)))
  return [
    ...(certified ? [] : (['CERTIFICATE'] as const)),
    ...(hours >= trainingHours ? [] : (['TRAINING_HOURS'] as const)),
    ...(experienced ? [] : (['YEARS'] as const)),
  ]
}

/** The lowest course that reaches the certificate; without one, the shortest that reaches the hours. */
const courseFor = (
  { certificate, trainingHours }: PostRequirement,
  courses: readonly Course[],
  day: Day,
): Course | undefined => {
  const hoursOf = (course: Course) => revisionOn(course, day)?.hours ?? 0
  const taught = courses.filter((course) => course.purpose === 'FIRST' && revisionOn(course, day))
  const fits = certificate
    ? taught.filter(({ categoryId, level }) => categoryId === certificate.categoryId && level >= certificate.level)
    : taught.filter((course) => hoursOf(course) >= trainingHours)
  return fits.sort((a, b) => a.level - b.level || hoursOf(a) - hoursOf(b))[0]
}
