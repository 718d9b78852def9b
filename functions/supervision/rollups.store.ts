/**
 * Insights table, roll-ups. The counters of a scope stand in one item per bucket and shard (rollup-keys.ts):
 *
 * | what                  | key                                   | read                                    |
 * |-----------------------|---------------------------------------|-----------------------------------------|
 * | counters of a bucket  | `<scope>#<shard>` / `D#<day>`, `M#<month>`, `ALL` | exact keys: BatchGet per hundred; a range: 1 Query a shard |
 *
 * Costs depend on the scope's kind and the length of the period, never on how many orders were counted.
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand, execute } from 'dynamodb-toolbox/table/actions/batchGet'
import type { Key } from '../platform/documents'
import { tables } from '../platform/tables'
import { type Counts, counters, sumCounts } from './counters'
import { type Bucket, partitionsOf, type Scope } from './rollup-keys'

export const rollupEntity = new Entity({
  name: 'Rollup',
  table: tables.Insights,
  entityAttribute: false,
  timestamps: false,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    // Typed as Counts where they are read and written; the library's own inference would be one attribute per bin.
    ...(Object.fromEntries(counters.map((counter) => [counter, number().optional()])) as object),
  }),
})

export interface ScopeBucket {
  readonly scope: Scope
  readonly bucket: Bucket
}

/** Counters of exact buckets, summed over the shards, in the order asked; BatchGets of a hundred keys. */
export const readBuckets = async (wanted: readonly ScopeBucket[]): Promise<Counts[]> => {
  const keys = wanted.flatMap(({ scope, bucket }, i) => partitionsOf(scope).map((pk) => ({ i, pk, sk: bucket })))
  const chunks = Array.from({ length: Math.ceil(keys.length / MAX_BATCH) }, (_, c) =>
    keys.slice(c * MAX_BATCH, (c + 1) * MAX_BATCH),
  )
  const found = (await Promise.all(chunks.map(readChunk))).flat()
  const parts: Counts[][] = wanted.map(() => [])
  for (const [k, { i }] of keys.entries()) parts[i]?.push(countsIn(found[k]))
  return parts.map(sumCounts)
}

const MAX_BATCH = 100

const readChunk = async (keys: readonly Key[]): Promise<(object | undefined)[]> => {
  const requests = keys.map(({ pk, sk }) => rollupEntity.build(BatchGetRequest).key({ pk, sk }))
  const { Responses } = await execute({ maxAttempts: 5 }, tables.Insights.build(BatchGetCommand).requests(...requests))
  return Responses[0] as (object | undefined)[]
}

const countsIn = (found: object | undefined): Counts => {
  const { pk: _pk, sk: _sk, ...counts } = (found ?? {}) as Key & Counts
  return counts
}
