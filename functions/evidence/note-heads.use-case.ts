import { addDays, type Day } from '../shared/days'
import type { EvidenceStore } from './evidence.store'
import type { Head } from './head'
import { openedLedger } from './opened-ledger.use-case'

/**
 * Notes how far logs had come on the days of their last entries. The same heads again, and older ones after newer, change
 * nothing. What is told after its day was sealed goes to the first day that is open, and shows its own.
 *
 * Cost: 1 GetItem, and for each head what evidence.store.ts says; for one told late, 1 Query more.
 *
 * @param today from which the ledger is open, where nobody opened it before
 */
export const noteHeads = async (store: EvidenceStore, heads: readonly Head[], today: Day): Promise<void> => {
  const { openFrom } = await openedLedger(store, today)
  const outcomes = await Promise.allSettled(heads.map((head) => noteHead(store, head, openFrom)))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) throw failed.reason
}

/** Nights that may have closed their day between the reading of the ledger and the writing. */
const MAX_DAYS_ON = 400

const noteHead = async (store: EvidenceStore, head: Head, openFrom: Day): Promise<void> => {
  if (head.day < openFrom && (await isNoted(store, head))) return
  const first = head.day < openFrom ? openFrom : head.day
  for (let day = first; day <= addDays(first, MAX_DAYS_ON); day = addDays(day, 1)) {
    if ((await store.noteHead(day, head)) === 'noted') return
    // It may be a repetition of what the closed day has.
    if (await isNoted(store, head)) return
  }
  throw new Error(`No day takes the head of ${head.orderId}`)
}

const isNoted = async (store: EvidenceStore, { orderId, count }: Head): Promise<boolean> => {
  const [furthest] = await store.daysOf(orderId, 1)
  return furthest !== undefined && furthest.count >= count
}
