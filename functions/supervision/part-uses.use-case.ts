import type { PartTally } from '../fees/findings/part-tally'
import type { Day, Month } from '../shared/days'
import type { PartUses } from './contribution-shape'
import { type Counts, sumCounts } from './counters'
import { tallyOfParts } from './part-uses'
import type { RepairsAsked } from './repairs.use-case'
import { type PartAt, partUseOfSort, scopeOf } from './rollup-keys'
import { readPartRows, readPartUses } from './rollups.store'

/** Pieces that a provider fitted for a maker over months, part by part and point by point; 1 Query. */
export const partUsesOver = async (
  { manufacturerId, providerId }: RepairsAsked,
  from: Month,
  to: Month,
): Promise<(PartAt & { readonly tally: PartTally })[]> => {
  const sums = new Map<string, { readonly at: PartAt; readonly counts: Counts }>()
  for (const [sort, counts] of await readPartUses(scopeOf.pair(manufacturerId, providerId), from, to)) {
    const at = partUseOfSort(sort)
    const name = JSON.stringify(at)
    sums.set(name, { at, counts: sumCounts([sums.get(name)?.counts ?? {}, counts]) })
  }
  return [...sums.values()].map(({ at, counts }) => ({ ...at, tally: tallyOfParts(counts) }))
}

/** The latest orders on which a part at a point shows something, newest first; 1 Query. */
export const partRows = (
  { manufacturerId, providerId }: RepairsAsked,
  at: Omit<PartAt, 'categoryId'>,
  days: { readonly from: Day; readonly to: Day; readonly limit: number },
): Promise<PartUses[]> => readPartRows(scopeOf.pair(manufacturerId, providerId), at, days)
