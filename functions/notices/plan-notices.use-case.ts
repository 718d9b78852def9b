import { jobRunPage, setPlanned, startJob } from '../platform/jobs'
import { DEADLINE_BUCKETS } from '../platform/notices'
import { sendAll } from '../platform/queue'
import { daysToCover, MAX_CATCH_UP_DAYS } from '../shared/catch-up'
import { type Day, dayOf, instant } from '../shared/days'
import { JOB, piecesOf } from './send-notices'

export interface Planned {
  /** Days of the run, in Asia/Shanghai: today, and those that nights without a run, or with one that broke off, left out. */
  readonly days: readonly Day[]
  readonly planned: number
}

/** Sends each day's pieces out. Again on the same day, the workers find what was sent and send nothing twice. */
export const planNotices = async (at: Date): Promise<Planned> => {
  const { rows } = await jobRunPage(JOB, { first: MAX_CATCH_UP_DAYS })
  const days = daysToCover(
    rows.map(({ node }) => node),
    dayOf(at),
  )
  let planned = 0
  for (const day of days) {
    await startJob(JOB, day, instant(at))
    const sent = await sendAll(JOB, piecesOf(day, DEADLINE_BUCKETS))
    await setPlanned(JOB, day, sent)
    planned += sent
  }
  return { days, planned }
}
