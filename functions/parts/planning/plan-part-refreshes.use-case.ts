import type { Manufacturer } from '../../network/network'
import { type PlannedDays, planDays } from '../../platform/daily-run'
import type { Day } from '../../shared/days'
import { JOB, type Piece } from './refresh'

/** Sends out each day's pieces, one a maker. Cost of a day: 1 Query per thousand makers. */
export const planPartRefreshes = (at: Date, makers: () => AsyncIterable<Manufacturer>): Promise<PlannedDays> =>
  planDays(JOB, at, (day) => piecesOf(day, makers()))

async function* piecesOf(day: Day, makers: AsyncIterable<Manufacturer>): AsyncGenerator<Piece> {
  for await (const { id: manufacturerId } of makers) yield { day, manufacturerId }
}
