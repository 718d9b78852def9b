import { requirementId } from '../network/equipment/instrument-requirement'
import type { ReadRights } from '../network/rights'
import type { Day } from '../shared/days'
import type { Viewer } from '../shared/viewer'
import type { CommandOf } from './actions'
import { type Order, placeOf } from './order'
import { checkRights } from './start'

/**
 * Begins work by those rights that are committed now. Cost: 1 consistent BatchGet of roster, kit and requirement.
 */
export const startCommand = async (
  order: Order,
  viewer: Viewer,
  latestRights: ReadRights,
  today: Day,
): Promise<CommandOf<'START'>> => {
  const named = 'assignment' in order ? order.assignment?.technicianId : undefined
  const technicianId = viewer.role === 'TECHNICIAN' ? viewer.technicianId : named
  const place = placeOf(order)
  if (place) {
    const rights = await latestRights(place.pointId, requirementId(order.manufacturerId, order.categoryId))
    checkRights(order, technicianId, rights, today)
  }
  return technicianId ? { action: 'START', technicianId } : { action: 'START' }
}
