import type { Directory } from '../../network/partners.use-case'
import { everyNode } from '../../platform/page'
import { placePage } from '../stock/cells.store'
import type { Place } from '../stock/place'

/**
 * What a service point has of a maker's parts, by part: free on its shelf and in its vans, and on its way there. Parts that are used
 * up are among them. Cost: 1 Query for its technicians, and 1 per hundred lines of the shelf and of each van.
 */
export const heldAtPoint = async (
  manufacturerId: string,
  pointId: string,
  network: Directory,
): Promise<Map<string, number>> => {
  const held = new Map<string, number>()
  const add = async (place: Place) => {
    for await (const { partId, balance } of everyNode((page) => placePage(manufacturerId, place, page)))
      held.set(partId, (held.get(partId) ?? 0) + balance.AVAILABLE + balance.IN_TRANSIT)
  }
  await add({ kind: 'POINT', id: pointId })
  for await (const { id } of everyNode((page) => network.technicianPage(pointId, page))) await add({ kind: 'VAN', id })
  return held
}
