/**
 * Insights table, roll-ups as they stood at the end of a past day (turn.store.ts). An item that was not changed after that day
 * stands as it did; of the others the state put aside last by then is read:
 *
 * | what              | key                                                          | cost                             |
 * |-------------------|--------------------------------------------------------------|----------------------------------|
 * | items as they are | `<scope>#<shard>` / `M#<month>`, `ALL`                       | BatchGet per hundred, 0.5 RCU each |
 * | a past state      | `PAST#<scope>#<shard>` / `<bucket>@` to `<bucket>@<day>`     | 1 Query backwards, Limit 1, 0.5 RCU |
 *
 * So an item costs 1 RCU at most, however many days it was changed on since and however many orders it counts.
 */
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import type { Key } from '../../platform/documents'
import { tables } from '../../platform/tables'
import type { Day } from '../../shared/days'
import { type Counts, sumCounts } from '../counters'
import { partitionsOf } from '../rollup-keys'
import { countsIn, type RollupRow, readRows, type ScopeBucket } from '../rollups.store'
import { BEFORE, pastPartition, pastSort } from './recorded'

/** Queries on their way at once: as many as the client has connections. */
const AT_ONCE = 50

/** Counters of buckets as they stood at the end of a day, summed over the shards, in the order asked. */
export const readPast = async (wanted: readonly ScopeBucket[], day: Day): Promise<Counts[]> => {
  const keys = wanted.flatMap(({ scope, bucket }, i) => partitionsOf(scope).map((pk) => ({ i, pk, sk: bucket })))
  const rows = await readRows(keys)
  const parts: Counts[][] = wanted.map(() => [])
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const wave = keys.slice(from, from + AT_ONCE)
    const states = await Promise.all(wave.map((key, k) => stateOn(key, rows[from + k], day)))
    for (const [k, { i }] of wave.entries()) parts[i]?.push(states[k] ?? {})
  }
  return parts.map(sumCounts)
}

const stateOn = async ({ pk, sk }: Key, row: RollupRow | undefined, day: Day): Promise<Counts> => {
  if (!row || (row.on ?? BEFORE) <= day) return countsIn(row)
  const { Items = [] } = await tables.Insights.build(QueryCommand)
    .query({ partition: pastPartition(pk), range: { between: [pastSort(sk, BEFORE), pastSort(sk, day)] } })
    .options({ reverse: true, limit: 1 })
    .send()
  return countsIn(Items[0])
}
