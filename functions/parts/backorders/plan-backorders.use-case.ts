import type { Manufacturer } from '../../network/network'
import { type PlannedDays, planDays } from '../../platform/daily-run'
import type { Day } from '../../shared/days'
import { partsWaitedFor } from '../requests/requests.store'
import { JOB, type Piece } from './backorders'

/** Sends out each day's pieces, one for each part that orders wait for. Cost of a day: 1 Query a maker and a part. */
export const planBackorders = (at: Date, makers: () => AsyncIterable<Manufacturer>): Promise<PlannedDays> =>
  planDays(JOB, at, (day) => piecesOf(day, makers()))

async function* piecesOf(day: Day, makers: AsyncIterable<Manufacturer>): AsyncGenerator<Piece> {
  for await (const { id: manufacturerId } of makers)
    for await (const partId of partsWaitedFor(manufacturerId)) yield { day, manufacturerId, partId }
}
