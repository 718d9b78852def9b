import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { type ApiAnswer, callApi, mutate, type TokenClaims } from './api'
import type { Tenant } from './tenant'

export const today = dayOf(new Date())

export interface Edition {
  readonly id: string
  readonly version: number
  readonly state: string
  readonly edition: number
}

export const content = (change: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'POLICY',
  title: '服务政策',
  text: '# 上门规范\n1. 着工装。',
  audience: { roles: ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN'] },
  effectiveOn: today,
  readBy: addDays(today, 30),
  ...change,
})

const SELECT = 'policy { id version state edition }'

export const draftPolicy = (viewer: TokenClaims, change: Readonly<Record<string, unknown>> = {}) =>
  mutate<Edition>({ name: 'policyDraft', viewer, input: content(change), select: SELECT })

export const onPolicy = (
  name: 'policyPublish' | 'policyWithdraw' | 'policyRedraft',
  viewer: TokenClaims,
  input: Readonly<Record<string, unknown>>,
) => mutate<Edition>({ name, viewer, input, select: SELECT })

const done = <O>({ object, userErrors }: { object: O | null; userErrors: readonly object[] }): O => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

/** A draft that was made. */
export const drafted = async (viewer: TokenClaims, change = {}): Promise<Edition> =>
  done(await draftPolicy(viewer, change))

/** An edition in effect. */
export const published = async (viewer: TokenClaims, change = {}): Promise<Edition> => {
  const { id, version } = await drafted(viewer, change)
  return done(await onPolicy('policyPublish', viewer, { id, version }))
}

export const readPolicy = (viewer: TokenClaims, id: string, more: Readonly<Record<string, unknown>> = {}) =>
  mutate<{ by: string; role: string; edition: number; at: string }>({
    name: 'policyRead',
    viewer,
    input: { id, ...more },
    select: 'receipt { by role edition at }',
  })

/** Fields of an edition, as a viewer sees it; null if it does not. */
export const seen = async <T>(viewer: TokenClaims, id: string, select: string): Promise<T | null> => {
  const query = `query($id: ID!) { node(id: $id) { ... on Policy { ${select} } } }`
  const { data, errors } = await callApi<{ node: T | null }>({ query, variables: { id }, viewer })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data.node
}

/** Ids of a list, page by page. */
export const listed = async (viewer: TokenClaims, args = '', first = 100): Promise<string[]> => {
  const ids: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const query = `query($after: String) { policies(first: ${first}, after: $after ${args}) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`
    type Data = {
      policies: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
    }
    const answer: ApiAnswer<Data> = await callApi<Data>({ query, variables: { after }, viewer })
    const { data, errors } = answer
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    ids.push(...data.policies.edges.map(({ node }) => node.id))
    after = data.policies.pageInfo.endCursor
    more = data.policies.pageInfo.hasNextPage
  }
  return ids
}

export const categoryOf = ({ category }: Tenant): string => toGlobalId('ProductCategory', category.id)
