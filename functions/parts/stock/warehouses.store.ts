/**
 * Warehouses of makers, in the Parts table.
 *
 * | Access pattern        | Key or index                                  | Cost                        |
 * |-----------------------|-----------------------------------------------|-----------------------------|
 * | warehouse by id       | pk `WAREHOUSES#<maker>`, sk `W#<ulid>`        | 1 GetItem, 0.5 RCU          |
 * | those of a maker      | byList `WAREHOUSES#<maker>`, name             | 1 Query                     |
 * | open                  | record, document, entry                       | 1 transaction               |
 * | change, close         | the same                                      | 1 GetItem, 1 transaction    |
 */
import { ownPart } from '../../platform/collection'
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type Page, type PageRequest } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { evolve, type Warehouse, type WarehouseEvent } from './warehouse'

const table = 'Parts'

export const createWarehousesStore = () => ({
  warehouses: new JournaledAggregate<Warehouse, WarehouseEvent>({
    table,
    type: 'Warehouse',
    keyOf: (id) => ({ pk: `WAREHOUSES#${ownerOf(id)}`, sk: `W#${ownPart(id)}` }),
    besideOf: ({ id, manufacturerId, name }) => ({
      listKey: `WAREHOUSES#${manufacturerId}`,
      listSort: `${name}#${ownPart(id)}`,
    }),
    evolve,
  }),

  page: (manufacturerId: string, page: PageRequest): Promise<Page<Warehouse>> =>
    documentPage<Warehouse>({ table, index: 'byList', partition: `WAREHOUSES#${manufacturerId}` }, page),
})

export type WarehousesStore = ReturnType<typeof createWarehousesStore>
