import { canonicalJson, sha256 } from '../shared/canonical'
import { type Day, dayOf, type Instant } from '../shared/days'

/** How far an order's log reached: so many entries, the last with this hash, which covers all before it (G4). */
export interface Head {
  readonly orderId: string
  readonly count: number
  readonly hash: string
  /** Of the last entry, in Asia/Shanghai. The day under which it is sealed is this one, or a later one for what was told late. */
  readonly day: Day
}

/** What a head is known by: an entry of a log. */
export interface LogEntry {
  readonly orderId: string
  readonly sequence: number
  readonly hash: string
  readonly at: Instant
}

/** The furthest head of each order and day among entries that came in any order, some of them twice. */
export const headsOf = (entries: readonly LogEntry[]): Head[] => {
  const furthest = new Map<string, Head>()
  for (const { orderId, sequence, hash, at } of entries) {
    const key = `${dayOf(at)} ${orderId}`
    if ((furthest.get(key)?.count ?? 0) < sequence)
      furthest.set(key, { orderId, count: sequence, hash, day: dayOf(at) })
  }
  return [...furthest.values()]
}

/** What a queue carries: heads of entries that were written together. */
export interface Heads {
  readonly heads: readonly Head[]
}

/** The text of a leaf: what is hashed, and what is shown with a proof. */
export const leafOf = ({ orderId, count, hash, day }: Head): string => canonicalJson({ orderId, count, hash, day })

/** A day's orders stand in so many buckets, a tree each, by a hash of their ids. */
export const BUCKETS = 1024
/** Buckets that one worker sees to. */
export const GROUP_SIZE = 32
export const GROUPS = BUCKETS / GROUP_SIZE

/** The first ten bits of the SHA-256 of the order's id. */
export const bucketOf = (orderId: string): number => Number.parseInt(sha256(orderId).slice(0, 3), 16) >> 2

export const groupOf = (bucket: number): number => Math.floor(bucket / GROUP_SIZE)

export const bucketsOf = (group: number): number[] =>
  Array.from({ length: GROUP_SIZE }, (_, i) => group * GROUP_SIZE + i)
