import { checkLevel, checkRange, checkVersion, notFound, type Optional } from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { isEmployed } from '../employment'
import type { Post, Technician } from '../network'
import { changesMaker } from '../network-access'
import { type Course, revisionOn } from './course'
import { certificatesOf, covers, type Roster } from './roster'

/** P6: what a maker asks of one post at every point that serves it. */
export interface PostRequirement {
  readonly post: Post
  /** How many people at a point have to meet all of it. */
  readonly headcount: number
  /** A certificate of this category and level, if any. */
  readonly certificate?: { readonly categoryId: string; readonly level: number }
  /** Hours attended in the maker's courses. */
  readonly trainingHours: number
  /** Whole years in the trade. */
  readonly years: number
}

/** A maker's requirements for all posts. Id: the maker's. */
export interface PostStandard {
  readonly id: string
  readonly version: number
  readonly requirements: readonly PostRequirement[]
}

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

const MAX_REQUIREMENTS = { min: 0, max: 50 } as const
const HEADCOUNT = { min: 1, max: 100 } as const
const HOURS = { min: 0, max: 2000 } as const
const YEARS = { min: 0, max: 50 } as const
const DAYS_A_YEAR = 365.25

export const setPostStandard = (
  current: PostStandard | undefined,
  input: {
    readonly manufacturerId: string
    readonly version: number
    readonly requirements: readonly (Omit<PostRequirement, 'certificate'> & {
      readonly certificate?: Optional<PostRequirement['certificate']>
    })[]
  },
  viewer: Viewer,
): PostStandard => {
  const { manufacturerId: id, version, requirements } = input
  if (!changesMaker(viewer, id)) throw notFound('Manufacturer', id, ['input', 'manufacturerId'])
  checkVersion(current ?? { version: 0 }, version)
  checkRange(requirements.length, MAX_REQUIREMENTS, ['input', 'requirements'])
  const checked = requirements.map(({ post, headcount, certificate, trainingHours, years }, i) => {
    const at = (...names: string[]) => ['input', 'requirements', String(i), ...names]
    ensure(certificate || trainingHours > 0 || years > 0, 'REQUIREMENT_EMPTY', at())
    if (certificate) checkLevel(certificate.level, at('certificate', 'level'))
    return {
      post,
      headcount: checkRange(headcount, HEADCOUNT, at('headcount')),
      trainingHours: checkRange(trainingHours, HOURS, at('trainingHours')),
      years: checkRange(years, YEARS, at('years')),
      ...(certificate ? { certificate } : {}),
    }
  })
  return { id, version: version + 1, requirements: checked }
}

/** The gaps of a point, by requirement; those that are met are left out. */
export const gapsOf = (
  { id: manufacturerId, requirements }: PostStandard,
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
