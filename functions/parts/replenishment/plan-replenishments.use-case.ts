import { providersInForce } from '../../network/directory.use-case'
import type { Manufacturer } from '../../network/network'
import { newDirectory } from '../../network/partners.use-case'
import { type PlannedDays, planDays } from '../../platform/daily-run'
import { everyNode } from '../../platform/page'
import type { Day } from '../../shared/days'
import { JOB, type Piece } from './replenish'

/**
 * Sends out each day's pieces, one for each maker and service point of a provider under agreement with it. Cost of a day: for a maker
 * what finding its providers costs, and 1 Query per hundred points of each.
 */
export const planReplenishments = (at: Date, makers: () => AsyncIterable<Manufacturer>): Promise<PlannedDays> =>
  planDays(JOB, at, (day) => piecesOf(day, makers()))

async function* piecesOf(day: Day, makers: AsyncIterable<Manufacturer>): AsyncGenerator<Piece> {
  const { pointPage } = newDirectory()
  for await (const { id: manufacturerId } of makers)
    for await (const providerId of providersInForce(manufacturerId, day))
      for await (const { id: pointId } of everyNode((page) => pointPage(providerId, undefined, page)))
        yield { day, manufacturerId, pointId }
}
