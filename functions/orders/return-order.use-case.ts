import { lastDayOn, type Roster } from '../network/certification/roster'
import type { Day } from '../shared/days'
import type { CommandOf } from './actions'
import { type Order, placeOf } from './order'

/**
 * Gives an order back; one in progress only where who began it has left, and nobody comes to end it. Cost: nothing, and for
 * an order in progress 1 GetItem of the roster.
 */
export const returnCommand = async (
  order: Order,
  reason: string,
  rosterOf: (pointId: string) => Promise<Roster | undefined>,
  today: Day,
): Promise<CommandOf<'RETURN'>> => {
  const place = placeOf(order)
  const begunBy = order.state === 'IN_PROGRESS' ? order.assignment.technicianId : undefined
  const lastDay = place && begunBy ? lastDayOn(await rosterOf(place.pointId), begunBy) : undefined
  return { action: 'RETURN', reason, ...(lastDay !== undefined && lastDay < today ? { leftOn: lastDay } : {}) }
}
