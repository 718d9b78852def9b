import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut'
import { commit, type Write } from '../functions/platform/commit'
import { addDays, addMonths, type Day, lastDayOf, type Month } from '../functions/shared/days'
import { regionsBelow } from '../functions/shared/region-list'
import type { RegionCode } from '../functions/shared/regions'
import { binsOf, type Counts } from '../functions/supervision/counters'
import { pastPartition, pastSort } from '../functions/supervision/history/recorded'
import { recordsFrom } from '../functions/supervision/history/since.store'
import { monthBucket, NOW, partitionsOf, scopeOf } from '../functions/supervision/rollup-keys'
import { rollupEntity } from '../functions/supervision/rollups.store'

const PER_TRANSACTION = 100
const IN_FLIGHT = 4

export interface Province {
  readonly region: RegionCode
  /** Orders that the roll-ups pretend to have counted, over twelve months. */
  readonly orders: number
  /** The last of the twelve months. */
  readonly month: Month
  /** On how many days each item was changed after its month; each left a past state. */
  readonly changedOn: number
}

/** What so many orders come to, all counters of a region's month among them. */
const countsOf = (orders: number): Counts => {
  const share = (part: number) => Math.round(orders * part)
  const bins = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, share(1 / names.length)]))
  return {
    ...{ reported: orders, accepted: share(0.97), completed: share(0.94), cancelled: share(0.03), fixed: share(0.9) },
    ...{ onTime: share(0.85), late: share(0.08), multiVisit: share(0.1), refix: share(0.02), disputed: share(0.01) },
    ...{ answered: share(0.2), satisfied: share(0.19), noAnswer: share(0.05), complained: share(0.01) },
    ...{ expectedSum: share(2.4), perceivedSum: share(2.5), visitKept: share(0.9), visitMissed: share(0.05) },
    ...{ feesPriced: share(2), feesDeviating: share(0.03), feeVISIT: orders * 3000, feePART: orders * 5000 },
    ...bins(binsOf('toAccept')),
    ...bins(binsOf('toComplete')),
  }
}

const gaugesOf = (orders: number): Counts => ({
  open: Math.round(orders * 0.03),
  overdueOpen: Math.round(orders * 0.004),
})

/**
 * Writes the roll-ups of a province and of the regions below as projectors would have: each shard of each month and of the
 * present, and the states of the days on which it was changed. No order is made; every item is there even for few orders.
 *
 * @returns how many items were written
 */
export const writeRollups = async ({ region, orders, month, changedOn }: Province): Promise<number> => {
  const months = Array.from({ length: 12 }, (_, i) => addMonths(month, i - 11))
  const below = regionsBelow(region)
  const scopes = [{ code: region, share: 1 }, ...below.map((code) => ({ code, share: 1 / below.length }))]
  const items = scopes.flatMap(({ code, share }) => {
    const partitions = partitionsOf(scopeOf.region(code))
    const each = Math.max(1, Math.round((orders * share) / months.length / partitions.length))
    return partitions.flatMap((pk) => [
      ...months.flatMap((m) => statesOf(pk, monthBucket(m), lastDayOf(m), countsOf(each), changedOn)),
      ...statesOf(pk, NOW, lastDayOf(month), gaugesOf(each), changedOn),
    ])
  })
  await recordsFrom(`${months[0]}-01`)
  const pieces = Array.from({ length: Math.ceil(items.length / PER_TRANSACTION) }, (_, i) =>
    items.slice(i * PER_TRANSACTION, (i + 1) * PER_TRANSACTION),
  )
  for (let from = 0; from < pieces.length; from += IN_FLIGHT)
    await Promise.all(pieces.slice(from, from + IN_FLIGHT).map(commit))
  return items.length
}

/** An item that was changed on some days from one on, and its states before. */
const statesOf = (pk: string, sk: string, from: Day, counts: Counts, changedOn: number): Write[] => {
  const put = (item: object): Write => ({ transaction: rollupEntity.build(PutTransaction).item(item as never) })
  const past = Array.from({ length: changedOn }, (_, i) =>
    put({ ...counts, pk: pastPartition(pk), sk: pastSort(sk, addDays(from, i)) }),
  )
  return [put({ ...counts, pk, sk, on: addDays(from, changedOn), n: changedOn + 1 }), ...past]
}
