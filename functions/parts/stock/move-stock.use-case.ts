import { commit, type Write } from '../../platform/commit'
import { onceOnly, type Request, recordOnce } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import { type Booking, bookingWrites } from './book.use-case'
import type { Movement } from './movement'

/**
 * Carries a movement out, once per request: 1 transaction, tried again where others were faster.
 *
 * @param again reads a movement that was carried out before
 * @param effects what goes with it; worked out anew for each attempt
 */
export const moveStock = (
  booking: Omit<Booking, 'turn'>,
  request: Request,
  again: (id: string) => Promise<Movement>,
  effects: () => Promise<readonly Write[]> = async () => [],
): Promise<Movement> =>
  onceOnly(
    'Parts',
    request,
    async () => {
      const { movement } = booking
      let attempts = 0
      await untilSettled(async () => {
        attempts += 1
        const writes = await bookingWrites({ ...booking, turn: turnOf(request) }, attempts > 1)
        await commit([recordOnce('Parts', request, movement.id), ...writes, ...(await effects())])
      })
      return movement
    },
    again,
  )

/** The same for the same request, and as good as random over requests. */
export const turnOf = ({ payloadHash, key }: Pick<Request, 'payloadHash' | 'key'>): number =>
  [...`${key}${payloadHash}`].reduce((sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7)
