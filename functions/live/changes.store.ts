/**
 * How often something changed in a scope, in the Insights table: one item a scope, or a part of it where many write (as the
 * roll-ups: supervision/rollup-keys.ts), with a number for each kind of thing.
 *
 * | Access pattern   | Key                           | Cost                                                                    |
 * |------------------|-------------------------------|-------------------------------------------------------------------------|
 * | what a scope's marks are | `LIVE#<scope>#<part>` / `#` | 1 GetItem, 0.5 RCU; 1 BatchGet of 2 keys for a prefecture, of 8 for a province or maker |
 * | mark             | the same                      | 1 UpdateItem, 1 WCU for each scope and part that a batch touches        |
 *
 * An order that changes alone is in 7 scopes; a batch of a hundred orders of one county and provider marks each once.
 */
import { Entity } from 'dynamodb-toolbox/entity'
import { BatchGetRequest } from 'dynamodb-toolbox/entity/actions/batchGet'
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get'
import { UpdateItemCommand } from 'dynamodb-toolbox/entity/actions/update'
import { $add } from 'dynamodb-toolbox/entity/actions/update/symbols'
import { item } from 'dynamodb-toolbox/schema/item'
import { number } from 'dynamodb-toolbox/schema/number'
import { string } from 'dynamodb-toolbox/schema/string'
import { BatchGetCommand } from 'dynamodb-toolbox/table/actions/batchGet'
import { readBatch } from '../platform/batch-get'
import { plainItem, tables } from '../platform/tables'
import type { Instant } from '../shared/days'
import { partitionFor, partitionsOf, type Scope } from '../supervision/rollup-keys'
import { type Change, type ChangeKind, changeKinds, type Head, type Marks } from './change'

type Row = { readonly changedAt?: string } & Marks

const entity = new Entity({
  name: 'Live',
  table: tables.Insights,
  ...plainItem,
  schema: item({
    pk: string().key(),
    sk: string().key(),
    changedAt: string().optional(),
    ...(Object.fromEntries(changeKinds.map((kind) => [kind, number().optional()])) as object),
  }),
})

const keyOf = (partition: string) => ({ pk: `LIVE#${partition}`, sk: '#' })
const IN_FLIGHT = 16

const headOf = (rows: readonly (Row | undefined)[]): Head => {
  const sums = changeKinds.map((kind) => [kind, rows.reduce((sum, row) => sum + (row?.[kind] ?? 0), 0)] as const)
  const times = rows.flatMap((row) => row?.changedAt ?? []).sort()
  return { marks: Object.fromEntries(sums.filter(([, n]) => n > 0)), changedAt: times.at(-1) }
}

export const createChangesStore = () => ({
  head: async (scope: Scope): Promise<Head> => {
    const keys = partitionsOf(scope).map(keyOf)
    const [only] = keys
    if (only && keys.length === 1) {
      const { Item } = await entity.build(GetItemCommand).key(only).send()
      return headOf([Item as Row | undefined])
    }
    const requests = keys.map((key) => entity.build(BatchGetRequest).key(key))
    return headOf(await readBatch<Row>(tables.Insights.build(BatchGetCommand).requests(...requests)))
  },

  /** Marked twice it only says once more that something changed. */
  mark: async (changes: readonly Change[], at: Instant): Promise<void> => {
    const touched = new Map<string, Set<ChangeKind>>()
    for (const { scopes, kinds, by } of changes)
      for (const partition of scopes.map((scope) => partitionFor(scope, by))) {
        const known = touched.get(partition) ?? new Set()
        for (const kind of kinds) known.add(kind)
        touched.set(partition, known)
      }
    const all = [...touched]
    for (let from = 0; from < all.length; from += IN_FLIGHT)
      await Promise.all(
        all.slice(from, from + IN_FLIGHT).map(([partition, kinds]) => {
          const added = Object.fromEntries([...kinds].map((kind) => [kind, $add(1)]))
          return entity
            .build(UpdateItemCommand)
            .item({ ...keyOf(partition), changedAt: at, ...added } as never)
            .send()
        }),
      )
  },
})

export type ChangesStore = ReturnType<typeof createChangesStore>
