import type { Manufacturer } from '../network/network'
import { setPlanned, startJob } from '../platform/jobs'
import { sendAll } from '../platform/queue'
import { addDays, type Day, dayOf, type Instant } from '../shared/days'
import type { SampleRequest } from './sample-callbacks.use-case'
import { JOB } from './sampling-runs.store'

export interface Planned {
  /** The day whose completed orders are sampled: the one before, in Asia/Shanghai. */
  readonly day: Day
  readonly planned: number
}

/**
 * Sends one message per maker for the day before `at`. Run again for the same day, it sends again and the workers find
 * their runs done: what was lost on the way is made up for, and nobody is drawn twice.
 */
export const planCallbacks = async (
  makers: () => AsyncIterable<Manufacturer> | Iterable<Manufacturer>,
  at: Instant,
): Promise<Planned> => {
  const day = addDays(dayOf(at), -1)
  await startJob(JOB, day, at)
  const planned = await sendAll(JOB, requestsFor(makers(), day))
  await setPlanned(JOB, day, planned)
  return { day, planned }
}

async function* requestsFor(
  makers: AsyncIterable<Manufacturer> | Iterable<Manufacturer>,
  day: Day,
): AsyncGenerator<SampleRequest> {
  for await (const { id, callbacksPerDay } of makers) yield { manufacturerId: id, day, wanted: callbacksPerDay }
}
