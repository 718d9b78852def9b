import { commit, type Write } from '../../../platform/commit'
import { untilSettled } from '../../../platform/retry'
import type { Instant } from '../../../shared/days'
import { DomainError } from '../../../shared/errors'
import type { Part } from '../../catalogue/part'
import { bookingWrites } from '../book.use-case'
import type { Movement } from '../movement'
import { AlreadyBooked, bookedAs } from '../movements.store'
import type { KnownPlace } from '../stock-access'
import type { CountImport } from './count-import'
import { movementOf, type PlannedVariance } from './planned'

export interface Booking {
  readonly count: CountImport
  readonly known: KnownPlace
  readonly partOf: (id: string) => Promise<Part>
  readonly at: Instant
}

/**
 * Books a movement whose id was settled before, once, whoever else does. Cost: 1 transaction; where others were faster what is
 * there is read, and it is tried again.
 */
const bookOnce = async (
  { known, partOf }: Booking,
  movement: Movement,
  guard: readonly Write[] = [],
): Promise<'BOOKED' | 'BEFORE'> => {
  const part = await partOf(movement.partId)
  let attempts = 0
  try {
    await untilSettled(async () => {
      attempts += 1
      const booking = { movement, part, places: [known], turn: attempts }
      await commit([...(await bookingWrites(booking, attempts > 1)), ...guard])
    })
    return 'BOOKED'
  } catch (error) {
    if (error instanceof AlreadyBooked) return 'BEFORE'
    throw error
  }
}

/** Keeps what is missing. @param guard refuses once the file is no longer being kept for @throws NOT_ENOUGH_STOCK */
export const keep = async (booking: Booking, variance: PlannedVariance, guard: Write): Promise<void> => {
  if (variance.quantity < 0) await bookOnce(booking, movementOf(booking.count, variance, 'KEEP', booking.at), [guard])
}

/** Frees what was kept. @param wasKept whether it was */
export const free = async (booking: Booking, variance: PlannedVariance, wasKept: boolean): Promise<void> => {
  if (wasKept) await bookOnce(booking, movementOf(booking.count, variance, 'FREE', booking.at))
}

/**
 * Books the difference. A piece that moved since it was planned was in somebody's hand: then nothing is booked of it, and what was
 * kept is free again.
 *
 * @returns whether it was overtaken so
 */
export const settle = async (booking: Booking, variance: PlannedVariance): Promise<boolean> => {
  const { count, at } = booking
  try {
    await bookOnce(booking, movementOf(count, variance, 'SETTLE', at))
    return false
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'SERIAL_ELSEWHERE')) throw error
    const before = await bookedAs(variance.settleId)
    if (before) return before.kind === 'FREE'
    if (variance.quantity < 0) await bookOnce(booking, movementOf(count, variance, 'LET_GO', at))
    return true
  }
}
