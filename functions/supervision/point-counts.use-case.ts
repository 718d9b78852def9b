import type { Month } from '../shared/days'
import { type Counts, sumCounts } from './counters'
import { scopeOf } from './rollup-keys'
import { readDetails } from './rollups.store'

/**
 * What a maker's orders came to at each point of a provider over whole months, both included; points without any are absent.
 * Cost: 1 Query, as long as the pair's points, regions and faults are many; never orders.
 */
export const pointCounts = async (
  manufacturerId: string,
  providerId: string,
  from: Month,
  to: Month,
): Promise<ReadonlyMap<string, Counts>> => {
  const sums = new Map<string, Counts>()
  for (const { by, key, counts } of await readDetails(scopeOf.pair(manufacturerId, providerId), from, to))
    if (by === 'POINT') sums.set(key, sumCounts([sums.get(key) ?? {}, counts]))
  return sums
}
