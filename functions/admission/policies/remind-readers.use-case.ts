import type { Terms } from '../../network/network'
import { providerById, staffOf, termsBetween } from '../../network/partners.use-case'
import { noticeOnce } from '../../platform/notices'
import { type Day, instant, startOfDay } from '../../shared/days'
import type { Inbox } from '../../shared/notice'
import type { Reader } from './audience'
import type { PoliciesStore } from './policies.store'
import { type Tally, tally } from './reach'
import type { Counter } from './reach.store'
import { seatKeyOf } from './receipt'
import { type Newness, noticesOn, type Piece, readersOf, seatsAsked, toldOf } from './remind-readers'
import { readingKey, type ShelfEntry } from './shelf'

/** Notices on their way at the same time. */
const IN_FLIGHT = 16

/**
 * Counts how many of one provider's people have read what one maker has in effect, and tells those who have not, when it
 * is time. Again with the same message, or after a crash half way, nothing is counted or told twice.
 *
 * Cost: 4 GetItems; that of `staffOf`; 1 BatchGet of counters; 1 transaction for the mark; for each policy in effect 1
 * Query of receipts and 1 of points, 1 transaction of 2 items if the count changed and 1 per 50 points that did, 1
 * transaction a notice. Memory: the provider's people, and the receipts of one policy at a time.
 *
 * @returns notices sent now
 */
export const remindReaders = async (store: PoliciesStore, piece: Piece, now: () => Date): Promise<number> => {
  if (await store.isDone(piece)) return 0
  const { manufacturerId, providerId } = piece
  const [[shelf], terms] = await Promise.all([
    store.shelves([manufacturerId]),
    termsBetween(providerId, manufacturerId),
  ])
  const entries = shelf?.entries ?? []
  const [readers, counters] = await Promise.all([
    everyReader(providerId, piece.day),
    store.counted(entries.map(readingKey), providerId),
  ])
  let sent = 0
  for (const [i, entry] of entries.entries()) {
    const counter = counters[i]
    if (counter) sent += await attend(store, piece, { entry, counter, readers, terms })
  }
  await store.finish(piece, instant(now()))
  return sent
}

const everyReader = async (providerId: string, day: Day): Promise<Reader[]> => {
  const provider = await providerById(providerId)
  const readers: Reader[] = provider ? [{ role: 'PROVIDER', providerId, region: provider.region }] : []
  for await (const staff of staffOf(providerId)) readers.push(...readersOf(staff, day))
  return readers
}

interface Attended {
  readonly entry: ShelfEntry
  readonly counter: Counter
  readonly readers: readonly Reader[]
  readonly terms: Terms | undefined
}

/** Notices go first: a provider whose count stands has been told. */
const attend = async (
  store: PoliciesStore,
  piece: Piece,
  { entry, counter, readers, terms }: Attended,
): Promise<number> => {
  const signed = new Set<string>()
  for await (const receipt of store.receiptsOf(readingKey(entry), piece.providerId)) signed.add(seatKeyOf(receipt))
  const counted = tally(seatsAsked(entry, readers, terms, piece.day), signed)
  const sent = await tell(entry, newness(counter, counted), counted.unread, piece)
  await store.setCount(readingKey(entry), piece.providerId, counter, counted, piece.day)
  return sent
}

const newness = ({ row }: Counter, { seats }: Tally): Newness => {
  if (row.counts === undefined) return 'ALL'
  return row.seats === undefined || row.seats === seats ? 'NONE' : 'SOME'
}

const tell = async (entry: ShelfEntry, isNew: Newness, unread: readonly Inbox[], piece: Piece): Promise<number> => {
  let sent = 0
  for (const notice of noticesOn(entry, isNew, piece)) sent += await send(entry, notice, unread, piece)
  return sent
}

const send = async (
  { id, title, readBy, publishedOn }: ShelfEntry,
  notice: ReturnType<typeof noticesOn>[number],
  unread: readonly Inbox[],
  { day, providerId }: Piece,
): Promise<number> => {
  // Of the day it was published on: whoever was told before is not told again when others join.
  const at = startOfDay(notice.kind === 'POLICY_PUBLISHED' ? publishedOn : day)
  const draft = { ...notice, subject: { type: 'Policy', id }, at, dueOn: readBy, params: { title } }
  const inboxes = toldOf(notice, unread, providerId)
  let sent = 0
  for (let from = 0; from < inboxes.length; from += IN_FLIGHT) {
    const some = inboxes.slice(from, from + IN_FLIGHT).map((inbox) => noticeOnce({ ...draft, inbox }))
    sent += (await Promise.all(some)).filter((isFirst) => isFirst).length
  }
  return sent
}
