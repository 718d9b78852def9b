import { callApi, type MutationAnswer, type TokenClaims, type UserErrorData } from './api'

/** What was refused, as `<code> <field>`; empty when it was done. */
export const refusedAs = ({ userErrors }: { readonly userErrors: readonly UserErrorData[] }): string =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

/** What was done; a refusal fails the test. */
export const doneAs = <O>({ object, userErrors }: MutationAnswer<O>): O => {
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}

/** What a query answers; an error fails the test. */
export const asked = async <D>(viewer: TokenClaims, query: string, variables: object = {}): Promise<D> => {
  const { data, errors } = await callApi<D>({ query, variables: { ...variables }, viewer })
  if (errors.length > 0) throw new Error(JSON.stringify(errors))
  return data
}

interface Listed<N> {
  readonly edges: readonly { readonly node: N }[]
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** The entries of a list, e.g. of `warehouses(first: 5)`. */
export const listed = async <N = { id: string }>(viewer: TokenClaims, field: string, node = 'id'): Promise<N[]> => {
  const data = await asked<Record<string, Listed<N>>>(viewer, `{ list: ${field} { edges { node { ${node} } } } }`)
  return data.list?.edges.map((edge) => edge.node) ?? []
}

/** All entries of a list, read page by page. @param pageOf the field with its arguments, those of the page among them */
export const inPages = async <N = { id: string }>(
  viewer: TokenClaims,
  pageOf: (page: string) => string,
  node = 'id',
): Promise<N[][]> => {
  const pages: N[][] = []
  for (let page = 'first: 2', more = true; more; ) {
    const select = `{ edges { node { ${node} } } pageInfo { hasNextPage endCursor } }`
    const data: Record<string, Listed<N>> = await asked(viewer, `{ list: ${pageOf(page)} ${select} }`)
    pages.push(data.list?.edges.map((edge) => edge.node) ?? [])
    page = `first: 2, after: "${data.list?.pageInfo?.endCursor}"`
    more = data.list?.pageInfo?.hasNextPage ?? false
  }
  return pages
}

/** What an object's log names, oldest first. */
export const logOf = async (viewer: TokenClaims, type: string, id: string): Promise<string[]> => {
  const query = `{ node(id: "${id}") { ... on ${type} { log(first: 50) { edges { node { action } } } } } }`
  const data = await asked<{ node: { log: Listed<{ action: string }> } | null }>(viewer, query)
  return data.node?.log.edges.map(({ node }) => node.action) ?? []
}
