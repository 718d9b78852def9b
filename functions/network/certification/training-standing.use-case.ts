import { type Day, inForce } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { createNetworkStore } from '../network.store'
import { staffOf } from '../partners.use-case'
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
 * Cost: that of `staffOf`, and 1 Query of steps overdue. It counts as it reads, so memory is bounded by one page.
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
  for await (const { technicians: people, roster } of staffOf(providerId, network))
    for (const { id, post } of people) {
      if (post !== 'TECHNICIAN' && post !== 'FOREMAN') continue
      technicians += 1
      if (certificatesOf(roster, id).some((one) => one.state === 'ACTIVE' && inForce(one, day))) certified += 1
    }
  return { technicians, certified, overdueTraining: overdue.size }
}
