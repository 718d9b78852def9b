import { daysToCover, MAX_CATCH_UP_DAYS } from '../shared/catch-up'
import { type Day, dayOf, instant } from '../shared/days'
import { type JobName, jobRunPage, setPlanned, startJob } from './jobs'
import { sendAll } from './queue'

export interface PlannedDays {
  /** Days of the run, in Asia/Shanghai: today, and those that nights without a run, or with one that broke off, left out. */
  readonly days: readonly Day[]
  readonly planned: number
}

/**
 * Sends out the pieces of each day that a daily job has still to see to. Again on the same day, the workers find what was
 * sent and do nothing twice. Cost of a day: 1 Query in all, 3 writes, and what finding its pieces costs.
 */
export const planDays = async (
  job: JobName,
  at: Date,
  piecesOf: (day: Day) => AsyncIterable<object> | Iterable<object>,
): Promise<PlannedDays> => {
  const { rows } = await jobRunPage(job, { first: MAX_CATCH_UP_DAYS })
  const days = daysToCover(
    rows.map(({ node }) => node),
    dayOf(at),
  )
  let planned = 0
  for (const day of days) {
    await startJob(job, day, instant(at))
    const sent = await sendAll(job, piecesOf(day))
    await setPlanned(job, day, sent)
    planned += sent
  }
  return { days, planned }
}
