import { isInside } from '../../parts/stock/account'
import type { Place } from '../../parts/stock/place'
import type { KnownPlace } from '../../parts/stock/stock-access'
import type { Write } from '../../platform/commit'
import { type Instant, instant } from '../../shared/days'
import type { NewId } from '../../shared/ids'
import type { Actor } from '../../shared/viewer'
import type { ServicePoint } from '../network'
import type { IssuedItem } from './issued-item'
import { equipmentOf, ledgerId, movementOf } from './item-movement'

/** Whose hand it is, when, and at which point. */
export interface Booked {
  readonly actor: Actor
  readonly at: Date
  readonly newId: NewId
  readonly point: Pick<ServicePoint, 'id' | 'region' | 'providerId'>
}

/**
 * What happened to an item on the stock ledger, for its transaction (O10). The ledger is loaded when a request first books there.
 * Of an item that was issued before equipment stood on it, nothing is booked.
 *
 * Cost: 1 GetItem of a piece with a serial number, another when it is issued; the writes of a movement.
 */
export const bookItem = async (
  next: IssuedItem,
  before: IssuedItem | undefined,
  { actor, at, newId, point }: Booked,
): Promise<Write[]> => {
  if (!next.booked) return []
  const { bookingWrites, pieceAbsent, pieceOf } = await import('../../parts/stock/book-equipment.use-case')
  const piece = before || next.serial === undefined ? undefined : await pieceOf(ledgerId(next), next.serial)
  // On another account: the refusal that names it comes first.
  if (piece && isInside(piece.at)) return [pieceAbsent(piece.partId, piece.serial)]
  const movement = movementOf(next, before, signedBy(actor, instant(at), newId()), piece?.at)
  if (!movement) return []
  const part = { id: movement.partId, manufacturerId: equipmentOf(next.manufacturerId), partNumber: next.name }
  const places = [movement.from, movement.to].filter(isInside).map(({ place }) => placeAt(place, point))
  return bookingWrites({ movement, part, places, turn: 0 }, false)
}

const signedBy = ({ subject, role }: Actor, at: Instant, id: string) => ({ id, at, by: subject, role })

const placeAt = (place: Place, { id: pointId, region, providerId }: Booked['point']): KnownPlace => ({
  place: { kind: place.kind === 'VAN' ? 'VAN' : 'POINT', id: place.id },
  ...{ region, providerId, pointId },
})
