import { callApi, type MutationAnswer, mutate, type TokenClaims } from './api'
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
