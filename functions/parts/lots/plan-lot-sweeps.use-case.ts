import type { Manufacturer } from '../../network/network'
import { type PlannedDays, planDays } from '../../platform/daily-run'
import { everyNode } from '../../platform/page'
import { addDays, type Day } from '../../shared/days'
import { createLotsStore, lotsExpiring } from '../stock/lots.store'
import { EXPIRY_LEADS, JOB, LOOK_BACK_DAYS, type Piece } from './sweep'

/**
 * Sends out each day's pieces: one for each lot that is recalled, has expired within a year, or expires in 30, 14 or 3 days.
 * Cost of a day: 5 Queries a maker, and 1 more per hundred such lots.
 */
export const planLotSweeps = (at: Date, makers: () => AsyncIterable<Manufacturer>): Promise<PlannedDays> =>
  planDays(JOB, at, (day) => piecesOf(day, makers()))

async function* piecesOf(day: Day, makers: AsyncIterable<Manufacturer>): AsyncGenerator<Piece> {
  for await (const { id } of makers) yield* ofMaker(day, id)
}

async function* ofMaker(day: Day, manufacturerId: string): AsyncGenerator<Piece> {
  const { blocked } = createLotsStore()
  for await (const { id: lotId } of everyNode((page) => blocked(manufacturerId, page))) yield { day, lotId }
  const spans = [
    [addDays(day, -LOOK_BACK_DAYS), addDays(day, -1)],
    ...EXPIRY_LEADS.map((lead) => [addDays(day, lead), addDays(day, lead)] as const),
  ] as const
  for (const [from, to] of spans)
    for await (const lot of lotsExpiring(manufacturerId, from, to)) if (!lot.blocked) yield { day, lotId: lot.id }
}
