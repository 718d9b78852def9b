/**
 * Insights table: a rebuild of roll-ups, and what it reads and writes. A job's, never a request's: it reads tables whole.
 *
 * | what                     | key or way                            | access                                              |
 * |--------------------------|---------------------------------------|-----------------------------------------------------|
 * | the rebuild              | `REBUILD` / `#`                       | 1 GetItem a projector's batch, 0.5 RCU; 1 put a page |
 * | documents that count     | Scan of Orders, then Complaints       | 1 page of 200 items                                 |
 * | roll-ups of everything   | Scan of Insights                      | 1 page of 1 000 items                               |
 * | roll-ups of scopes       | `<scope>#<shard>`                     | 1 Query a shard                                     |
 * | an item and its parts    | `<scope>#<shard>` / `<bucket>`        | 1 consistent BatchGet; if wrong, 1 transaction      |
 *
 * Cost of a document: 1 read and 1 write of its record, and 1 write of each item that it counts in, summed over those that
 * share a transaction. Nothing has to stand still: docs/adr/0034.
 */
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { UpdateTransaction } from 'dynamodb-toolbox/entity/actions/transactUpdate'
import { $add, $remove } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { QueryCommand } from 'dynamodb-toolbox/table/actions/query'
import { ScanCommand } from 'dynamodb-toolbox/table/actions/scan'
import { readBatch } from '../../platform/batch-get'
import { commit } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { tables } from '../../platform/tables'
import type { Day } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { type Counter, type Counts, sumCounts } from '../counters'
import { isRecorded } from '../history/recorded'
import { standsOn, turnTo } from '../history/turn.store'
import { isWhole, partitionsOf, type Scope } from '../rollup-keys'
import { countsIn, type RollupRow } from '../rollups.store'
import { anewIn, asAnew, rebuiltEntity } from './anew.store'
import { isCounted, isCounting, type Rebuild } from './rebuild'

const rebuilds = new Documents<Rebuild>('Insights')
const KEY: Key = { pk: 'REBUILD', sk: '#' }

const load = (): Promise<Rebuild | undefined> => rebuilds.get(KEY, { consistent: true })

/** The rebuild that projectors have to help, if one is going on. */
export const countingRebuild = async (): Promise<Rebuild | undefined> => {
  const found = await rebuilds.get(KEY)
  return found && isCounting(found) ? found : undefined
}

const save = (rebuild: Rebuild): Promise<void> => {
  const { version } = rebuild
  return commit([
    version === 1
      ? rebuilds.insert(KEY, rebuild, { version }, new DomainError('STALE_VERSION'))
      : rebuilds.replace(KEY, rebuild, { version }, version - 1),
  ])
}

export interface Items<T> {
  readonly items: readonly T[]
  /** Where the next page begins; absent behind the last. */
  readonly cursor?: unknown
}

type Raw = Readonly<Record<string, unknown>>

/** Of documents, which are counted together; of items, most of which are passed over. */
const PAGES = { Orders: 200, Complaints: 200, Insights: 1000 } as const
/** Where documents that count are: `project-insights` and `project-complaints` in platform/topology.ts. */
const sources = ['Orders', 'Complaints'] as const

interface SourceCursor {
  readonly table: number
  readonly after?: Record<string, unknown>
}

const scan = async (table: keyof typeof PAGES, after: Record<string, unknown> | undefined) => {
  const { Items = [], LastEvaluatedKey } = await tables[table]
    .build(ScanCommand)
    .options({ limit: PAGES[table], consistent: true, ...(after ? { exclusiveStartKey: after } : {}) })
    .send()
  return { items: Items as Raw[], after: LastEvaluatedKey }
}

/** Items as the streams show them. */
const readSources = async (cursor: unknown): Promise<Items<Raw>> => {
  const { table, after } = (cursor ?? { table: 0 }) as SourceCursor
  const name = sources[table]
  if (!name) return { items: [] }
  const page = await scan(name, after)
  if (page.after) return { items: page.items, cursor: { table, after: page.after } }
  return table + 1 < sources.length ? { items: page.items, cursor: { table: table + 1 } } : { items: page.items }
}

/** Items of roll-ups, each shard by itself. */
const readItems = async ({ scopes, cursor }: Rebuild): Promise<Items<Key>> => {
  if (!scopes) {
    const { items, after } = await scan('Insights', cursor as Record<string, unknown> | undefined)
    const counted = (items as unknown as Key[]).filter((row) => !('doc' in row) && isCounted(row.pk))
    return { items: counted, ...(after ? { cursor: after } : {}) }
  }
  const at = (cursor as number | undefined) ?? 0
  const found = await Promise.all(partitionsOf(scopes[at] as Scope).map(queryWhole))
  return { items: found.flat(), ...(at + 1 < scopes.length ? { cursor: at + 1 } : {}) }
}

const queryWhole = async (partition: string): Promise<Key[]> => {
  const options = { consistent: true, maxPages: Number.POSITIVE_INFINITY }
  const { Items = [] } = await tables.Insights.build(QueryCommand).query({ partition }).options(options).send()
  return Items as unknown as Key[]
}

/** The parts of the item that a part belongs to. */
export const partsOf = ({ pk, sk }: Key): readonly [Key, ...Key[]] => {
  const partitions = isWhole(pk) ? [pk] : partitionsOf(pk.slice(0, pk.lastIndexOf('#')) as Scope)
  const [first = pk, ...others] = partitions
  return [{ pk: first, sk }, ...others.map((partition) => ({ pk: partition, sk }))]
}

const readParts = async (keys: readonly Key[]): Promise<(RollupRow | undefined)[]> => {
  const requests = keys.map(({ pk, sk }) => rebuiltEntity.build(BatchGetRequest).key({ pk, sk }))
  const command = tables.Insights.build(BatchGetCommand)
    .requests(...requests)
    .options({ consistent: true })
  return readBatch<RollupRow>(command)
}

/** What is to be added to an item's counts, so that they are those counted anew. */
const missing = (rows: readonly (RollupRow | undefined)[]): Counts => {
  const found = rows.filter((row) => row !== undefined)
  const anew = sumCounts(found.map(anewIn))
  const counted = sumCounts(found.map(countsIn))
  const names = Object.keys({ ...anew, ...counted }) as Counter[]
  return Object.fromEntries(
    names.map((name) => [name, (anew[name] ?? 0) - (counted[name] ?? 0)] as const).filter(([, n]) => n !== 0),
  )
}

/**
 * Corrects an item, over all its parts, by what was counted anew; recorded today, so that past days stand as they stood.
 *
 * @returns whether it was wrong
 * @throws STALE_VERSION when somebody counted in between; to be tried again
 */
const correct = async (keys: readonly [Key, ...Key[]], today: Day): Promise<boolean> => {
  const rows = await readParts(keys)
  const error = missing(rows)
  if (Object.keys(error).length === 0) return false
  const [first] = keys
  const [row] = rows
  const scope = first.pk.slice(0, first.pk.lastIndexOf('#'))
  const recorded = isRecorded(scope, first.sk)
  const day = recorded ? await turnTo([first], today) : today
  const { condition, refusal } = standsOn(day)
  const untouched = row?.n === undefined ? { attr: 'n', exists: false } : { attr: 'n', eq: row.n }
  const changes = Object.fromEntries(Object.entries(error).map(([counter, n]) => [counter, $add(n)]))
  const item = { ...first, ...changes, n: $add(1), ...(recorded ? { on: day } : {}) }
  const update = rebuiltEntity.build(UpdateTransaction).item(item as never)
  const guard = recorded ? { and: [untouched, condition] } : untouched
  await commit([{ transaction: update.options({ condition: guard as never }), refusal }])
  return true
}

/** Takes what was counted anew out of an item again. */
const clean = async (row: Key): Promise<void> => {
  const anew = Object.keys(anewIn(row))
  if (anew.length === 0) return
  const gone = asAnew(Object.fromEntries(anew.map((counter) => [counter, $remove()])))
  const update = rebuiltEntity.build(UpdateTransaction).item({ pk: row.pk, sk: row.sk, ...gone } as never)
  await commit([{ transaction: update }])
}

export const rebuildsStore = { load, save, readSources, readItems, correct, clean }

export type RebuildsStore = typeof rebuildsStore
