import { createEvidenceStore } from '../../functions/evidence/evidence.store'
import { headsOf } from '../../functions/evidence/head'
import { noteHeads } from '../../functions/evidence/note-heads.use-case'
import { openedLedger } from '../../functions/evidence/opened-ledger.use-case'
import { sealGroup } from '../../functions/evidence/seal-group.use-case'
import { daysToSeal, JOB, piecesOf } from '../../functions/evidence/sealing'
import type { History } from '../../functions/orders/history'
import { setPlanned, startJob } from '../../functions/platform/jobs'
import { dayOf, type Instant } from '../../functions/shared/days'

const IN_FLIGHT = 16

/** Seals the days before the story's last as the nights would have; what the stream still tells of them is known by then. */
export const sealDays = async (
  histories: readonly History[],
  now: Instant,
  progress: (day: string) => void,
): Promise<void> => {
  const store = createEvidenceStore()
  const today = dayOf(now)
  for (let from = 0; from < histories.length; from += IN_FLIGHT) {
    const events = histories.slice(from, from + IN_FLIGHT).flatMap(({ events }) => events)
    await noteHeads(store, headsOf(events), today)
  }
  const { openFrom } = await openedLedger(store, today)
  for (const day of daysToSeal(openFrom, today)) {
    progress(day)
    await startJob(JOB, day, now)
    const pieces = piecesOf(day)
    for (let from = 0; from < pieces.length; from += IN_FLIGHT)
      await Promise.all(pieces.slice(from, from + IN_FLIGHT).map((piece) => sealGroup(store, piece, new Date(now))))
    await setPlanned(JOB, day, pieces.length)
  }
}
