import type { Agreement } from '../network/network'
import { setPlanned, startJob } from '../platform/jobs'
import { sendAll } from '../platform/queue'
import { addDays, type Day, dayOf, type Instant, instant } from '../shared/days'
import { LEAD_DAYS } from './due'
import type { Piece } from './pieces'
import { JOB } from './pieces.store'

export interface Planned {
  /** The day of the run, in Asia/Shanghai. */
  readonly day: Day
  readonly planned: number
}

/**
 * A piece is one transaction of at most 100 items. Beside its mark and count each agreement takes at most 9: a new round's
 * evaluation, entry, deadline and two notices, and for the round before it document, entry, deadline and a notice.
 */
const MAX_PER_PIECE = 10

/**
 * Finds the agreements that end soon and sends each provider's out as one piece (N6). Run again on the same day, it sends
 * again and the workers find their pieces done: what was lost on the way is made up for, and nothing is measured twice.
 *
 * Of each agreement only the id is held, since a provider's may lie anywhere in the period: some 100 bytes each.
 *
 * @param endingBetween active agreements whose last day lies between two days, both included
 */
export const planReevaluations = async (
  endingBetween: (from: Day, to: Day) => AsyncIterable<Pick<Agreement, 'id' | 'providerId'>>,
  at: Date,
): Promise<Planned> => {
  const day = dayOf(at)
  await startJob(JOB, day, instant(at))
  const byProvider = new Map<string, string[]>()
  for await (const { id, providerId } of endingBetween(day, addDays(day, LEAD_DAYS))) {
    const ids = byProvider.get(providerId)
    if (ids) ids.push(id)
    else byProvider.set(providerId, [id])
  }
  const planned = await sendAll(JOB, piecesOf(byProvider, day, instant(at)))
  await setPlanned(JOB, day, planned)
  return { day, planned }
}

function* piecesOf(byProvider: ReadonlyMap<string, readonly string[]>, day: Day, at: Instant): Generator<Piece> {
  for (const [providerId, ids] of byProvider)
    for (let part = 0; part * MAX_PER_PIECE < ids.length; part += 1)
      yield { day, at, providerId, part, agreementIds: ids.slice(part * MAX_PER_PIECE, (part + 1) * MAX_PER_PIECE) }
}
