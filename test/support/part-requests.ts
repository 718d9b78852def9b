import { toGlobalId } from '../../functions/shared/ids'
import { orderIn } from './access/orders'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { newPart, type PartAnswer } from './parts'
import { moveStock, newWarehouse, type WarehouseAnswer } from './stock'
import type { Tenant } from './tenant'

export interface RequestAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly source: string
  readonly promisedOn: string
}

type Values = Readonly<Record<string, unknown>>

export const requestAction = (
  name: `partRequest${string}`,
  viewer: TokenClaims,
  input: Values,
): Promise<MutationAnswer<RequestAnswer>> =>
  mutate({ name, viewer, input, select: 'partRequest { id version state source promisedOn }' })

/** An order of the tenant that is being worked on, whoever would still be given one by now. */
export const orderAtWork = async (tenant: Tenant): Promise<string> =>
  toGlobalId('WorkOrder', (await orderIn(tenant, 'IN_PROGRESS')).order.id)

/** A part that is not tracked, of which a warehouse has some and nobody else any. */
export const inWarehouse = async (
  tenant: Tenant,
  quantity: number,
  change: Values = {},
): Promise<{ readonly part: PartAnswer; readonly warehouse: WarehouseAnswer }> => {
  const part = await newPart(tenant, { tracking: 'NONE', shelfLifeDays: null, ...change })
  const warehouse = await newWarehouse(tenant)
  if (quantity > 0) {
    const { userErrors } = await moveStock('stockReceive', tenant.as.MANUFACTURER, {
      placeId: warehouse.id,
      partId: part.id,
      quantity,
      reference: 'PO-1',
    })
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  }
  return { part, warehouse }
}

/** A request of one piece, in the state named. */
export const requestIn = async (
  tenant: Tenant,
  state: 'ORDERED' | 'SHIPPED' | 'RESERVED' | 'BACKORDERED',
): Promise<RequestAnswer> => {
  const orderId = await orderAtWork(tenant)
  const { part } = await inWarehouse(tenant, state === 'BACKORDERED' ? 0 : 5)
  const done = async (answer: Promise<MutationAnswer<RequestAnswer>>) => {
    const { object, userErrors } = await answer
    if (!object) throw new Error(JSON.stringify(userErrors))
    return object
  }
  const { SERVICE_POINT, MANUFACTURER } = tenant.as
  let found = await done(requestAction('partRequestOpen', SERVICE_POINT, { orderId, partId: part.id, quantity: 1 }))
  const next = async (name: `partRequest${string}`, viewer: TokenClaims) => {
    found = await done(requestAction(name, viewer, { id: found.id, version: found.version }))
  }
  if (state === 'SHIPPED' || state === 'RESERVED') await next('partRequestShip', MANUFACTURER)
  if (state === 'RESERVED') await next('partRequestReceive', SERVICE_POINT)
  return found
}

/** A request of a part that is tracked by lot, kept in a warehouse. */
export const requestOfLot = async (tenant: Tenant): Promise<RequestAnswer> => {
  const { SERVICE_POINT, MANUFACTURER } = tenant.as
  const { part, warehouse } = await inWarehouse(tenant, 0, { tracking: 'LOT' })
  const came = { placeId: warehouse.id, partId: part.id, quantity: 2, lot: 'L-7', reference: 'PO-7' }
  await moveStock('stockReceive', MANUFACTURER, came)
  const asked = { orderId: await orderAtWork(tenant), partId: part.id, quantity: 1 }
  const { object, userErrors } = await requestAction('partRequestOpen', SERVICE_POINT, asked)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
