import type { Day } from '../../shared/days'
import { createNetworkStore } from '../network.store'
import { staffOf } from '../partners.use-case'
import { certifiedAmong, nobody, type TrainedFor, type TrainingStanding, together } from './training-standing'

/**
 * How a provider's people stand for a maker's work on a day (N6, N10).
 *
 * Cost: that of `staffOf`. It counts as it reads, so memory is bounded.
 */
export const trainingStanding = async (
  asked: TrainedFor,
  day: Day,
  network = createNetworkStore(),
): Promise<TrainingStanding> => {
  let standing = nobody
  for await (const staff of staffOf(asked.providerId, network))
    standing = together(standing, certifiedAmong(staff, asked, day))
  return standing
}
