/**
 * Evidence table (G4). `<L>` is the ledger: whose logs it seals.
 *
 * | what                       | key                                                      | cost                            |
 * |----------------------------|----------------------------------------------------------|---------------------------------|
 * | how far the seals have come | `<L>` / `#`                                             | 1 GetItem                       |
 * | head of a chain on a day   | `<L>#DAY#<day>#<group>` / `H#<bucket>#<order>`           | 1 transaction with the mark     |
 * | days of an order           | index byOrder (keys only) `<L>#<order>`, count and day   | 1 Query                         |
 * | mark that a bucket is closed, then its tree | the same partition / `B#<bucket>`       | in the BatchGet of a proof      |
 * | page of a bucket's leaves  | the same partition / `P#<bucket>#<n>`                    | 1 GetItem                       |
 * | roots of a group's buckets | `<L>#DAY#<day>` / `G#<group>`                            | in the BatchGet of a proof      |
 * | roots of a day's groups    | `<L>#DAY#<day>` / `TOP`                                  | in the BatchGet of a proof      |
 * | seal                       | `<L>#SEALS` / `<day>`                                    | 1 GetItem; 1 Query a page       |
 *
 * To note a head is 1 transaction, 4 write units and 1 of the index. A head is refused by a bucket that is closed, in the same
 * transaction, so that a bucket is read whole once it is. A proof is 1 Query, 2 GetItems and 1 BatchGet of four, however
 * many orders the day had; of a given day, 1 GetItem and 1 BatchGet. Nothing is ever removed.
 */
import { ConditionCheck } from 'dynamodb-toolbox/entity/actions/transactCheck'
import { PutTransaction } from 'dynamodb-toolbox/entity/actions/transactPut'
import { commit, type Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { countDone, type JobName } from '../platform/jobs'
import { documentPage, type Page, type PageRequest, queryAll, queryPage } from '../platform/page'
import { documentEntities } from '../platform/tables'
import type { Day, Instant } from '../shared/days'
import { BUCKETS, bucketOf, bucketsOf, GROUPS, groupOf, type Head } from './head'
import { type DaySeal, type Ledger, newLedger } from './seal'
import type { BucketRoot, BucketTree } from './trees'

const table = 'Evidence'

/** The logs of orders; a test has a ledger of its own. */
const ORDERS_LEDGER = 'ORDERS'

/** Somebody was there before. */
class Taken extends Error {}
class BucketClosed extends Error {}
class HeadKnown extends Error {}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')
const DIGITS = String(BUCKETS - 1).length

/** Marked as closed, and once it was read, the tree. */
type ClosedBucket = Partial<BucketTree>

/** Where an order was noted: on which day, and how far its log had come. */
interface Noted {
  readonly day: Day
  readonly count: number
}

export const createEvidenceStore = (ledgerName = ORDERS_LEDGER) => {
  const ledgers = new Documents<Ledger>(table)
  const closed = new Documents<ClosedBucket>(table)
  const pages = new Documents<readonly Head[]>(table)
  const groups = new Documents<readonly BucketRoot[]>(table)
  const tops = new Documents<readonly string[]>(table)
  const seals = new Documents<DaySeal>(table)
  const anything = new Documents<unknown>(table)

  const ledgerKey: Key = { pk: ledgerName, sk: '#' }
  const partition = (day: Day, group: number) => `${ledgerName}#DAY#${day}#${padded(group, 2)}`
  const inBucket = (day: Day, bucket: number, sk: string): Key => ({ pk: partition(day, groupOf(bucket)), sk })
  const bucketKey = (day: Day, bucket: number) => inBucket(day, bucket, `B#${padded(bucket, DIGITS)}`)
  const pageKey = (day: Day, bucket: number, page: number) =>
    inBucket(day, bucket, `P#${padded(bucket, DIGITS)}#${padded(page, 5)}`)
  const groupKey = (day: Day, group: number): Key => ({ pk: `${ledgerName}#DAY#${day}`, sk: `G#${padded(group, 2)}` })
  const topKey = (day: Day): Key => ({ pk: `${ledgerName}#DAY#${day}`, sk: 'TOP' })
  const sealKey = (day: Day): Key => ({ pk: `${ledgerName}#SEALS`, sk: day })
  const orderKey = (orderId: string) => `${ledgerName}#${orderId}`

  /** Refused with BucketClosed, or with HeadKnown where one as far or further stands. */
  const headWrites = (day: Day, head: Head): Write[] => {
    const { orderId, count } = head
    const bucket = bucketOf(orderId)
    const key = inBucket(day, bucket, `H#${padded(bucket, DIGITS)}#${orderId}`)
    const beside = { version: count, orderKey: orderKey(orderId), orderSort: `${padded(count, 6)}#${day}` }
    const open = documentEntities[table].build(ConditionCheck).key(bucketKey(day, bucket))
    const put = documentEntities[table].build(PutTransaction).item({ ...beside, ...key, doc: head } as never)
    const isFurther = {
      or: [
        { attr: 'pk', exists: false },
        { attr: 'version', lt: count },
      ],
    }
    return [
      { transaction: open.condition({ attr: 'pk', exists: false } as never), refusal: new BucketClosed() },
      { transaction: put.options({ condition: isFurther as never }), refusal: new HeadKnown() },
    ]
  }

  return {
    ledger: (): Promise<Ledger | undefined> => ledgers.get(ledgerKey, { consistent: true }),

    /** Opens the ledger from a day on; one that is open stays as it is. */
    openLedger: async (from: Day): Promise<void> => {
      const write = ledgers.insert(ledgerKey, newLedger(from), { version: 0 }, new Taken())
      await commit([write]).catch(unless(Taken))
    },

    /** @returns `closed` where the day takes no more: a later one has to. */
    noteHead: async (day: Day, head: Head): Promise<'noted' | 'closed'> => {
      try {
        await commit(headWrites(day, head))
      } catch (error) {
        if (error instanceof BucketClosed) return 'closed'
        if (!(error instanceof HeadKnown)) throw error
      }
      return 'noted'
    },

    /** Where an order was noted, the furthest first. */
    daysOf: async (orderId: string, first: number): Promise<Noted[]> => {
      const query = { table, index: 'byOrder', partition: orderKey(orderId), reverse: true } as const
      const { rows } = await queryPage(query, { first })
      return rows.map(({ position }) => ({ count: Number(position.slice(0, 6)), day: position.slice(7) }))
    },

    /** After it no head goes to these buckets on this day. 1 BatchGet, and 1 transaction the first time. */
    closeGroup: async (day: Day, group: number): Promise<void> => {
      const keys = bucketsOf(group).map((bucket) => bucketKey(day, bucket))
      for (;;) {
        const found = await closed.getMany(keys, { consistent: true })
        const open = keys.filter((_, i) => found[i] === undefined)
        if (open.length === 0) return
        await commit(open.map((key) => closed.insert(key, {}, {}, new Taken()))).catch(unless(Taken))
      }
    },

    /** Heads of a closed group, by bucket and order: 1 Query a megabyte. */
    async *headsOf(day: Day, group: number): AsyncGenerator<Head> {
      const query = { table, partition: partition(day, group), prefix: 'H#', consistent: true } as const
      for await (const { doc } of queryAll(query)) yield doc as Head
    },

    savePage: (day: Day, bucket: number, page: number, heads: readonly Head[]): Promise<void> =>
      commit([pages.overwrite(pageKey(day, bucket, page), heads)]),
    saveTree: (day: Day, bucket: number, tree: BucketTree): Promise<void> =>
      commit([closed.overwrite(bucketKey(day, bucket), tree)]),

    hasGroup: async (day: Day, group: number): Promise<boolean> =>
      (await groups.get(groupKey(day, group), { consistent: true })) !== undefined,

    /** Keeps what a group came to and counts its piece, once. */
    finishGroup: async (
      job: JobName,
      { day, group }: { readonly day: Day; readonly group: number },
      roots: readonly BucketRoot[],
      at: Instant,
    ): Promise<void> => {
      const write = groups.insert(groupKey(day, group), roots, {}, new Taken())
      await commit([write, countDone(job, day, at)]).catch(unless(Taken))
    },

    /** A day's groups in order; undefined while one is missing. 1 BatchGet. */
    groupsOf: async (day: Day): Promise<(readonly BucketRoot[])[] | undefined> => {
      const keys = Array.from({ length: GROUPS }, (_, group) => groupKey(day, group))
      const found = await groups.getMany(keys, { consistent: true })
      return found.every((roots) => roots !== undefined) ? found : undefined
    },

    /** Writes a day's seal and moves the ledger on, once. @returns whether it did: another may have been faster */
    saveSeal: async (before: Ledger, after: Ledger, seal: DaySeal, groupRoots: readonly string[]): Promise<boolean> => {
      try {
        await commit([
          seals.insert(sealKey(seal.day), seal, {}, new Taken()),
          tops.insert(topKey(seal.day), groupRoots, {}, new Taken()),
          ledgers.replace(ledgerKey, after, { version: after.sequence }, before.sequence),
        ])
      } catch (error) {
        if (error instanceof Taken) return false
        throw error
      }
      return true
    },

    seal: (day: Day) => seals.load(sealKey(day)),

    /** Seals, the newest first. */
    seals: (page: PageRequest): Promise<Page<DaySeal>> =>
      documentPage({ table, partition: `${ledgerName}#SEALS`, reverse: true }, page),

    /** What a proof takes beside the page of its leaf; undefined for what is not there. 1 BatchGet. */
    around: async (day: Day, orderId: string) => {
      const bucket = bucketOf(orderId)
      const keys = [sealKey(day), topKey(day), groupKey(day, groupOf(bucket)), bucketKey(day, bucket)]
      const [seal, top, group, tree] = await anything.getMany(keys)
      return {
        seal: seal as DaySeal | undefined,
        groupRoots: top as readonly string[] | undefined,
        groupOfBuckets: group as readonly BucketRoot[] | undefined,
        tree: tree as ClosedBucket | undefined,
      }
    },

    page: (day: Day, bucket: number, page: number) => pages.get(pageKey(day, bucket, page)),
  }
}

export type EvidenceStore = ReturnType<typeof createEvidenceStore>

const unless =
  (expected: new () => Error) =>
  (error: unknown): void => {
    if (!(error instanceof expected)) throw error
  }
