import { addDays, type Day } from '../../shared/days'
import { consumedAt } from '../stock/consumption.store'
import { levelsFor, SEEN_DAYS, SERVICE_LEVEL } from './levels'
import type { Basis } from './replenishment'
import type { StockLevel } from './stock-level'

/**
 * What a point is to keep of a part: as a person set it, else by what was used there up to the day before. 1 Query per hundred days
 * with a use, none where it was set.
 */
export const levelsOfPart = async (
  pointId: string,
  partId: string,
  { set, leadDays, day }: { readonly set: StockLevel | undefined; readonly leadDays: number; readonly day: Day },
): Promise<Omit<Basis, 'position'>> => {
  if (set?.levels) return set.levels
  const place = { kind: 'POINT', id: pointId } as const
  const used = await consumedAt(place, partId, addDays(day, -SEEN_DAYS), addDays(day, -1))
  const demand = { used, days: SEEN_DAYS, leadDays, serviceLevel: SERVICE_LEVEL }
  return { ...levelsFor(demand, leadDays), demand }
}
