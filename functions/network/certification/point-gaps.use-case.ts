import { collected, everyNode } from '../../platform/page'
import type { Day } from '../../shared/days'
import type { NetworkStore } from '../network.store'
import type { CertificationStore } from './certification.store'
import { hoursOf } from './enrolment'
import { gapsOf, type PostGap } from './posts'

interface Stores {
  readonly network: NetworkStore
  readonly certification: CertificationStore
}

/**
 * P6: where a point falls short of the requirements that one maker, or each that authorised it, has of its posts.
 *
 * Cost: 1 GetItem of the roster, 1 BatchGet of the standards; if they ask for anything, 1 Query of people per hundred and
 * of enrolments per megabyte, and for each maker 1 Query of courses per hundred.
 */
export const pointGaps = async (
  { pointId, manufacturerId }: { readonly pointId: string; readonly manufacturerId: string | undefined },
  day: Day,
  { network, certification }: Stores,
): Promise<PostGap[]> => {
  const roster = await network.roster(pointId)
  const authorised = (roster?.authorisations ?? []).map((held) => held.manufacturerId)
  const makers = manufacturerId === undefined ? [...new Set(authorised)] : [manufacturerId]
  const standards = (await certification.postStandards.loadMany(makers)).filter(
    ({ requirements }) => requirements.length > 0,
  )
  if (standards.length === 0) return []
  const [people, hours] = await Promise.all([
    collected(everyNode((page) => network.technicianPage(pointId, page))),
    hoursOfPeople(certification, pointId),
  ])
  const gaps = standards.map(async (standard) => {
    const courses = await collected(everyNode((page) => certification.coursePage(standard.id, page)))
    const staff = people.map((person) => ({ ...person, hours: hours.get(`${person.id} ${standard.id}`) ?? 0 }))
    return gapsOf(standard, { staff, roster, courses }, day)
  })
  return (await Promise.all(gaps)).flat()
}

/** Hours attended, by person and granter. */
const hoursOfPeople = async ({ enrolmentsAt }: CertificationStore, pointId: string): Promise<Map<string, number>> => {
  const hours = new Map<string, number>()
  for await (const enrolment of enrolmentsAt(pointId)) {
    const key = `${enrolment.technicianId} ${enrolment.granter}`
    hours.set(key, (hours.get(key) ?? 0) + hoursOf(enrolment))
  }
  return hours
}
