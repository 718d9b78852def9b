import { instant } from '../../shared/days'
import { partOf } from '../catalogue/parts-of.use-case'
import type { SourcingByJob } from '../requests/by-job.use-case'
import { createLotsStore } from '../stock/lots.store'
import { dutyOf, type Piece, releasedTo } from './sweep'
import { createSweepsStore } from './sweeps.store'
import { atEachHolder, tell, type Withdrawn, withdrawLot } from './withdraw-lot.use-case'

const NOTHING: Withdrawn = { requests: 0, pieces: 0 }

/**
 * Sees to a lot once a day: one that is recalled or has expired is taken out of use, of one that expires soon its holders are told.
 * Cost: 2 GetItems, and that of withdraw-lot.use-case.ts; 1 GetItem and 1 transaction for the mark.
 */
export const sweepLot = async (piece: Piece, by: SourcingByJob): Promise<Withdrawn> => {
  const marks = createSweepsStore()
  if (await marks.isDone(piece)) return NOTHING
  const done = await seeTo(piece, by)
  await marks.finish(piece, instant(by.now))
  return done
}

const seeTo = async ({ day, lotId }: Piece, by: SourcingByJob): Promise<Withdrawn> => {
  const { lot, part } = await known(lotId, by)
  const duty = dutyOf(lot, part, day)
  if (duty?.kind === 'WITHDRAW') return withdrawLot(by, lot, part, duty, day)
  if (duty) await atEachHolder(by, lot, (place) => tell(place, lot, duty.told))
  return NOTHING
}

/**
 * What follows from a recall, or from its end, at once: the night makes up for what does not come about now.
 * Cost: 2 GetItems, and that of withdraw-lot.use-case.ts.
 */
export const recallLot = async (lotId: string, day: string, by: SourcingByJob): Promise<Withdrawn> => {
  const { lot, part } = await known(lotId, by)
  if (lot.blocked) return seeTo({ day, lotId }, by)
  const told = releasedTo(lot, part, instant(by.now))
  if (told) await atEachHolder(by, lot, (place) => tell(place, lot, told))
  return NOTHING
}

const known = async (lotId: string, { stores }: SourcingByJob) => {
  const lot = await createLotsStore().lots.need(lotId, [])
  const part = await partOf(lot.partId, stores.catalogue)
  if (!part) throw new Error(`The part of lot ${lotId} is missing`)
  return { lot, part }
}
