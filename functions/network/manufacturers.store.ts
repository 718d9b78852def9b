/**
 * Manufacturers: makers with their brands, models and units, and the product categories of all.
 *
 * | Access pattern            | Key or index                                             | Cost                        |
 * |---------------------------|----------------------------------------------------------|-----------------------------|
 * | maker by id               | pk `M#<id>`, sk `#`                                      | 1 GetItem, 0.5 RCU          |
 * | brand, model by id        | pk `M#<maker>`, sk `BRAND#<ulid>` / `MODEL#<ulid>`       | 1 GetItem, 0.5 RCU          |
 * | category by code          | pk `CATEGORY#<code>`, sk `#`                             | 1 GetItem, 0.5 RCU          |
 * | unit by maker and serial  | pk `U#<maker>#<serial>`, sk `#`                          | 1 GetItem, 0.5 RCU          |
 * | makers by name            | byList `MANUFACTURERS`, `<name>#<id>`                    | 1 Query                     |
 * | categories by code        | byList `CATEGORIES`, code                                | 1 Query                     |
 * | brands, models of a maker | pk `M#<maker>`, sk prefix                                | 1 Query                     |
 * | units of a model          | byList `MODEL#<model>`, serial                           | 1 Query                     |
 * | a dealer's units of model | pk `SOLD#<dealer>#<model>`, sk serial (key rows)         | 1 Query, 1 BatchGet         |
 * | create, change            | document and idempotency record (a unit: its sold row    | 1 transaction, 4 to 13 WCU  |
 * |                           | and the count of its sale, unit-sales.store.ts)          |                             |
 */

import { Aggregate } from '../platform/aggregate'
import { ownPart } from '../platform/collection'
import type { Write } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { documentPage, type Page, type PageRequest, queryAll } from '../platform/page'
import { ownerOf } from '../shared/ids'
import { modelSalesIn, modelSalesWrites } from './model-sales.store'
import type { Brand, Manufacturer, ProductCategory, ProductModel, Unit } from './network'
import { salesIn, salesWrites } from './unit-sales.store'

const table = 'Manufacturers'
const MAKERS = 'MANUFACTURERS'
const CATEGORIES = 'CATEGORIES'

interface Sold {
  readonly unitId: string
}

const makerPk = (id: string): string => `M#${id}`
const ownedKey = (prefix: string) => (id: string) => ({
  pk: makerPk(ownerOf(id)),
  sk: prefix + ownPart(id),
})
const unitKey = (id: string): Key => ({ pk: `U#${ownerOf(id)}#${ownPart(id)}`, sk: '#' })

/** A dealer's own list of what it sold, so that its pages never pass over other dealers' units. */
const soldKey = ({ soldBy, modelId, serial }: Unit): Key | undefined =>
  soldBy === undefined ? undefined : { pk: soldPk(soldBy, modelId), sk: serial }
const soldPk = (dealerId: string, modelId: string): string => `SOLD#${dealerId}#${modelId}`

const soldRows = (next: Unit, before: Unit | undefined): Write[] => {
  const documents = new Documents<Sold>(table)
  const [added, gone] = [soldKey(next), before && soldKey(before)]
  if (added?.pk === gone?.pk) return []
  return [
    ...(gone ? [documents.remove(gone)] : []),
    ...(added ? [documents.overwrite(added, { unitId: next.id })] : []),
  ]
}

export const createManufacturersStore = () => {
  const units = new Aggregate<Unit>({
    table,
    type: 'Unit',
    keyOf: unitKey,
    besideOf: ({ modelId, serial }) => ({ listKey: `MODEL#${modelId}`, listSort: serial }),
    derived: (next, before) => [
      ...soldRows(next, before),
      ...salesWrites(next, before),
      ...modelSalesWrites(next, before),
    ],
  })
  const inPartition = <T>(partition: string, prefix: string, page: PageRequest) =>
    documentPage<T>({ table, partition, prefix }, page)
  const inList = <T>(partition: string, page: PageRequest) =>
    documentPage<T>({ table, index: 'byList', partition }, page)

  return {
    manufacturers: new Aggregate<Manufacturer>({
      table,
      type: 'Manufacturer',
      keyOf: (id) => ({ pk: makerPk(id), sk: '#' }),
      besideOf: ({ id, name }) => ({ listKey: MAKERS, listSort: `${name}#${id}` }),
    }),
    brands: new Aggregate<Brand>({ table, type: 'Brand', keyOf: ownedKey('BRAND#') }),
    models: new Aggregate<ProductModel>({ table, type: 'ProductModel', keyOf: ownedKey('MODEL#') }),
    categories: new Aggregate<ProductCategory>({
      table,
      type: 'ProductCategory',
      keyOf: (code) => ({ pk: `CATEGORY#${code}`, sk: '#' }),
      besideOf: ({ id }) => ({ listKey: CATEGORIES, listSort: id }),
    }),
    units,
    salesIn,
    modelSalesIn,

    makerPage: (page: PageRequest) => inList<Manufacturer>(MAKERS, page),
    categoryPage: (page: PageRequest) => inList<ProductCategory>(CATEGORIES, page),
    /** Oldest first. */
    brandPage: (makerId: string, page: PageRequest) => inPartition<Brand>(makerPk(makerId), 'BRAND#', page),
    modelPage: (makerId: string, page: PageRequest) => inPartition<ProductModel>(makerPk(makerId), 'MODEL#', page),
    /** By serial number. */
    unitPage: (modelId: string, page: PageRequest) => inList<Unit>(`MODEL#${modelId}`, page),
    soldPage: async (dealerId: string, modelId: string, page: PageRequest): Promise<Page<Unit>> => {
      const { rows, hasNextPage } = await documentPage<Sold>({ table, partition: soldPk(dealerId, modelId) }, page)
      const keys = rows.map(({ node, position }) => ({ node: unitKey(node.unitId), position }))
      return units.behind({ rows: keys, hasNextPage })
    },
    /** Every maker, by name: for jobs. */
    async *allMakers(): AsyncGenerator<Manufacturer> {
      for await (const row of queryAll({ table, index: 'byList', partition: MAKERS }))
        yield (row as { doc: Manufacturer }).doc
    },
  }
}
