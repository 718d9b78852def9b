import type { Page, PageRequest } from '../platform/page'
import { type Day, type Month, monthsBetween } from '../shared/days'
import type { RegionCode } from '../shared/regions'
import { type Counts, sumCounts } from './counters'
import type { DetailCounts } from './detail'
import { bucketsIn, bucketsOf, firstDayOf, type Run, runsOf, type Unit } from './period'
import {
  type CalledPartition,
  type EvidenceFigure,
  monthBucket,
  NOW,
  type PairScope,
  type Scope,
  scopeOf,
} from './rollup-keys'
import {
  type CountedFault,
  readAsked,
  readBuckets,
  readCalled,
  readDetails,
  readEvidence,
  readFaults,
  readRange,
} from './rollups.store'

/** Counters of a scope over whole months, both included; 1 Query a shard. */
export const figuresOf = (scope: Scope, from: Month, to: Month): Promise<Counts> =>
  totalOf(scope, [[monthBucket(from), monthBucket(to)]])

const totalOf = async (scope: Scope, runs: readonly Run[]): Promise<Counts> => {
  const found = await Promise.all(runs.map(([from, to]) => readRange(scope, from, to)))
  return sumCounts(found.flatMap((buckets) => [...buckets.values()]))
}

/** Counters over a period of days with the gauges of now; per shard 1 to 3 Queries, and 1 BatchGet. */
export const periodFigures = async (scope: Scope, from: Day, to: Day): Promise<Counts> => {
  const [total, now] = await Promise.all([totalOf(scope, runsOf(from, to)), gaugesOf(scope)])
  return sumCounts([total, now])
}

/** Counters of a scope over a period of days; 1 to 3 Queries a shard. */
export const countsOver = (scope: Scope, from: Day, to: Day): Promise<Counts> => totalOf(scope, runsOf(from, to))

/** How things stand in a scope now; 1 BatchGet. */
export const gaugesOf = async (scope: Scope): Promise<Counts> => (await readBuckets([{ scope, bucket: NOW }]))[0] ?? {}

export interface SeriesPoint {
  /** The first day it stands for. */
  readonly from: Day
  readonly counts: Counts
}

export interface PairMonths {
  /** Counters by month; months without any are absent. */
  readonly months: ReadonlyMap<Month, Counts>
  readonly details: readonly DetailCounts[]
}

/** A pair's counters month by month, both ends included, as a whole and in each breakdown; 2 Queries. */
export const pairMonths = async (pair: PairScope, from: Month, to: Month): Promise<PairMonths> => {
  const [buckets, details] = await Promise.all([
    readRange(pair, monthBucket(from), monthBucket(to)),
    readDetails(pair, from, to),
  ])
  return { months: new Map([...buckets].map(([bucket, counts]) => [bucket.slice(2), counts])), details }
}

/** A pair's counters of one month in each breakdown; 1 Query. */
export const monthDetails = (pair: PairScope, month: Month): Promise<DetailCounts[]> => readDetails(pair, month, month)

const summed = (rows: readonly (readonly [string, Counts])[]): ReadonlyMap<string, Counts> => {
  const sums = new Map<string, Counts>()
  for (const [key, counts] of rows) sums.set(key, sumCounts([sums.get(key) ?? {}, counts]))
  return sums
}

/** Answers to callbacks by edition and question over whole months, both included; 1 Query. */
export const askedCounts = async (scope: Scope, from: Month, to: Month) => summed(await readAsked(scope, from, to))

/** What became of callbacks by stratum or agent over whole months, both included; 1 Query. */
export const calledCounts = async (partition: CalledPartition, from: Month, to: Month) =>
  summed(await readCalled(partition, from, to))

/** Every day or month of a period, those without counts included; 1 Query a shard. */
export const series = async (scope: Scope, from: Day, to: Day, unit: Unit): Promise<SeriesPoint[]> => {
  const buckets = bucketsIn(from, to, unit)
  const [first, last] = [buckets[0], buckets.at(-1)]
  if (!first || !last) return []
  const found = await readRange(scope, first, last)
  return buckets.map((bucket) => ({ from: firstDayOf(bucket), counts: found.get(bucket) ?? {} }))
}

/**
 * Counters of several regions over a period of days with the gauges of now, in the order asked; one BatchGet per hundred
 * of regions x shards x buckets. A period of whole months has one bucket a month.
 */
export const regionFigures = async (regions: readonly RegionCode[], from: Day, to: Day): Promise<Counts[]> => {
  const buckets = [...bucketsOf(from, to), NOW]
  const found = await readBuckets(
    regions.flatMap((region) => buckets.map((bucket) => ({ scope: scopeOf.region(region), bucket }))),
  )
  return regions.map((_, i) => sumCounts(found.slice(i * buckets.length, (i + 1) * buckets.length)))
}

/** Ids of the orders behind a figure, in order of day; 1 Query. */
export const evidencePage = (
  pair: PairScope,
  figure: EvidenceFigure,
  fromDay: Day,
  toDay: Day,
  page: PageRequest,
): Promise<Page<string>> => readEvidence(pair, figure, fromDay, toDay, page)

/** Completed orders by category and fault over whole months, both included; 1 Query a month. */
export const faultsOf = async (scope: Scope, from: Month, to: Month): Promise<CountedFault[]> =>
  (await Promise.all(monthsBetween(from, to).map((month) => readFaults(scope, month)))).flat()
