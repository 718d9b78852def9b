import { createHash } from 'node:crypto'
import type { ApolloServerPlugin } from '@apollo/server'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { RequestContext } from './context'

/** Kept by nobody: what everything says that is not known to be the same for all. */
const NO_STORE = 'no-store'
/** While it is made anew, the last answer may be given for as long again. */
const kept = (seconds: number): string => `public, max-age=${seconds}, stale-while-revalidate=${seconds}`

/**
 * Seconds for which the answer to an operation may be kept: the shortest `@cacheControl(maxAge:)` of its root fields; 0 if one
 * has none, as all that are not public, and for what is no query. Fields behind `@skip` count too.
 */
const maxAgeOf = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number => {
  if (operation.operation !== 'query') return 0
  const fields = rootFieldsOf(document, operation.selectionSet, new Set())
  const known = schema.getQueryType()?.getFields() ?? {}
  const ages = fields.filter((name) => name !== '__typename').map((name) => ageOf(known[name]?.astNode?.directives))
  return ages.length === 0 ? 0 : Math.min(...ages)
}

const ageOf = (directives: NonNullable<SelectionNode['directives']> | undefined): number => {
  const value = directives?.find(({ name }) => name.value === 'cacheControl')?.arguments?.[0]?.value
  return value?.kind === Kind.INT ? Number(value.value) : 0
}

const rootFieldsOf = (document: DocumentNode, set: SelectionSetNode, seen: Set<string>): string[] =>
  set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value]
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFieldsOf(document, selection.selectionSet, seen)
    const { value: name } = selection.name
    if (seen.has(name)) return []
    seen.add(name)
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    )
    return fragment && 'selectionSet' in fragment && fragment.selectionSet
      ? rootFieldsOf(document, fragment.selectionSet, seen)
      : []
  })

/**
 * Tells caches what they may keep: answers without errors to queries by GET of root fields that say for how long. Apollo's own
 * plugin would wrap the resolver of every field of the schema for it, each request would pay, and units that come later
 * could not add theirs.
 */
export const caching: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, schema, document, operation, response: { body, http } }) => {
      if (request.http?.method !== 'GET' || !document || !operation) return
      if (body.kind !== 'single' || body.singleResult.errors) return
      const seconds = maxAgeOf(schema, document, operation)
      if (seconds === 0) return
      http.headers.set('cache-control', kept(seconds))
      // The media type of the answer follows what the caller accepts; nothing else in the request's head changes it.
      http.headers.set('vary', 'accept')
    },
  }),
}

type Result = APIGatewayProxyStructuredResultV2

/** An answer as it leaves: kept by nobody unless it says otherwise; what may be kept has a tag, and is not sent again unchanged. */
export const conditional = ({ headers }: Pick<APIGatewayProxyEventV2, 'headers'>, result: Result): Result => {
  if (result.headers?.['cache-control'] === undefined)
    return { ...result, headers: { ...result.headers, 'cache-control': NO_STORE } }
  const etag = `"${createHash('sha256')
    .update(result.body ?? '')
    .digest('base64url')}"`
  const tagged = { ...result.headers, etag }
  if (!isKnown(headers['if-none-match'], etag)) return { ...result, headers: tagged }
  const { 'content-length': _length, 'content-type': _type, ...head } = tagged as Record<string, string>
  return { statusCode: 304, headers: head }
}

/** Weak comparison (RFC 9110, 13.1.2): caches that pack an answer weaken its tag. */
const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')))
