/**
 * Insights table, roll-ups as read. The counters of a scope stand in one item per bucket and shard (rollup-keys.ts):
 *
 * | what                  | key                                               | cost                             |
 * |-----------------------|---------------------------------------------------|----------------------------------|
 * | counters of a bucket  | `<scope>#<shard>` / `D#<day>`, `M#<month>`, `ALL` | exact keys: BatchGet per hundred |
 * | counters of a period  | the same                                          | 1 Query a shard and kind of bucket |
 * | faults of a month     | `FAULT#<scope>#<month>` / `<category>#<fault>`    | 1 Query a month                  |
 * | breakdown of a pair   | `DETAIL#<pair>` / `<month>#<POINT, REGION or FAULT>#<key>` | 1 Query a period     |
 * | jobs of an edition    | `STEPS#<edition>` / `<step>`, `~` for the whole   | 1 Query, 61 rows at most         |
 * | answers by question   | `ASKED#<scope>` / `<month>#<edition>`             | 1 Query                          |
 * | callbacks of a series, or of who asked | `CALLED#<series>`, `AGENT#<maker>` / `<month>#<stratum or agent>` | 1 Query |
 * | repairs of a model by part | `FITTED#<model>` / `<fault>#<part>`           | 1 Query, a row a part            |
 * | parts fitted by a pair | `PARTUSE#<pair>` / `<month>#<category>#<part>#<point>` | 1 Query                       |
 * | orders with such parts | `PARTROW#<pair>#<part>#<point>` / `<day>#<order>` | 1 Query                         |
 * | early failures        | `LIFE#<maker>#<category>` / `<month>#<model>`     | 1 Query                          |
 * | orders behind figures | `EVIDENCE#<pair>#<figure>` / `<day>#<order>`      | 1 Query a page                   |
 * | repairs of a fault    | `SAMPLE#<pair>#<kind>#<category>#<fault>` / `<day>#<order>` | 1 Query                |
 *
 * Costs depend on the scope's kind and the length of the period, never on how many orders were counted.
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import { readBatch } from '../platform/batch-get'
import type { Key, ReadOptions } from '../platform/documents'
import type { Page, PageRequest } from '../platform/page'
import { tables } from '../platform/tables'
import type { Day, Month } from '../shared/days'
import type { Evidence, PartUses, Sample } from './contribution-shape'
import { type Counts, counters, sumCounts } from './counters'
import type { DetailCounts } from './detail'
import {
  askedPartition,
  type Breakdown,
  type Bucket,
  type CalledPartition,
  detailOfSort,
  detailPartition,
  type EvidenceFigure,
  evidencePartition,
  type Fault,
  faultOfSort,
  faultPartition,
  fittedPartition,
  fittedSort,
  keyOfCalled,
  lifePartition,
  type PairScope,
  type PartAt,
  partitionsOf,
  partRowPartition,
  partUsePartition,
  type SampleKind,
  type Scope,
  samplePartition,
  stepPartition,
} from './rollup-keys'

export const rollupEntity = new Entity({
  name: 'Rollup',
  table: tables.Insights,
  entityAttribute: false,
  timestamps: false,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    // Typed as RollupRow where they are read and written; the library's own inference would be one attribute per bin.
    ...({
      ...Object.fromEntries(counters.map((counter) => [counter, number().optional()])),
      on: string().optional(),
      n: number().optional(),
    } as object),
  }),
})

/** An item as it stands: with the day of recording of its last change, and how many changes there were (history/turn.store.ts). */
export type RollupRow = Key & { readonly on?: Day; readonly n?: number } & Counts

export interface ScopeBucket {
  readonly scope: Scope
  readonly bucket: Bucket
}

/** Counters of exact buckets, summed over the shards, in the order asked; BatchGets of a hundred keys. */
export const readBuckets = async (wanted: readonly ScopeBucket[]): Promise<Counts[]> => {
  const keys = wanted.flatMap(({ scope, bucket }, i) => partitionsOf(scope).map((pk) => ({ i, pk, sk: bucket })))
  const found = await readRows(keys)
  const parts: Counts[][] = wanted.map(() => [])
  for (const [k, { i }] of keys.entries()) parts[i]?.push(countsIn(found[k]))
  return parts.map(sumCounts)
}

const MAX_BATCH = 100

/** Items as they stand, in the order of the keys; one BatchGet per hundred. */
export const readRows = async (
  keys: readonly Key[],
  { consistent = false }: ReadOptions = {},
): Promise<(RollupRow | undefined)[]> => {
  const chunks = Array.from({ length: Math.ceil(keys.length / MAX_BATCH) }, (_, c) =>
    keys.slice(c * MAX_BATCH, (c + 1) * MAX_BATCH),
  )
  return (await Promise.all(chunks.map((chunk) => readChunk(chunk, consistent)))).flat()
}

const readChunk = async (keys: readonly Key[], consistent: boolean): Promise<(RollupRow | undefined)[]> => {
  const requests = keys.map(({ pk, sk }) => rollupEntity.build(BatchGetRequest).key({ pk, sk }))
  const command = tables.Insights.build(BatchGetCommand)
    .requests(...requests)
    .options({ consistent })
  return readBatch<RollupRow>(command)
}

/** An item's counters alone; those that a rebuild counts anew have names of their own (rebuild/anew.store.ts). */
export const countsIn = (found: object | undefined): Counts => {
  const { pk: _pk, sk: _sk, on: _on, n: _n, ...counts } = (found ?? {}) as RollupRow
  return Object.fromEntries(Object.entries(counts).filter(([name]) => !name.startsWith('~')))
}

/** Buckets between two, both included, summed over the shards; those in which nothing was counted are absent. */
export const readRange = async (scope: Scope, from: Bucket, to: Bucket): Promise<ReadonlyMap<Bucket, Counts>> => {
  const found = await Promise.all(partitionsOf(scope).map((partition) => query(partition, from, to)))
  const buckets = new Map<Bucket, Counts>()
  for (const row of found.flat()) {
    const bucket = row.sk as Bucket
    buckets.set(bucket, sumCounts([buckets.get(bucket) ?? {}, countsIn(row)]))
  }
  return buckets
}

const query = async (partition: string, from: string, to: string, limit?: number, reverse = false): Promise<Key[]> => {
  const { Items = [] } = await tables.Insights.build(QueryCommand)
    .query({ partition, range: { between: [from, to] } })
    // A year of days is less than the megabyte of one page; without a limit, further pages would follow.
    .options({ reverse, ...(limit ? { limit } : { maxPages: Number.POSITIVE_INFINITY }) })
    .send()
  return Items as unknown as Key[]
}

const LAST_CHARACTER = '\uffff'

export interface CountedFault {
  readonly categoryId: string
  readonly faultCode: string
  readonly completed: number
}

/** Completed orders of a month by category and fault. */
export const readFaults = async (scope: Scope, month: Month): Promise<CountedFault[]> => {
  const rows = await query(faultPartition(scope, month), ' ', LAST_CHARACTER)
  return rows.map((row) => ({ ...faultOfSort(row.sk), completed: countsIn(row).completed ?? 0 }))
}

/** Jobs by an edition of a step book, by the step's code. */
export const readSteps = async (bookId: string): Promise<ReadonlyMap<string, Counts>> => {
  const rows = await query(stepPartition(bookId), ' ', LAST_CHARACTER)
  return new Map(rows.map((row) => [row.sk, countsIn(row)]))
}

/** Answers by question over whole months, both included, by edition: a row a month and edition. */
export const readAsked = async (scope: Scope, from: Month, to: Month): Promise<(readonly [string, Counts])[]> => {
  const rows = await query(askedPartition(scope), from, to + LAST_CHARACTER)
  return rows.map((row) => [row.sk.slice(row.sk.indexOf('#') + 1), countsIn(row)])
}

/** What became of callbacks over whole months, both included, by stratum or agent: a row for each in each month. */
export const readCalled = async (partition: CalledPartition, from: Month, to: Month) => {
  const rows = await query(partition, from, to + LAST_CHARACTER)
  return rows.map((row) => [keyOfCalled(row.sk), countsIn(row)] as const)
}

/** Pieces of parts by month, category, part and point. */
export const readPartUses = async (pair: PairScope, from: Month, to: Month): Promise<(readonly [string, Counts])[]> =>
  (await query(partUsePartition(pair), from, to + LAST_CHARACTER)).map((row) => [row.sk, countsIn(row)])

/** The latest orders that show something about a part at a point, newest first. */
export const readPartRows = async (
  pair: PairScope,
  at: Omit<PartAt, 'categoryId'>,
  { from, to, limit }: { readonly from: Day; readonly to: Day; readonly limit: number },
): Promise<PartUses[]> => {
  const rows = await query(partRowPartition(pair, at), from, to + LAST_CHARACTER, limit, true)
  return rows.map((row) => (row as unknown as { doc: PartUses }).doc)
}

/** How early units of a category failed, by month and model. */
export const readLives = async (manufacturerId: string, categoryId: string, from: Month, to: Month) => {
  const rows = await query(lifePartition(manufacturerId, categoryId), from, to + LAST_CHARACTER)
  return rows.map((row) => {
    const [month = '', modelId = ''] = row.sk.split('#')
    return { month, modelId, counts: countsIn(row) }
  })
}

/** Repairs of a model's fault by part, the whole without a part. */
export const readFitted = async (modelId: string, faultCode: string): Promise<(readonly [string, number])[]> => {
  const beginning = fittedSort(faultCode, '')
  const rows = await query(fittedPartition(modelId), beginning, beginning + LAST_CHARACTER, MAX_PARTS)
  return rows.map((row) => [row.sk.slice(beginning.length), countsIn(row).repaired ?? 0])
}

/** More kinds of parts than any model has. */
const MAX_PARTS = 1000

/** A pair's counters of whole months, both included, in each breakdown; 1 Query, as long as its points and faults are many. */
export const readDetails = async (pair: PairScope, from: Month, to: Month): Promise<DetailCounts[]> => {
  const rows = await query(detailPartition(pair), from, to + LAST_CHARACTER)
  return rows.map((row) => {
    const { month, by, key } = detailOfSort(row.sk)
    return { month, by: by as Breakdown, key, counts: countsIn(row) }
  })
}

/** Ids of the orders behind a figure of a maker's provider, in order of day. */
export const readEvidence = async (
  pair: PairScope,
  figure: EvidenceFigure,
  fromDay: Day,
  toDay: Day,
  { first, after }: PageRequest,
): Promise<Page<string>> => {
  const from = after !== undefined && after > fromDay ? after : fromDay
  // One more to know of a next page, one for the row at `after` itself.
  const rows = await query(evidencePartition(pair, figure), from, toDay + LAST_CHARACTER, first + 2)
  const page = rows
    .filter(({ sk }) => sk !== after)
    .map((row) => ({ node: (row as unknown as { doc: Evidence }).doc.orderId, position: row.sk }))
  return { rows: page.slice(0, first), hasNextPage: page.length > first }
}

/** The latest of a pair's repairs of a fault between two days, both included, newest first; 1 Query. */
export const readSamples = async (
  pair: PairScope,
  kind: SampleKind,
  fault: Fault,
  { from, to, limit }: { readonly from: Day; readonly to: Day; readonly limit: number },
): Promise<Sample[]> => {
  const rows = await query(samplePartition(pair, kind, fault), from, to + LAST_CHARACTER, limit, true)
  return rows.map((row) => (row as unknown as { doc: Sample }).doc)
}
