import type { Directory } from '../../network/partners.use-case'
import type { Write } from '../../platform/commit'
import type { Instant } from '../../shared/days'
import type { ActorRole } from '../../shared/viewer'
import type { Part } from '../catalogue/part'
import { bookingWrites } from './book.use-case'
import { linesOf } from './cells.store'
import { type Draw, drawOfMany, drawOfPiece, type Used } from './draw'
import { knownPlace } from './known-place.use-case'
import { checkNotBlocked } from './lot'
import { fittingWrite, lotOf } from './lots.store'
import { accountsOf, type Movement } from './movement'
import { isKept, piecesOf } from './movements.store'
import type { Place } from './place'
import { createWarehousesStore } from './warehouses.store'

export interface UseOfPart extends Used {
  readonly orderId: string
  readonly manufacturerId: string
  readonly partNumber: string
  /** The service point that works on the order, and the technician who does. */
  readonly pointId: string
  readonly technicianId?: string | undefined
  readonly by: { readonly subject: string; readonly role: ActorRole }
  readonly at: Instant
  /** Of the movement. */
  readonly id: string
}

/** K8: whether stock stood behind a use of a part, and what the use takes out of it. */
export type Drawn =
  | { readonly issue: 'UNKNOWN' }
  | { readonly issue: 'NOT_ISSUED'; readonly writes: readonly Write[] }
  | { readonly issue: 'ISSUED'; readonly from: Place; readonly writes: readonly Write[] }

/**
 * K8: takes what is fitted on an order out of the technician's van, else off the point's shelf, in the order's own transaction. A
 * use that no stock stands behind is no less a fact: it goes on record as not issued, for somebody to judge. Of a lot that is recalled
 * nothing is fitted, whoever brought it.
 *
 * Cost: 1 GetItem for a serial number, else 1 Query a place, and what the booking costs; 1 GetItem for a lot that lies nowhere here.
 */
export const drawPart = async (part: Part, use: UseOfPart, network: Directory): Promise<Drawn> => {
  const van = use.technicianId === undefined ? [] : [{ kind: 'VAN' as const, id: use.technicianId }]
  const draw = await drawOf(part, use, [...van, { kind: 'POINT', id: use.pointId }])
  if (!draw)
    return (await isKept(part.id)) ? { issue: 'NOT_ISSUED', writes: await notIssued(part, use) } : { issue: 'UNKNOWN' }
  return { issue: 'ISSUED', from: draw.from, writes: await writesOf(part, draw, use, network) }
}

/** Where pieces of a lot were fitted is what a recall asks for, whether stock stood behind them or not. */
const notIssued = async (
  { id: partId, tracking }: Part,
  { serial, orderId, quantity, at, id }: UseOfPart,
): Promise<Write[]> => {
  const lot = tracking === 'LOT' && serial !== undefined ? await lotOf(partId, serial) : undefined
  if (!lot) return []
  checkNotBlocked(lot, ['input', 'serial'])
  return [fittingWrite(partId, lot.lot, id, { orderId, quantity, at, issued: false })]
}

const drawOf = async (part: Part, use: UseOfPart, places: readonly Place[]): Promise<Draw | undefined> => {
  if (part.tracking !== 'SERIAL') {
    const lines = await Promise.all(places.map((place) => linesOf(place, part.id)))
    return drawOfMany(part, use, places, lines.flat())
  }
  if (use.serial === undefined || use.quantity !== 1) return undefined
  const [piece] = await piecesOf(part.id, [use.serial])
  return drawOfPiece(piece, places)
}

const writesOf = async (
  part: Part,
  { from, ...drawn }: Draw,
  { id, orderId, by, at }: UseOfPart,
  network: Directory,
): Promise<Write[]> => {
  const known = await knownPlace(from, { network, warehouses: createWarehousesStore() })
  if (!known) return []
  const movement: Movement = {
    id,
    kind: 'USE',
    partId: part.id,
    manufacturerId: part.manufacturerId,
    ...accountsOf('USE', from),
    ...drawn,
    orderId,
    at,
    by: by.subject,
    role: by.role,
  }
  // It was just seen there: who was faster has the use judged again.
  return bookingWrites({ movement, part, places: [known], turn: 0 }, false)
}
