import type { Day } from '../../shared/days'
import { ownerOf } from '../../shared/ids'
import { createNetworkStore } from '../network.store'
import { staffOf } from '../partners.use-case'
import { createCertificationStore } from './certification.store'
import { certifiedAmong, type TrainingStanding } from './training-standing'

/**
 * How a provider's people stand on a day (N6, N10).
 *
 * Cost: that of `staffOf`, and 1 Query of steps overdue. It counts as it reads, so memory is bounded.
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
  for await (const staff of staffOf(providerId, network)) {
    const found = certifiedAmong(staff, day)
    technicians += found.technicians
    certified += found.certified
  }
  return { technicians, certified, overdueTraining: overdue.size }
}
