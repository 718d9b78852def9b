import { type PlannedDays, planDays } from '../../../platform/daily-run'
import type { Day } from '../../../shared/days'
import { createNetworkStore } from '../../network.store'
import { JOB, lastDayFor, leadsOfLapse, type Piece } from './lapse'

/**
 * Sends one message for each provider with agreements that lapse so many days after a day of the run.
 * Cost of a day: for each of four leads 1 Query and 1 BatchGet per hundred agreements.
 */
export const planLapses = (at: Date): Promise<PlannedDays> => planDays(JOB, at, piecesOf)

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
