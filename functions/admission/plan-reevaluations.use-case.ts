import type { Agreement } from '../network/network'
import { setPlanned, startJob } from '../platform/jobs'
import { sendAll } from '../platform/queue'
import { addDays, type Day, dayOf, type Instant, instant } from '../shared/days'
import { ownerOf } from '../shared/ids'
import { LEAD_DAYS } from './due'
import type { Piece } from './pieces'
import { JOB } from './pieces.store'

export interface Planned {
  /** The day of the run, in Asia/Shanghai. */
  readonly day: Day
  readonly planned: number
}

/**
 * A piece is one transaction of at most 100 items. Beside its mark and count each agreement or improvement takes at most 10:
 * a new round's evaluation, entry, two deadlines and two notices, and for the round before it document, entry, deadline and a
 * notice.
 */
const MAX_PER_PIECE = 9

/** Nights without a run are made up for. */
const LOOK_BACK_DAYS = 90

type Unit = { readonly agreementId: string } | { readonly improvementId: string }

async function* nobody(): AsyncGenerator<string> {}

const lastDayOf = (agreementId: string, validTo: Day): string => `${agreementId}.${validTo}`

/**
 * Finds the agreements that end soon, and the improvements that wait without one of these, and sends each provider's out as
 * one piece (N6). Run again on the same day, it sends again and the workers find their pieces done: what was lost on the way
 * is made up for, and nothing is measured twice.
 *
 * Of each agreement only the id is held, since a provider's may lie anywhere in the period: some 100 bytes each.
 *
 * @param endingBetween active agreements whose last day lies between two days, both included
 * @param improving ids of evaluations that wait for an improvement until a day between two
 */
export const planReevaluations = async (
  endingBetween: (from: Day, to: Day) => AsyncIterable<Pick<Agreement, 'id' | 'providerId' | 'validTo'>>,
  at: Date,
  improving: (from: Day, to: Day) => AsyncIterable<string> = nobody,
): Promise<Planned> => {
  const day = dayOf(at)
  await startJob(JOB, day, instant(at))
  const byProvider = new Map<string, Unit[]>()
  const add = (providerId: string, unit: Unit) => {
    const units = byProvider.get(providerId)
    if (units) units.push(unit)
    else byProvider.set(providerId, [unit])
  }
  // An agreement that still ends on the day evaluated is measured again by its own night.
  const ownNight = new Set<string>()
  for await (const { id, providerId, validTo } of endingBetween(day, addDays(day, LEAD_DAYS))) {
    add(providerId, { agreementId: id })
    ownNight.add(lastDayOf(id, validTo))
  }
  for await (const id of improving(addDays(day, -LOOK_BACK_DAYS), addDays(day, LEAD_DAYS)))
    if (!ownNight.has(id.slice(0, id.lastIndexOf('~')))) add(ownerOf(ownerOf(id)), { improvementId: id })
  const planned = await sendAll(JOB, piecesOf(byProvider, day, instant(at)))
  await setPlanned(JOB, day, planned)
  return { day, planned }
}

function* piecesOf(byProvider: ReadonlyMap<string, readonly Unit[]>, day: Day, at: Instant): Generator<Piece> {
  for (const [providerId, units] of byProvider)
    for (let part = 0; part * MAX_PER_PIECE < units.length; part += 1) {
      const own = units.slice(part * MAX_PER_PIECE, (part + 1) * MAX_PER_PIECE)
      const agreementIds = own.flatMap((unit) => ('agreementId' in unit ? [unit.agreementId] : []))
      const improvementIds = own.flatMap((unit) => ('improvementId' in unit ? [unit.improvementId] : []))
      yield { day, at, providerId, part, agreementIds, ...(improvementIds.length > 0 ? { improvementIds } : {}) }
    }
}
