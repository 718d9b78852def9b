/**
 * Orders table: which orders wait for a free place, one row each, written and removed with the order's own change.
 *
 * | Access pattern           | Key                                         | Cost                                     |
 * |--------------------------|---------------------------------------------|------------------------------------------|
 * | come to wait, cease to   | `WAIT#<bucket>` / `<county>#<order>`        | 1 write of the order's transaction       |
 * | all that wait, by county | the same, bucket by bucket                  | 1 Query a bucket, one more per megabyte  |
 */
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { queryAll } from '../platform/page'
import type { RegionCode } from '../shared/regions'
import { type Order, waitsForCapacity } from './order'

export interface Waiting {
  readonly orderId: string
  readonly region: RegionCode
}

/** No one partition takes the writes of the whole country; all orders of a prefecture lie in one. */
const BUCKETS = 4

const keyOf = ({ id, region }: Order): Key => ({
  pk: `WAIT#${Number(region.slice(0, 4)) % BUCKETS}`,
  sk: `${region}#${id}`,
})

export const waitingWrites = (before: Order | undefined, after: Order): Write[] => {
  const [was, is] = [before !== undefined && waitsForCapacity(before), waitsForCapacity(after)]
  if (was === is) return []
  const rows = new Documents<Waiting>('Orders')
  return is ? [rows.overwrite(keyOf(after), { orderId: after.id, region: after.region })] : [rows.remove(keyOf(after))]
}

/** Every order that waits for a place, county by county. */
export async function* readWaiting(): AsyncGenerator<Waiting> {
  for (let bucket = 0; bucket < BUCKETS; bucket += 1)
    for await (const item of queryAll({ table: 'Orders', partition: `WAIT#${bucket}` })) yield item.doc as Waiting
}
