import { awaitNextReport } from '../network/agreements/reports/await-next-report.use-case'
import { addDays, type Instant, instant, startOfDay } from '../shared/days'
import { type Deadline, isToldAt, noticeOf } from '../shared/notice'
import type { NoticesStore } from './notices.store'
import type { Piece } from './send-notices'

/** Notices on their way at the same time. */
const IN_FLIGHT = 16

/**
 * Sends what one piece of a day's run tells, each once: again with the same message, or after a crash half way, only what
 * is missing is sent.
 *
 * Cost: 1 Query per 1 000 deadlines, 1 transaction a notice, 1 for the mark, and that of `awaitNextReport` for a report
 * that is overdue; bounded memory.
 *
 * @returns notices sent now
 */
export const sendNotices = async (store: NoticesStore, piece: Piece, now: () => Date): Promise<number> => {
  const at = startOfDay(piece.day)
  let sent = 0
  let batch: Deadline[] = []
  const flush = async () => {
    sent += await sendBatch(store, batch, piece, at)
    batch = []
  }
  for await (const deadline of store.deadlinesOn(addDays(piece.day, piece.lead), piece.bucket)) {
    if (isToldAt(deadline, piece.lead)) batch.push(deadline)
    if (batch.length === IN_FLIGHT) await flush()
  }
  await flush()
  await store.finish(piece, sent, instant(now()))
  return sent
}

const sendBatch = async (
  store: NoticesStore,
  deadlines: readonly Deadline[],
  { lead }: Piece,
  at: Instant,
): Promise<number> => {
  const notices = deadlines.flatMap((deadline) => deadline.inboxes.map((inbox) => noticeOf(deadline, inbox, lead, at)))
  const results = await Promise.all(notices.map((notice) => store.send(notice)))
  await Promise.all(deadlines.map(awaitNextReport))
  return results.filter((isNew) => isNew).length
}
