import type { Manufacturer } from '../network/network'
import { setPlanned, startJob } from '../platform/jobs'
import { sendAll } from '../platform/queue'
import { addDays, type Day, dayOf, type Instant } from '../shared/days'
import { activeProgrammes } from './programmes/programmes.use-case'
import type { SampleRequest } from './sample-callbacks.use-case'
import { JOB } from './sampling-runs.store'

export interface Planned {
  /** The day whose completed orders are sampled: the one before, in Asia/Shanghai. */
  readonly day: Day
  readonly planned: number
}

/**
 * Sends one message per maker for the day before `at`, and one for each of its programmes that draw. Run again for the same day, it sends again and the workers find
 * their runs done: what was lost on the way is made up for, and nobody is drawn twice.
 */
export const planCallbacks = async (
  makers: () => AsyncIterable<Manufacturer> | Iterable<Manufacturer>,
  at: Instant,
  programmesOf: typeof activeProgrammes = activeProgrammes,
): Promise<Planned> => {
  const day = addDays(dayOf(at), -1)
  await startJob(JOB, day, at)
  const planned = await sendAll(JOB, requestsFor(makers(), day, programmesOf))
  await setPlanned(JOB, day, planned)
  return { day, planned }
}

async function* requestsFor(
  makers: AsyncIterable<Manufacturer> | Iterable<Manufacturer>,
  day: Day,
  programmesOf: typeof activeProgrammes,
): AsyncGenerator<SampleRequest> {
  for await (const { id: manufacturerId, callbacksPerDay } of makers) {
    yield { manufacturerId, day, wanted: callbacksPerDay }
    for await (const { id: programmeId, daysAfter } of programmesOf(manufacturerId))
      yield { manufacturerId, programmeId, day: addDays(day, 1 - daysAfter), wanted: 0, period: day }
  }
}
