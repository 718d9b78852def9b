import { everyNode } from '../../platform/page'
import { type Day, inForce } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import type { ServicePoint } from '../network'
import { createNetworkStore } from '../network.store'
import { createCertificationStore } from './certification.store'
import { certificatesOf } from './roster'

/** What re-evaluation counts of a provider's training, in people. */
export interface TrainingStanding {
  /** Those who repair: technicians and foremen. */
  readonly technicians: number
  /** Of these, with a certificate of any granter in force on the day. */
  readonly certified: number
  /** People whose training, exam or grant was due before the day and is still open. */
  readonly overdueTraining: number
}

/**
 * How a provider's people stand on a day (N6, N10).
 *
 * Cost: 1 Query of points per hundred, for each point 1 Query of people per hundred and 1 GetItem of the roster, 1 Query
 * of steps overdue. It counts as it reads, so memory is bounded by one page.
 */
export const trainingStanding = async (
  providerId: string,
  day: Day,
  network = createNetworkStore(),
  certification = createCertificationStore(),
): Promise<TrainingStanding> => {
  const overdue = new Set<string>()
  for await (const enrolmentId of certification.overdueAt(providerId, day)) overdue.add(ownerOf(enrolmentId))
  let [technicians, certified] = [0, 0]
  for await (const point of everyNode<ServicePoint>((page) => network.pointPage(providerId, undefined, page))) {
    const roster = await network.roster(point.id)
    for await (const { id, post } of everyNode((page) => network.technicianPage(point.id, page))) {
      if (post !== 'TECHNICIAN' && post !== 'FOREMAN') continue
      technicians += 1
      const held = certificatesOf(roster, id).some((one) => one.state === 'ACTIVE' && inForce(one, day))
      if (held) certified += 1
    }
  }
  return { technicians, certified, overdueTraining: overdue.size }
}
