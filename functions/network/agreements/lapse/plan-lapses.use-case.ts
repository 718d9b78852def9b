import { jobRunPage, setPlanned, startJob } from '../../../platform/jobs'
import { sendAll } from '../../../platform/queue'
import { daysToCover, MAX_CATCH_UP_DAYS } from '../../../shared/catch-up'
import { type Day, dayOf, instant } from '../../../shared/days'
import { createNetworkStore } from '../../network.store'
import { JOB, lastDayFor, leadsOfLapse, type Piece } from './lapse'

export interface Planned {
  /** Days of the run, in Asia/Shanghai: today, and those that nights without a run, or with one that broke off, left out. */
  readonly days: readonly Day[]
  readonly planned: number
}

/**
 * Sends one message for each provider with agreements that lapse so many days after a day of the run; again on the same
 * day, the workers find their pieces done. Cost of a day: for each of four leads 1 Query and 1 BatchGet per hundred agreements.
 */
export const planLapses = async (at: Date): Promise<Planned> => {
  const { rows } = await jobRunPage(JOB, { first: MAX_CATCH_UP_DAYS })
  const days = daysToCover(
    rows.map(({ node }) => node),
    dayOf(at),
  )
  let planned = 0
  for (const day of days) {
    await startJob(JOB, day, instant(at))
    const sent = await sendAll(JOB, piecesOf(day))
    await setPlanned(JOB, day, sent)
    planned += sent
  }
  return { days, planned }
}

async function* piecesOf(day: Day): AsyncGenerator<Piece> {
  for (const lead of leadsOfLapse) {
    const lastDay = lastDayFor({ day, lead })
    let last: string | undefined
    // By their ids, so that those of one provider stand side by side.
    for await (const { providerId } of createNetworkStore().agreementsLapsing(lastDay, lastDay)) {
      if (providerId !== last) yield { day, lead, providerId }
      last = providerId
    }
  }
}
