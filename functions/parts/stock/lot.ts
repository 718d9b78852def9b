import { sha256 } from '../../shared/canonical'
import { checkText, notFound } from '../../shared/checks'
import { addDays, type Day, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { ownedId } from '../../shared/ids'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'

/** A lot of a part, as it was first received. */
export interface Lot {
  readonly partId: string
  readonly lot: string
  readonly receivedOn: Day
  /** The last day it may be fitted; absent where the part keeps. */
  readonly expiresOn?: Day
  /** Recalled: it goes back, and nowhere else. */
  readonly blocked?: { readonly on: Day; readonly reason: string }
}

/** A lot with what was decided about it. Id: `<partId>.<lot>`, see `lotTail`. */
export interface KeptLot extends Lot, Journaled {
  readonly manufacturerId: string
  readonly blocked?: { readonly on: Day; readonly reason: string; readonly at: Instant }
  /** Why it is free again after it was blocked. */
  readonly releasedBecause?: string
}

export type LotEvent =
  | ({ readonly type: 'RECEIVED'; readonly manufacturerId: string } & Omit<Lot, 'blocked'>)
  | { readonly type: 'BLOCKED'; readonly on: Day; readonly reason: string }
  | { readonly type: 'RELEASED'; readonly reason: string }

export const evolveLot: Evolve<KeptLot, LotEvent> = (before, entry) => {
  const { event, at } = entry
  if (event.type === 'RECEIVED') {
    const { type: _type, ...received } = event
    return { ...received, ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its receipt`)
  const { blocked: _blocked, releasedBecause: _released, ...lot } = before
  const { reason } = event
  return event.type === 'BLOCKED'
    ? { ...lot, ...stamp(entry), blocked: { on: event.on, reason, at } }
    : { ...lot, ...stamp(entry), releasedBecause: reason }
}

/** A lot's number in keys and ids: as it stands where it is plain, else by its hash. */
export const lotTail = (lot: string): string => (/^[\w-]{1,60}$/.test(lot) ? lot : `~${sha256(lot).slice(0, 32)}`)

export const lotId = (partId: string, lot: string): string => ownedId(partId, lotTail(lot))

/** A lot that comes in first: its last day as printed, else by the part's shelf life from its receipt. */
export const newLot = (
  part: { readonly id: string; readonly shelfLifeDays?: number | undefined },
  lot: string,
  receivedOn: Day,
  expiresOn: Day | undefined,
): Lot => {
  const last = expiresOn ?? (part.shelfLifeDays === undefined ? undefined : addDays(receivedOn, part.shelfLifeDays))
  return { partId: part.id, lot, receivedOn, ...(last === undefined ? {} : { expiresOn: last }) }
}

export const isExpired = ({ expiresOn }: Lot, today: Day): boolean => expiresOn !== undefined && expiresOn < today

/** Refuses to keep, send on or fit what expired or was recalled. */
export const checkUsable = (lot: Lot, today: Day, field: readonly string[]): void => {
  ensure(!isExpired(lot, today), 'LOT_EXPIRED', field, { lotNumber: lot.lot, on: lot.expiresOn ?? '' })
  checkNotBlocked(lot, field)
}

export const checkNotBlocked = ({ lot, blocked }: Lot, field: readonly string[]): void =>
  ensure(!blocked, 'LOT_BLOCKED', field, { lotNumber: lot, recall: blocked?.reason ?? '' })

const REASON = 200
const WHY = ['input', 'reason']

/** A recall: from now on none of the lot is kept for an order, sent on or fitted. */
export const block = (lot: KeptLot, reason: string, viewer: Viewer, on: Day): LotEvent => {
  checkDecides(lot, viewer)
  checkNotBlocked(lot, ['input', 'id'])
  return { type: 'BLOCKED', on, reason: checkText(reason, WHY, REASON) }
}

/** What was set apart is let go at each place by hand: somebody has looked at it. */
export const release = (lot: KeptLot, reason: string, viewer: Viewer): LotEvent => {
  checkDecides(lot, viewer)
  if (!lot.blocked) throw new DomainError('LOT_NOT_BLOCKED', ['input', 'id'], { lotNumber: lot.lot })
  return { type: 'RELEASED', reason: checkText(reason, WHY, REASON) }
}

const checkDecides = ({ id, manufacturerId }: KeptLot, viewer: Viewer): void => {
  const decides = viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId
  if (!decides) throw notFound('PartLot', id, ['input', 'id'])
}

/** Whether it may be fitted on a day: neither expired nor recalled. */
export const isUsable = ({ expiresOn, blocked }: Lot, day: Day): boolean =>
  !blocked && (expiresOn === undefined || day <= expiresOn)
