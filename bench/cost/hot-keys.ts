import { assumptions as assumed } from './assumptions'

/** Write units a second that one partition of DynamoDB takes, whatever the table has. */
export const PARTITION_LIMIT = 1000
const SECONDS_PER_DAY = 86_400

export interface HotKey {
  readonly key: string
  /** Write units in the busiest second. */
  readonly perSecond: number
  /** Orders per day at which the partition is full. */
  readonly fullAt: number
  readonly remedy: string
}

interface Design {
  readonly key: string
  /** Of all orders. */
  readonly share: number
  /** Write units to this key for each of its orders. */
  readonly writes: number
  /** Parts that the key is spread over by design (functions/supervision/rollup-keys.ts). */
  readonly parts: number
  readonly remedy: string
}

/** Its row of the day, of the month and of now stand in one partition; a transaction's writes count double. */
const rollup = (assumed.changesPerOrder * assumed.projection.buckets * 2) / assumed.changesPerTransaction
const widen = 'more parts for its kind of scope (rollup-keys.ts), and a recount; or larger batches of the projector'
const spread = 'a suffix of some buckets in the index key, read in parallel'

const designs: readonly Design[] = [
  { key: 'Insights M#<maker>#<part>', share: assumed.largest.maker, writes: rollup, parts: 8, remedy: widen },
  { key: 'Insights R#<province>#<part>', share: assumed.largest.province, writes: rollup, parts: 8, remedy: widen },
  { key: 'Insights R#<prefecture>#<part>', share: assumed.largest.prefecture, writes: rollup, parts: 2, remedy: widen },
  { key: 'Insights R#<county>', share: assumed.largest.county, writes: rollup, parts: 1, remedy: widen },
  { key: 'Orders byMaker, maker and month', share: assumed.largest.maker, writes: 1, parts: 1, remedy: spread },
  { key: 'Orders byRegion, county and month', share: assumed.largest.county, writes: 1, parts: 1, remedy: spread },
]

/** Keys by how soon they are full, the first first. */
export const hotKeys = (ordersPerDay: number): HotKey[] =>
  designs
    .map(({ key, share, writes, parts, remedy }) => {
      const perOrderAndDay = (share * writes * assumed.peak) / parts / SECONDS_PER_DAY
      return { key, perSecond: ordersPerDay * perOrderAndDay, fullAt: PARTITION_LIMIT / perOrderAndDay, remedy }
    })
    .toSorted((a, b) => a.fullAt - b.fullAt)
