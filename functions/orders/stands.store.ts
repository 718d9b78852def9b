/**
 * Orders table: since which day a unit is under repair, or its repair waits for a part, one row each. What lasts too long is
 * found by the day it began (O8 O9): no job looks at all that is open.
 *
 * | Access pattern             | Key                                     | Cost                                    |
 * |----------------------------|-----------------------------------------|-----------------------------------------|
 * | begin, wait for a part     | `STAND#<day>#<bucket>` / `<order>`      | 1 write of the order's transaction, or of the part request's |
 * | what began on a day        | the same, bucket by bucket              | 1 Query a bucket, one more per megabyte |
 *
 * A row stays when the repair ends, and expires: whether it still lasts is the order's to tell.
 */
import type { Write } from '../platform/commit'
import { Documents } from '../platform/documents'
import { queryAll } from '../platform/page'
import { type Day, dayOf } from '../shared/days'
import type { Order } from './order'
import { DUE_BUCKETS } from './order-keys'
import { standPartition, standRow } from './stand'

/** Days on which what is still going on began. */
const beginnings = ({ serviceItem, unitId, channel, reportedOn, pauses = [] }: Order): Day[] => {
  if (serviceItem !== 'WARRANTY_REPAIR' || unitId === undefined || channel === 'IMPORT') return []
  const last = pauses.at(-1)
  const waits = last?.reason === 'WAITING_FOR_PARTS' && last.to === undefined
  return waits ? [reportedOn, dayOf(last.from)] : [reportedOn]
}

export const standWrites = (before: Order | undefined, after: Order): Write[] => {
  const { id } = after
  const known = before ? beginnings(before) : []
  const rows = new Documents<{ readonly orderId: string }>('Orders')
  return [...new Set(beginnings(after))]
    .filter((day) => !known.includes(day))
    .map((day) => rows.overwrite(...standRow(id, day)))
}

/** Orders of repairs that began, or came to wait for a part, on a day. */
export async function* stoodSince(day: Day, bucket: number): AsyncGenerator<string> {
  for await (const { sk } of queryAll({ table: 'Orders', partition: standPartition(day, bucket) })) yield String(sk)
}

export const STAND_BUCKETS = DUE_BUCKETS
