import { DomainError, ensure } from '../../shared/errors'
import { type Account, isInside, sameAccount } from './account'
import type { Movement } from './movement'

/** One piece of a part that is tracked by serial number: where it is, and by which movements it came there. */
export interface Piece {
  readonly partId: string
  readonly serial: string
  readonly lot?: string
  readonly at: Account
  /** The order it is reserved for or was used on. */
  readonly orderId?: string
  /** Movements so far. */
  readonly version: number
}

/**
 * A piece after a movement. It must be where the movement takes it from; one that comes from outside is new, or was
 * given up there before.
 *
 * @param field of its serial number
 * @throws SERIAL_ELSEWHERE, SERIAL_UNKNOWN
 */
export const moved = (
  piece: Piece | undefined,
  movement: Movement,
  serial: string,
  field: readonly string[],
): Piece => {
  const { partId, from, to, lot, orderId } = movement
  if (!piece) {
    ensure(!isInside(from), 'SERIAL_UNKNOWN', field, { serial })
    return { partId, serial, at: to, version: 1, ...(lot === undefined ? {} : { lot }), ...ofOrder(to, orderId) }
  }
  const reservedElsewhere = piece.orderId !== undefined && orderId !== undefined && piece.orderId !== orderId
  if (!sameAccount(piece.at, from) || reservedElsewhere) throw new DomainError('SERIAL_ELSEWHERE', field, { serial })
  const { orderId: _before, ...rest } = piece
  return { ...rest, at: to, version: piece.version + 1, ...ofOrder(to, orderId) }
}

const ofOrder = (at: Account, orderId: string | undefined) => {
  const isHeld = isInside(at) ? at.bin === 'RESERVED' : at.outside === 'USED'
  return isHeld && orderId !== undefined ? { orderId } : {}
}
