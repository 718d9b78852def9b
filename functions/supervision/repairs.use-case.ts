import type { FaultTally } from '../fees/findings/fault-tally'
import type { Month } from '../shared/days'
import { type Counts, piecesIn, pricesIn, sumCounts } from './counters'
import { type Fault, faultOfSort, NOW, scopeOf } from './rollup-keys'
import { readBuckets, readDetails, readSamples } from './rollups.store'

export interface RepairsAsked {
  readonly manufacturerId: string
  readonly providerId: string
}

/** Repairs of one fault: the provider's own, and all of the maker's. */
export interface Repairs {
  readonly own: FaultTally
  readonly all: FaultTally
}

/** Faults that a maker's provider repaired in some months, the most frequent first; 1 Query. */
export const faultsRepaired = async (
  { manufacturerId, providerId }: RepairsAsked,
  from: Month,
  to: Month,
): Promise<Fault[]> => {
  const counted = new Map<string, number>()
  for (const { by, key, counts } of await readDetails(scopeOf.pair(manufacturerId, providerId), from, to))
    if (by === 'FAULT') counted.set(key, (counted.get(key) ?? 0) + (counts.completed ?? 0))
  return [...counted]
    .filter(([key, count]) => count > 0 && !key.endsWith('#'))
    .sort(([, a], [, b]) => b - a)
    .map(([key]) => faultOfSort(key))
}

const tallyOf = (counts: Counts): FaultTally => ({
  orders: counts.repaired ?? 0,
  labour: pricesIn(counts),
  pieces: piecesIn(counts),
  withParts: counts.withParts ?? 0,
  inferior: counts.inferiorParts ?? 0,
  returned: counts.returned ?? 0,
})

/** Repairs of each fault over months, in the order asked; BatchGets of a hundred for 2 keys a fault and month. */
export const repairsOver = async (
  { manufacturerId, providerId }: RepairsAsked,
  asked: readonly { readonly fault: Fault; readonly months: readonly Month[] }[],
): Promise<Repairs[]> => {
  const keys = asked.flatMap(({ fault, months }) =>
    months.flatMap((month) => [
      { scope: scopeOf.repairs(manufacturerId, providerId, fault, month), bucket: NOW },
      { scope: scopeOf.makersRepairs(manufacturerId, fault, month), bucket: NOW },
    ]),
  )
  const found = await readBuckets(keys)
  let next = 0
  return asked.map(({ months }) => {
    const part = found.slice(next, next + 2 * months.length)
    next += 2 * months.length
    const every = (rest: number) => sumCounts(part.filter((_, i) => i % 2 === rest))
    return { own: tallyOf(every(0)), all: tallyOf(every(1)) }
  })
}

/** A pair's latest repairs of a fault; 1 Query. */
export const samplesBehind = (
  { manufacturerId, providerId }: RepairsAsked,
  ...rest: Parameters<typeof readSamples> extends [unknown, ...infer R] ? R : never
): ReturnType<typeof readSamples> => readSamples(scopeOf.pair(manufacturerId, providerId), ...rest)
