import { noticeOnce } from '../../../platform/notices'
import { instant, startOfDay } from '../../../shared/days'
import type { NoticeDraft } from '../../../shared/notice'
import { createNetworkStore } from '../../network.store'
import { rosteredPoints, termsOfProvider } from '../../partners.use-case'
import { handBacks } from './hand-backs.use-case'
import { lapseOf, lastDayFor, type Piece } from './lapse'
import { noticeTo } from './lapse-notice'
import type { LapsesStore } from './lapses.store'

/** Notices on their way at the same time. */
const IN_FLIGHT = 16

/**
 * Tells every service point of a provider that loses work on a day which work stops and what goes on (N12), and whom
 * it concerns what equipment is to be handed back (O10), each once:
 * again with the same message, or after a crash half way, only those are told that were not. An agreement that was renewed
 * meanwhile stops nothing.
 *
 * Cost: 1 GetItem, 1 Query of terms, 1 BatchGet of makers (1 GetItem for one); per hundred points 1 Query and 1 BatchGet; 1
 * transaction a notice, 1 for the mark; and that of hand-backs.use-case.ts. Memory: a hundred points, however many the provider has.
 *
 * @returns notices sent now
 */
export const tellPoints = async (store: LapsesStore, piece: Piece, now: () => Date): Promise<number> => {
  if (await store.isDone(piece)) return 0
  const sent = await tell(piece)
  await store.finish(piece, instant(now()))
  return sent
}

const tell = async ({ day, lead, providerId }: Piece): Promise<number> => {
  const network = createNetworkStore()
  const all = await termsOfProvider(providerId, network)
  const lapse = lapseOf(lastDayFor({ day, lead }), all)
  if (lapse.ends.length === 0) return 0
  const makers = await network.manufacturers.loadMany(all.map(({ manufacturerId }) => manufacturerId))
  const nameOf = (id: string): string => makers.find((maker) => maker.id === id)?.name ?? id
  const told = { at: startOfDay(day), lead }
  let sent = 0
  for await (const points of rosteredPoints(providerId, network))
    sent += await send(points.flatMap((point) => noticeTo(lapse, point, told, nameOf) ?? []))
  for await (const drafts of handBacks(all, lapse.lastDay, told, network)) sent += await send(drafts)
  return sent
}

const send = async (drafts: readonly NoticeDraft[]): Promise<number> => {
  let sent = 0
  for (let from = 0; from < drafts.length; from += IN_FLIGHT) {
    const some = await Promise.all(drafts.slice(from, from + IN_FLIGHT).map(noticeOnce))
    sent += some.filter((isNew) => isNew).length
  }
  return sent
}
