import type { Write } from '../../platform/commit'
import { type Day, dayOf } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Actor } from '../../shared/viewer'
import { isInside } from './account'
import { type Balance, changeAt, drawn, type Portion, spread, sumOf } from './cell'
import { cellsOf, changeCell } from './cells.store'
import { checkUsable, type Lot, newLot } from './lot'
import { lotInsertion, lotOf } from './lots.store'
import { goesToUse, type Movement } from './movement'
import { movementWrites, piecesOf, placesOf } from './movements.store'
import { moved } from './piece'
import { type Place, samePlace } from './place'
import type { KnownPlace } from './stock-access'

/** What the ledger needs to know of a part. */
export interface LedgerPart {
  readonly id: string
  readonly manufacturerId: string
  readonly partNumber: string
  readonly shelfLifeDays?: number | undefined
}

export interface Booking {
  readonly movement: Movement
  readonly part: LedgerPart
  /** Those that the movement touches. */
  readonly places: readonly KnownPlace[]
  /** Of a lot that is received: its last day as printed. */
  readonly expiresOn?: Day | undefined
  /** Any number, the same for the same request: spreads movements over cells. */
  readonly turn: number
}

const LOT = ['input', 'lot']
/** What a technician reads off the part. */
const FITTED = ['input', 'serial']
const QUANTITY = ['input', 'quantity']
const serialField = (i: number) => ['input', 'serials', String(i)]

/**
 * The writes of a movement, for a transaction. What it takes is only known to be there once the transaction is through: where others
 * were faster it is refused with `Moved`, and is to be prepared again.
 *
 * Cost: nothing is read of a part that is not tracked, at places of one cell, at the first attempt; 1 GetItem for a lot,
 * 1 BatchGet for serial numbers, 1 Query for the cells of a place that has several. Written are the movement, a line per place, a
 * cell per place and share, and two rows per serial number.
 *
 * @param again that an attempt met others: what is there is read before it is taken
 * @throws NOT_ENOUGH_STOCK, LOT_UNKNOWN, LOT_EXPIRED, LOT_BLOCKED, SERIAL_UNKNOWN, SERIAL_ELSEWHERE
 */
export const bookingWrites = async (booking: Booking, again: boolean): Promise<Write[]> => {
  const { movement } = booking
  const lotWrites = movement.lot === undefined ? [] : await lotOfMovement(booking, movement.lot)
  const serials = movement.serials ?? []
  const found = serials.length === 0 ? [] : await piecesOf(movement.partId, serials)
  const after = serials.map((serial, i) => moved(found[i], movement, serial, serialField(i)))
  return [...movementWrites(movement, after), ...lotWrites, ...(await cellWrites(booking, again))]
}

/**
 * A lot is read as committed last, and no condition on it stands in the transaction: a booking that a recall overtakes counts as the
 * one before it, and the sweep that follows the recall finds it. So a lot is no place where all its movements wait for each other.
 */
const lotOfMovement = async ({ movement, part, expiresOn }: Booking, name: string): Promise<Write[]> => {
  const known = await lotOf(part.id, name)
  const today = dayOf(movement.at)
  if (movement.kind === 'RECEIVE') return received(known, newLot(part, name, today, expiresOn), movement)
  ensure(known, 'LOT_UNKNOWN', LOT, { lotNumber: name })
  if (goesToUse(movement)) checkUsable(known, today, isInside(movement.to) ? LOT : FITTED)
  return []
}

const received = (known: Lot | undefined, lot: Lot, { manufacturerId, by, role, at }: Movement): Write[] => {
  if (!known) return lotInsertion(lot, manufacturerId, { role, subject: by } as Actor, at)
  ensure(lot.expiresOn === known.expiresOn, 'LOT_DIFFERS', ['input', 'expiresOn'], { on: known.expiresOn ?? '-' })
  return []
}

const cellWrites = async ({ movement, part, places, turn }: Booking, again: boolean): Promise<Write[]> => {
  const { from, to, quantity, lot } = movement
  const [leaving, reached] = [isInside(from) ? from.place : undefined, isInside(to) ? to.place : undefined]
  const taken = leaving ? await taking(movement, knownAt(places, leaving), turn, again) : []
  const given =
    !reached || (leaving && samePlace(leaving, reached))
      ? []
      : spread(cellCount(knownAt(places, reached)), quantity, turn)
  return placesOf(movement).flatMap((place) => {
    const at = knownAt(places, place)
    const portions = leaving && samePlace(leaving, place) ? taken : given
    return portions.map(({ shard, quantity: part_ }) =>
      changeCell({ place, region: at.region, part, lot, shard }, changeAt(place, { from, to, quantity: part_ })),
    )
  })
}

const knownAt = (places: readonly KnownPlace[], place: Place): KnownPlace => {
  const known = places.find((one) => samePlace(one.place, place))
  if (!known) throw new Error(`Nothing is known of ${place.kind} ${place.id}`)
  return known
}

const cellCount = (known: KnownPlace): number => ('cells' in known ? known.cells : 1)

const taking = async (
  { from, partId, lot, quantity }: Movement,
  known: KnownPlace,
  turn: number,
  again: boolean,
): Promise<Portion[]> => {
  if (!isInside(from)) return []
  if (cellCount(known) === 1 && !again) return [{ shard: 0, quantity }]
  const cells = await cellsOf(known.place, partId, lot)
  const portions = drawn(cells, from.bin, quantity, turn)
  if (portions) return portions
  const available = sumOf(cells.map(({ balance }): Balance => balance))[from.bin]
  throw new DomainError('NOT_ENOUGH_STOCK', QUANTITY, { asked: quantity, available })
}
