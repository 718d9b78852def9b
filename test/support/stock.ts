import { ulid } from 'ulid'
import { toGlobalId } from '../../functions/shared/ids'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { newPart, type PartAnswer } from './parts'
import type { Tenant } from './tenant'

export interface WarehouseAnswer {
  readonly id: string
  readonly version: number
}

export interface MovementAnswer {
  readonly id: string
  readonly kind: string
}

type Values = Readonly<Record<string, unknown>>

const made = <T>({ object, userErrors }: MutationAnswer<T>): T => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const openWarehouse = (
  { maker, as, region }: Tenant,
  change: Values = {},
  viewer: TokenClaims = as.MANUFACTURER,
): Promise<MutationAnswer<WarehouseAnswer>> =>
  mutate({
    name: 'warehouseOpen',
    viewer,
    input: {
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      name: `仓库 ${ulid()}`,
      region,
      cells: 1,
      ...change,
    },
    select: 'warehouse { id version }',
  })

export const newWarehouse = async (tenant: Tenant, change: Values = {}): Promise<WarehouseAnswer> =>
  made(await openWarehouse(tenant, change))

/** Moves stock through the API. */
export const moveStock = (
  name: `stock${string}`,
  viewer: TokenClaims,
  input: Values,
  idempotencyKey?: string,
): Promise<MutationAnswer<MovementAnswer>> =>
  mutate({
    name,
    viewer,
    input: idempotencyKey ? { ...input, idempotencyKey } : input,
    select: 'movement { id kind }',
  })

/** A part that is not tracked, with pieces in a warehouse, on the shelf of the tenant's point and in the van of its technician. */
export interface Stocked {
  readonly part: PartAnswer
  readonly warehouse: WarehouseAnswer
  readonly pointId: string
  readonly vanId: string
}

export const stocked = async (tenant: Tenant, change: Values = {}): Promise<Stocked> => {
  const { as } = tenant
  const [part, warehouse] = [
    await newPart(tenant, { tracking: 'NONE', shelfLifeDays: null, ...change }),
    await newWarehouse(tenant),
  ]
  const pointId = toGlobalId('ServicePoint', tenant.point.id)
  const vanId = toGlobalId('Technician', tenant.technician.id)
  const partId = part.id
  const step = async (name: `stock${string}`, viewer: TokenClaims, input: Values) =>
    made(await moveStock(name, viewer, { partId, ...input }))
  await step('stockReceive', as.MANUFACTURER, { placeId: warehouse.id, quantity: 20, reference: 'PO-1' })
  await step('stockShip', as.MANUFACTURER, { fromId: warehouse.id, toId: pointId, quantity: 10 })
  await step('stockArrive', as.SERVICE_POINT, { placeId: pointId, quantity: 8 })
  await step('stockHandOver', as.SERVICE_POINT, { fromId: pointId, toId: vanId, quantity: 3 })
  for (const [viewer, placeId] of [
    [as.MANUFACTURER, warehouse.id],
    [as.SERVICE_POINT, pointId],
    [as.TECHNICIAN, vanId],
  ] as const)
    await step('stockQuarantine', viewer, { placeId, quantity: 1, reason: '外壳破损' })
  return { part, warehouse, pointId, vanId }
}
