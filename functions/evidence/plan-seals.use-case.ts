import { setPlanned, startJob } from '../platform/jobs'
import { sendAll } from '../platform/queue'
import { addDays, type Day, dayOf, instant } from '../shared/days'
import type { EvidenceStore } from './evidence.store'
import { openedLedger } from './opened-ledger.use-case'
import { daysToSeal, JOB, piecesOf } from './sealing'

export interface PlannedSeals {
  readonly days: readonly Day[]
  readonly planned: number
}

/**
 * Sends out the pieces of every day that is over and has no seal; of one that was sent before, the workers find what is done.
 * Cost: 1 GetItem; of a day 3 writes and 4 batches of messages.
 */
export const planSeals = async (store: EvidenceStore, at: Date): Promise<PlannedSeals> => {
  const today = dayOf(at)
  const { openFrom } = await openedLedger(store, addDays(today, -1))
  const days = daysToSeal(openFrom, today)
  let planned = 0
  for (const day of days) {
    await startJob(JOB, day, instant(at))
    const sent = await sendAll(JOB, piecesOf(day))
    await setPlanned(JOB, day, sent)
    planned += sent
  }
  return { days, planned }
}
