import { everyNode } from '../../platform/page'
import { instant } from '../../shared/days'
import { partOf } from '../catalogue/parts-of.use-case'
import type { SourcingByJob } from '../requests/by-job.use-case'
import { giveToWaiting } from '../requests/give-to-waiting.use-case'
import { createBackorderRunsStore } from './backorder-runs.store'
import type { Piece, Waiting } from './backorders'

/**
 * Gives what there is of a part to the orders that wait for it, the oldest promise first; each in a transaction of its own, so that
 * after a crash, or with the same message again, those are served that were not.
 *
 * Cost: 1 Query per hundred orders, and 1 GetItem for the part; for each what asking for a part costs. Memory: a hundred.
 *
 * @returns orders that were given stock now
 */
export const sourceBackorders = async (by: SourcingByJob, { manufacturerId, partId }: Waiting): Promise<number> => {
  const { backorders } = by.stores.requests
  let given = 0
  for await (const found of everyNode((page) => backorders(manufacturerId, partId, page))) {
    const part = await partOf(partId, by.stores.catalogue)
    if (part && (await giveToWaiting(by, found, part))) given += 1
  }
  return given
}

/** The same once a day: 1 GetItem and 1 transaction more for the mark. */
export const sourceBackordersOnce = async (piece: Piece, by: SourcingByJob): Promise<number> => {
  const marks = createBackorderRunsStore()
  if (await marks.isDone(piece)) return 0
  const given = await sourceBackorders(by, piece)
  await marks.finish(piece, instant(by.now))
  return given
}
