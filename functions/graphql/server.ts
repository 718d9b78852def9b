import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type FragmentDefinitionNode, Kind, parse } from 'graphql'
import { parseGlobalId, toGlobalId } from '../shared/ids'
import { guarded, type ResolverMap } from './access'
import { capabilities } from './capabilities'
import type { Context, RequestContext } from './context'
import { formatError } from './errors'
import { typeDefs } from './generated/type-defs'
import { checkLimits, limits } from './limits'
import { scalars } from './scalars'

const schema = parse(typeDefs, { noLocation: true })

const nodes = Object.assign(
  {},
  ...capabilities.map((capability) => capability.nodes),
) as (typeof capabilities)[number]['nodes']

/** `node(id:)` over every capability's types, and the opaque `id` of each of them. */
const nodeResolvers = (): ResolverMap => ({
  Query: {
    node: async (_parent, args, context: Context) => {
      const { type, id } = parseGlobalId((args as { id: string }).id) ?? { type: '', id: '' }
      const found = await nodes[type]?.(id, context)
      return found ? { ...found, __typename: type } : null
    },
  },
  ...Object.fromEntries(
    Object.keys(nodes).map((type) => [
      type,
      { id: (parent: unknown) => toGlobalId(type, (parent as { id: string }).id) },
    ]),
  ),
})

const merge = (maps: readonly ResolverMap[]): ResolverMap => {
  const merged: ResolverMap = {}
  for (const map of maps)
    for (const [type, fields] of Object.entries(map)) merged[type] = { ...merged[type], ...fields }
  return merged
}

const limiting: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema: executable }) => {
      const fragments = new Map(
        document.definitions
          .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
          .map((fragment) => [fragment.name.value, fragment]),
      )
      if (operation) checkLimits(executable, operation, fragments, request.variables ?? {})
    },
  }),
}

/** The API: the schema with every capability's resolvers behind the access check and the limits. */
export const createServer = (): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    typeDefs: schema,
    resolvers: [
      guarded(merge([nodeResolvers(), ...capabilities.map(({ resolvers }) => resolvers as ResolverMap)]), schema),
      scalars,
    ],
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [limiting, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled()],
  })
