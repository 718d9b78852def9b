/**
 * Orders table: whose clocks are provisional, since a year they run into has no notice yet; one row each, written and removed
 * with the order's own change.
 *
 * | Access pattern           | Key                                | Cost                                    |
 * |--------------------------|------------------------------------|-----------------------------------------|
 * | become provisional, cease | `WANTED#<year>#<bucket>` / `<order>` | 1 write of the order's transaction     |
 * | all that want a year     | the same, bucket by bucket         | 1 Query a bucket, one more per megabyte |
 */
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { queryAll } from '../platform/page'
import type { Order } from './order'
import { bucketOf, DUE_BUCKETS } from './order-keys'
import { yearWanted } from './service-level/order-clocks'

const rows = new Documents<{ readonly orderId: string }>('Orders')
const partitionOf = (year: number, bucket: number): string => `WANTED#${year}#${bucket}`
const keyOf = (year: number, id: string): Key => ({ pk: partitionOf(year, bucketOf(id)), sk: id })

export const wantedWrites = (before: Order | undefined, after: Order): Write[] => {
  const [was, is] = [before && yearWanted(before), yearWanted(after)]
  if (was === is) return []
  return [
    ...(was === undefined ? [] : [wantedNoMore(was, after.id)]),
    ...(is === undefined ? [] : [rows.overwrite(keyOf(is, after.id), { orderId: after.id })]),
  ]
}

export const wantedNoMore = (year: number, id: string): Write => rows.remove(keyOf(year, id))

/** Ids of orders that want a year's notice. */
export async function* wanting(year: number): AsyncGenerator<string> {
  for (let bucket = 0; bucket < DUE_BUCKETS; bucket += 1)
    for await (const { sk } of queryAll({ table: 'Orders', partition: partitionOf(year, bucket) })) yield String(sk)
}
