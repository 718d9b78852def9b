import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers, WarehouseResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { checkVersion } from '../../shared/checks'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { seesAllStock } from './stock-access'
import { holdsAnything } from './stock-at.use-case'
import { changeWarehouse, closeWarehouse, openWarehouse, type Warehouse } from './warehouse'

const nothing = { rows: [], hasNextPage: false }

export const seesWarehouse = seesAllStock

export const warehouseQueries = {
  warehouses: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    return paged(`warehouses:${maker}`, args, (page) =>
      seesWarehouse(viewer, maker) ? stores.warehouses.page(maker, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const at = (id: string): string => fromGlobalId('Warehouse', id, ['input', 'id'])

const unchanged = (warehouse: Warehouse, version: number): Warehouse => {
  checkVersion(warehouse, version)
  return warehouse
}

export const warehouseMutations = {
  warehouseOpen: mutation(async ({ idempotencyKey: _key, ...input }, { viewer, stores, newId }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId'])
    const event = openWarehouse({ ...input, manufacturerId }, viewer)
    const id = ownedId(manufacturerId, newId())
    return { warehouse: await stores.warehouses.warehouses.open(request, id, viewer, event) }
  }),
  warehouseChange: mutation(async ({ id, version, ...input }, { viewer, stores }, request) => ({
    warehouse: await stores.warehouses.warehouses.act(request, at(id), viewer, (found) =>
      changeWarehouse(unchanged(found, version), input, viewer),
    ),
  })),
  warehouseClose: mutation(async ({ id, version }, { viewer, stores }, request) => ({
    warehouse: await stores.warehouses.warehouses.act(request, at(id), viewer, async (found) =>
      closeWarehouse(unchanged(found, version), viewer, await holdsAnything(found)),
    ),
  })),
} satisfies Partial<MutationResolvers>

export const warehouse: WarehouseResolvers = {
  manufacturer: ({ manufacturerId }, _args, { stores }) => existing(stores.network.manufacturers.load(manufacturerId)),
  log: (found, args, { viewer, stores }) =>
    logPage(found, args, (id, page) =>
      seesWarehouse(viewer, found.manufacturerId)
        ? stores.warehouses.warehouses.entryPage(id, page)
        : Promise.resolve(nothing),
    ),
}
