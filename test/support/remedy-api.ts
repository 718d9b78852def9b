import type { Order } from '../../functions/orders/order'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi, type MutationAnswer, mutate } from './api'
import type { Tenant } from './tenant'

export interface RemedyData {
  readonly id: string
  readonly version: number
  readonly kind: string
  readonly state: string
  readonly dueOn: string | null
}

const FIELDS = 'id version kind state dueOn'
type Values = Readonly<Record<string, unknown>>

export const claim = (
  { as }: Tenant,
  { id }: Pick<Order, 'id'>,
  kind: string,
  more: Values = {},
  role: Role = 'CUSTOMER',
): Promise<MutationAnswer<RemedyData>> =>
  mutate({
    ...{ name: 'remedyClaim', viewer: as[role], select: `remedyCase { ${FIELDS} }` },
    input: { workOrderId: toGlobalId('WorkOrder', id), kind, ...more },
  })

/** One step on a remedy as it was last seen. */
export const act = (
  { as }: Tenant,
  role: Role,
  name: string,
  { id, version }: Pick<RemedyData, 'id' | 'version'>,
  input: Values = {},
  fields = FIELDS,
): Promise<MutationAnswer<RemedyData>> =>
  mutate({
    ...{ name: `remedy${name}`, viewer: as[role], select: `remedyCase { ${fields} }` },
    input: { id, version, ...input },
  })

export const made = ({ object, userErrors }: MutationAnswer<RemedyData>): RemedyData => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

export const codes = ({ userErrors }: MutationAnswer<RemedyData>): string[] => userErrors.map(({ code }) => code)

/** A page of remedies as a caller sees it. */
export const listed = async (
  viewer: Tenant['as'][Role],
  call: string,
  fields = FIELDS,
): Promise<readonly (RemedyData & Record<string, unknown>)[]> => {
  type Page = { edges: { node: RemedyData & Record<string, unknown> }[] }
  const query = `{ page: ${call} { edges { node { ${fields} } } } }`
  const { data, errors } = await callApi<{ page: Page }>({ query, viewer })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.page.edges.map(({ node }) => node)
}

export const remedyAs = async (viewer: Tenant['as'][Role], id: string, fields: string): Promise<Values | null> => {
  const query = `query($id: ID!) { node(id: $id) { ... on RemedyCase { ${fields} } } }`
  const { data, errors } = await callApi<{ node: Values | null }>({ query, variables: { id }, viewer })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.node
}
