import { DomainError, ensure } from '../../shared/errors'
import { type Account, isInside, sameAccount } from './account'
import type { Movement } from './movement'

/** One piece of a part that is tracked by serial number: where it is, and by which movements it came there. */
export interface Piece {
  readonly partId: string
  readonly serial: string
  readonly lot?: string
  readonly at: Account
  /** The order it was used on. */
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
    return { partId, serial, at: lying(to), version: 1, ...(lot === undefined ? {} : { lot }), ...ofOrder(to, orderId) }
  }
  if (!sameAccount(lying(piece.at), lying(from))) throw new DomainError('SERIAL_ELSEWHERE', field, { serial })
  const { orderId: _before, ...rest } = piece
  return { ...rest, at: lying(to), version: piece.version + 1, ...ofOrder(to, orderId) }
}

/** What is kept for an order is a number of pieces, not certain ones: each lies there free to be the one. */
const lying = (account: Account): Account =>
  isInside(account) && account.bin === 'RESERVED' ? { ...account, bin: 'AVAILABLE' } : account

const ofOrder = (at: Account, orderId: string | undefined) =>
  !isInside(at) && at.outside === 'USED' && orderId !== undefined ? { orderId } : {}
