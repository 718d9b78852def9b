import { collected, everyNode, type Page, type PageRequest, type Row } from '../../platform/page'
import type { Day } from '../../shared/days'
import type { NetworkStore } from '../network.store'
import type { CertificationStore } from './certification.store'
import type { Course } from './course'
import { hoursOf } from './enrolment'
import type { PostStandard } from './post-standard'
import { gapsOf, type PostGap } from './posts'

interface Stores {
  readonly network: NetworkStore
  readonly certification: CertificationStore
}

interface Asked {
  readonly pointId: string
  readonly manufacturerId: string | undefined
}

/**
 * P6: where a point falls short of the requirements that one maker, or each that authorised it, has of its posts; by maker,
 * and of each in the order it set them.
 *
 * Cost: 1 GetItem of the roster, 1 BatchGet of the standards; if they ask for anything, 1 Query of people per hundred and of
 * enrolments per megabyte; and for each maker with a gap on the page 1 Query of courses per hundred.
 */
export const pointGapPage = async (
  { pointId, manufacturerId }: Asked,
  day: Day,
  { network, certification }: Stores,
  { first, after = '' }: PageRequest,
): Promise<Page<PostGap>> => {
  const roster = await network.roster(pointId)
  const authorised = (roster?.authorisations ?? []).map((held) => held.manufacturerId)
  const makers = manufacturerId === undefined ? [...new Set(authorised)].sort() : [manufacturerId]
  const standards = (await certification.postStandards.loadMany(makers)).filter(
    ({ requirements }) => requirements.length > 0,
  )
  if (standards.length === 0) return { rows: [], hasNextPage: false }
  const [people, hours] = await Promise.all([
    collected(everyNode((page) => network.technicianPage(pointId, page))),
    hoursOfPeople(certification, pointId),
  ])
  const gapsWith = (standard: PostStandard, courses: readonly Course[]): Row<PostGap>[] => {
    const staff = people.map((person) => ({ ...person, hours: hours.get(`${person.id} ${standard.id}`) ?? 0 }))
    return gapsOf(standard, { staff, roster, courses }, day).map((node) => ({
      node,
      position: positionIn(standard, node),
    }))
  }
  // Whether there is a gap does not hang on courses: those of makers beyond the page are not read.
  const ahead = standards
    .flatMap((standard) => gapsWith(standard, []).map(({ position }) => ({ standard, position })))
    .filter(({ position }) => position > after)
  const shown = ahead.slice(0, first)
  const closed = [...new Set(shown.map(({ standard }) => standard))].map(async (standard) =>
    gapsWith(standard, await collected(everyNode((page) => certification.coursePage(standard.id, page)))),
  )
  const positions = new Set(shown.map(({ position }) => position))
  const rows = (await Promise.all(closed)).flat().filter(({ position }) => positions.has(position))
  return { rows, hasNextPage: ahead.length > first }
}

/** Requirements of a standard are at most 50. */
const positionIn = ({ id, requirements }: PostStandard, { requirement }: PostGap): string =>
  `${id}#${String(requirements.indexOf(requirement)).padStart(2, '0')}`

/** Hours attended, by person and granter. */
const hoursOfPeople = async ({ enrolmentsAt }: CertificationStore, pointId: string): Promise<Map<string, number>> => {
  const hours = new Map<string, number>()
  for await (const enrolment of enrolmentsAt(pointId)) {
    const key = `${enrolment.technicianId} ${enrolment.granter}`
    hours.set(key, (hours.get(key) ?? 0) + hoursOf(enrolment))
  }
  return hours
}
