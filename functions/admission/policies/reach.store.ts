/**
 * How far readings have come (N22): counters in the Providers table.
 *
 * | Access pattern                  | Key                                            | Cost                            |
 * |---------------------------------|------------------------------------------------|---------------------------------|
 * | reach of a provider, of all     | pk `REACH#<reading>`, sk `PROV#<provider>`     | 1 GetItem; a page 1 Query       |
 * | reach of points of a provider   | pk `REACH#<reading>#<provider>`, sk `<point>`  | a page 1 Query                  |
 * | reach of a reading as a whole   | pk `REACH#<reading>`, sk `SUM#<0 to 7>`        | N: ceil(8 N / 100) BatchGets    |
 * | one more reader                 | sum, provider, point                           | 3 writes of the caller's        |
 * | count a provider                | provider and sum; points, if they changed      | 1 transaction; 1 per 50 points  |
 *
 * The sum is sharded, as every reader of a network writes it. The others are written by one provider's people only.
 */
import DataLoader from 'dataloader'
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { readBatch } from '../../platform/batch-get'
import { commit, type Write } from '../../platform/commit'
import type { Key } from '../../platform/documents'
import { type Page, type PageRequest, queryAll, queryPage } from '../../platform/page'
import { plainItem, tables } from '../../platform/tables'
import { sha256 } from '../../shared/canonical'
import type { Day } from '../../shared/days'
import { type Count, type Reach, sumReach, type Tally } from './reach'
import type { Receipt } from './receipt'

const table = 'Providers'
const SHARDS = 8
const MAX_BATCH = 100
/** Stays below the 100 writes of a transaction. */
const POINTS_PER_COMMIT = 50

/** Another delivery counted at the same time. */
class Counted extends Error {}

const reachEntity = new Entity({
  name: 'PolicyReach',
  table: tables.Providers,
  ...plainItem,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    readers: number().optional(),
    asked: number().optional(),
    read: number().optional(),
    day: string().optional(),
    /** How often it was counted. */
    counts: number().optional(),
    /** Who was asked when it was counted: a hash. */
    seats: string().optional(),
  }),
})

type ReachRow = Partial<Reach> & { readonly counts?: number; readonly seats?: string }
/** What was counted of a provider so far. */
export interface Counter {
  readonly key: Key
  readonly row: ReachRow
}

const shardOf = (label: string): string => `SUM#${Number.parseInt(sha256(label).slice(0, 6), 16) % SHARDS}`
const reachPk = (readingKey: string): string => `REACH#${readingKey}`
const providerKey = (readingKey: string, id: string): Key => ({ pk: reachPk(readingKey), sk: `PROV#${id}` })
const sumKey = (readingKey: string, label: string): Key => ({ pk: reachPk(readingKey), sk: shardOf(label) })
const pointsPk = (readingKey: string, providerId: string): string => `${reachPk(readingKey)}#${providerId}`
const pointKey = (readingKey: string, providerId: string, pointId: string): Key => ({
  pk: pointsPk(readingKey, providerId),
  sk: pointId,
})

const reachOf = ({ readers = 0, asked = 0, read = 0, day }: ReachRow = {}): Reach => ({
  readers,
  asked,
  read,
  ...(day === undefined ? {} : { day }),
})

const oneMore = (key: Key): Write => ({
  transaction: reachEntity.build(UpdateTransaction).item({ ...key, readers: $add(1) }),
})

/** The counters a receipt raises, for the transaction that writes it. */
export const oneMoreReader = (receipt: Receipt): Write[] => {
  const { readingKey, providerId, pointId, by } = receipt
  return [
    oneMore(sumKey(readingKey, by)),
    oneMore(providerKey(readingKey, providerId)),
    ...(pointId === undefined ? [] : [oneMore(pointKey(readingKey, providerId, pointId))]),
  ]
}

/** In the order of the keys; an empty row where there is none. */
const readRows = async (keys: readonly Key[]): Promise<ReachRow[]> => {
  const rows: ReachRow[] = []
  for (let from = 0; from < keys.length; from += MAX_BATCH) {
    const requests = keys.slice(from, from + MAX_BATCH).map((key) => reachEntity.build(BatchGetRequest).key(key))
    const command = tables.Providers.build(BatchGetCommand)
      .requests(...requests)
      .options({ consistent: true })
    rows.push(...(await readBatch<ReachRow>(command)).map((row) => row ?? {}))
  }
  return rows
}

const reachPage = async (
  partition: string,
  prefix: string,
  page: PageRequest,
): Promise<Page<{ readonly id: string; readonly reach: Reach }>> => {
  const { rows, hasNextPage } = await queryPage({ table, partition, prefix }, page)
  return {
    rows: rows.map(({ node, position }) => ({
      node: { id: position.slice(prefix.length), reach: reachOf(node as ReachRow) },
      position,
    })),
    hasNextPage,
  }
}

const sameCount = (row: ReachRow, { asked, read }: Count): boolean =>
  (row.asked ?? 0) === asked && (row.read ?? 0) === read

const shards = Array.from({ length: SHARDS }, (_, i) => `SUM#${i}`)

export const createReachStore = () => {
  const rows = new DataLoader<Key, ReachRow, string>(readRows, { cacheKeyFn: ({ pk, sk }) => `${pk}\n${sk}` })
  const one = async (key: Key): Promise<Reach> => reachOf(await rows.load(key))

  return {
    reach: async (readingKey: string): Promise<Reach> =>
      sumReach(await Promise.all(shards.map((sk) => one({ pk: reachPk(readingKey), sk })))),
    providerReach: (readingKey: string, providerId: string) => one(providerKey(readingKey, providerId)),
    pointReach: (readingKey: string, providerId: string, pointId: string) =>
      one(pointKey(readingKey, providerId, pointId)),
    providerReachPage: (readingKey: string, page: PageRequest) => reachPage(reachPk(readingKey), 'PROV#', page),
    pointReachPage: (readingKey: string, providerId: string, page: PageRequest) =>
      reachPage(pointsPk(readingKey, providerId), '', page),

    /** What was counted of a provider so far, in the order of the readings. */
    counted: async (readingKeys: readonly string[], providerId: string): Promise<Counter[]> => {
      const keys = readingKeys.map((readingKey) => providerKey(readingKey, providerId))
      return (await readRows(keys)).map((row, i) => ({ key: keys[i] as Key, row }))
    },

    /**
     * Sets what a provider's seats come to. Points first, then the provider with its difference to the sum in one
     * transaction: whatever is cut short or done again, the sum is that of its providers.
     */
    setCount: async (
      readingKey: string,
      providerId: string,
      { key, row }: Counter,
      { provider, points, seats }: Tally,
      day: Day,
    ): Promise<void> => {
      const stood = new Map<string, ReachRow>()
      for await (const found of queryAll({ table, partition: pointsPk(readingKey, providerId), consistent: true }))
        stood.set(String(found.sk), found as ReachRow)
      const ids = [...new Set([...stood.keys(), ...points.keys()])]
      const writes = ids.flatMap((pointId): Write[] => {
        const count = points.get(pointId) ?? { asked: 0, read: 0 }
        if (sameCount(stood.get(pointId) ?? {}, count)) return []
        const set = { ...pointKey(readingKey, providerId, pointId), ...count, day }
        return [{ transaction: reachEntity.build(UpdateTransaction).item(set) }]
      })
      for (let from = 0; from < writes.length; from += POINTS_PER_COMMIT)
        await commit(writes.slice(from, from + POINTS_PER_COMMIT))
      if (sameCount(row, provider) && row.seats === seats) return
      const { asked = 0, read = 0, counts = 0 } = row
      const condition = counts === 0 ? { attr: 'counts', exists: false } : { attr: 'counts', eq: counts }
      const set = reachEntity.build(UpdateTransaction).item({ ...key, ...provider, seats, day, counts: counts + 1 })
      const sum = { asked: $add(provider.asked - asked), read: $add(provider.read - read), day }
      await commit([
        { transaction: set.options({ condition: condition as never }), refusal: new Counted() },
        { transaction: reachEntity.build(UpdateTransaction).item({ ...sumKey(readingKey, providerId), ...sum }) },
      ])
    },
  }
}
