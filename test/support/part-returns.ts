import { ulid } from 'ulid'
import { createReturnsStore } from '../../functions/parts/returns/returns.store'
import { fromGlobalId } from '../../functions/shared/ids'
import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
import { requestOf } from './conduct-tenant'
import { orderAtWork } from './part-requests'
import type { Tenant } from './tenant'
import { act } from './work-orders'

export interface ReturnAnswer {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly dueOn: string
}

export const returnAction = (
  name: `partReturn${string}`,
  viewer: TokenClaims,
  input: Readonly<Record<string, unknown>>,
): Promise<MutationAnswer<ReturnAnswer>> =>
  mutate({ name, viewer, input, select: 'partReturn { id version state dueOn }' })

export const openReturns = async (viewer: TokenClaims, args = ''): Promise<ReturnAnswer[]> => {
  const query = `{ partReturns(first: 100${args}) { edges { node { id version state dueOn partNumber order { id } } } } }`
  const { data } = await callApi<{ partReturns: { edges: { node: ReturnAnswer }[] } }>({ query, viewer })
  return data.partReturns.edges.map(({ node }) => node)
}

/** The return of an old part, due on a new order of the tenant. */
export const dueReturn = async (tenant: Tenant): Promise<ReturnAnswer> => {
  const had = new Set((await openReturns(tenant.as.SERVICE_POINT)).map(({ id }) => id))
  const used = { partNumber: 'OLD-1', oldPart: { fate: 'RETURNED' } }
  const { userErrors } = await act(tenant, 'TECHNICIAN', 'UsePart', await orderAtWork(tenant), used)
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  const found = (await openReturns(tenant.as.SERVICE_POINT)).find(({ id }) => !had.has(id))
  if (!found) throw new Error('No return is due')
  return found
}

/** An order at work with an old part that was to be back by a day long over, straight through the store: its days are to come. */
export const orderWithFindings = async (tenant: Tenant): Promise<string> => {
  const orderId = await orderAtWork(tenant)
  const local = fromGlobalId('WorkOrder', orderId, [])
  const viewer = { role: 'PLATFORM', subject: 'test' } as const
  await createReturnsStore().returns.open(requestOf(0), `${local}.${ulid()}`, viewer, {
    ...{ type: 'DUE', orderId: local, manufacturerId: tenant.maker.id, providerId: tenant.provider.id },
    ...{ pointId: tenant.point.id, partNumber: 'OLD-2', quantity: 1, dueOn: '2026-01-05' },
  })
  return orderId
}
