import { ulid } from 'ulid'
import { createRequestsStore } from '../../functions/parts/requests/requests.store'
import { addDays, type Day, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Deadline } from '../../functions/shared/notice'
import { orderIn } from './access/orders'
import { type MutationAnswer, mutate, type TokenClaims } from './api'
import { requestOf } from './conduct-tenant'
import { deadlinesOf } from './notices'
import { newPart, type PartAnswer } from './parts'
import { moveStock, newWarehouse, stocked, type WarehouseAnswer } from './stock'
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

/** Who is told, once the day that a request was promised for has passed without the part. */
export const toldOfPromise = (id: string, promisedOn: Day): Promise<Deadline[]> =>
  deadlinesOf(fromGlobalId('PartRequest', id, []), addDays(promisedOn, 1))

/** An order of the tenant that is being worked on, whoever would still be given one by now. */
export const orderAtWork = async (tenant: Tenant): Promise<string> =>
  toGlobalId('WorkOrder', (await orderIn(tenant, 'IN_PROGRESS')).order.id)

/** Pieces of a part asked for by the technician, for an order of its own that is being worked on. */
export const askedForPart = async (
  tenant: Tenant,
  partId: string,
  quantity = 1,
): Promise<RequestAnswer & { readonly orderId: string }> => {
  const orderId = await orderAtWork(tenant)
  const input = { orderId, partId, quantity }
  const { object, userErrors } = await requestAction('partRequestOpen', tenant.as.TECHNICIAN, input)
  if (!object) throw new Error(JSON.stringify(userErrors))
  return { ...object, orderId }
}

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

/** A request that the tenant's point is to ship as a neighbour, straight through the store: what it ships is kept on its shelf. */
export const keptOnShelf = async (tenant: Tenant): Promise<Pick<RequestAnswer, 'id' | 'version'>> => {
  const { part } = await stocked(tenant)
  const asked = { orderId: await orderAtWork(tenant), partId: part.id, quantity: 3 }
  const { userErrors } = await requestAction('partRequestOpen', tenant.as.SERVICE_POINT, asked)
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  const orderId = fromGlobalId('WorkOrder', await orderAtWork(tenant), [])
  const { id, version } = await createRequestsStore().requests.open(
    requestOf(0),
    `${orderId}.${ulid()}`,
    { role: 'PLATFORM', subject: 'test' },
    {
      type: 'ASKED',
      orderId,
      manufacturerId: tenant.maker.id,
      providerId: tenant.provider.id,
      pointId: tenant.point.id,
      partId: fromGlobalId('Part', part.id, []),
      quantity: 1,
      leadDays: 5,
      source: { kind: 'NEIGHBOUR', place: { kind: 'POINT', id: tenant.point.id } },
      promisedOn: dayOf(new Date()),
    },
  )
  return { id: toGlobalId('PartRequest', id), version }
}
