import { everyNode } from '../../platform/page'
import type { Day } from '../../shared/days'
import type { NetworkStore } from '../network.store'
import type { CertificationStore } from './certification.store'
import { hoursOf } from './enrolment'
import { gapsOf, type PostGap } from './posts'

const PAGE = 100

interface Stores {
  readonly network: NetworkStore
  readonly certification: CertificationStore
}

/**
 * P6: where a point falls short of a maker's requirements of its posts.
 *
 * Cost: 1 GetItem of the standard; if it asks for anything, 1 GetItem of the roster and 1 Query each of people and
 * courses per hundred and of enrolments per megabyte.
 */
export const pointGaps = async (
  { pointId, manufacturerId }: { readonly pointId: string; readonly manufacturerId: string },
  day: Day,
  { network, certification }: Stores,
): Promise<PostGap[]> => {
  const standard = await certification.postStandards.load(manufacturerId)
  if (!standard || standard.requirements.length === 0) return []
  const [roster, people, courses, hours] = await Promise.all([
    network.roster(pointId),
    collected(everyNode((page) => network.technicianPage(pointId, page))),
    collected(everyNode((page) => certification.coursePage(manufacturerId, page))),
    hoursByPerson(certification, pointId, manufacturerId),
  ])
  const staff = people.map((person) => ({ ...person, hours: hours.get(person.id) ?? 0 }))
  return gapsOf(standard, { staff, roster, courses }, day)
}

const hoursByPerson = async (
  { enrolmentsAt }: CertificationStore,
  pointId: string,
  manufacturerId: string,
): Promise<Map<string, number>> => {
  const hours = new Map<string, number>()
  for await (const { technicianId, granter, attendances } of enrolmentsAt(pointId)) {
    if (granter !== manufacturerId) continue
    hours.set(technicianId, (hours.get(technicianId) ?? 0) + hoursOf({ attendances }))
  }
  return hours
}

const collected = async <T>(nodes: AsyncGenerator<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const node of nodes) all.push(node)
  return all
}
