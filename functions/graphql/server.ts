import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { parse } from 'graphql'
import { parseGlobalId, toGlobalId } from '../shared/ids'
import { guarded, type ResolverMap } from './access'
import { capabilities } from './capabilities'
import type { Context, RequestContext } from './context'
import { describing } from './describing'
import { formatError } from './errors'
import { executableSchema } from './executable-schema'
import { typeDefs } from './generated/type-defs'
import { limits } from './limits'
import { legacyStatus, limiting, speakingOfFaults } from './plugins'
import { scalars } from './scalars'

const document = parse(typeDefs, { noLocation: true })

/** By type; a map, since the type stands in an id that callers can make up. */
const nodes = new Map(capabilities.flatMap((capability) => Object.entries(capability.nodes)))

/** `node(id:)` over every capability's types, and the opaque `id` of each of them. */
const nodeResolvers = (): ResolverMap => ({
  Query: {
    node: async (_parent, args, context: Context) => {
      const { type, id } = parseGlobalId((args as { id: string }).id) ?? { type: '', id: '' }
      const found = await nodes.get(type)?.(id, context)
      return found ? { ...found, __typename: type } : null
    },
  },
  ...Object.fromEntries(
    [...nodes.keys()].map((type) => [
      type,
      { id: (parent: unknown) => toGlobalId(type, (parent as { id: string }).id) },
    ]),
  ),
})

/** One map of all; a field that two capabilities claim stops the start. */
const merge = (maps: readonly ResolverMap[]): ResolverMap => {
  const merged: ResolverMap = {}
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const twice = Object.keys(fields).find((field) => merged[type] && field in merged[type])
    if (twice) throw new Error(`${type}.${twice} has two resolvers`)
    merged[type] = { ...merged[type], ...fields }
  }
  return merged
}

/** The API: the schema with every capability's resolvers behind the access check and the limits. */
export const createServer = (): ApolloServer<RequestContext> =>
  new ApolloServer<RequestContext>({
    schema: executableSchema(
      document,
      guarded(merge([nodeResolvers(), ...capabilities.map(({ resolvers }) => resolvers as ResolverMap)]), document),
      scalars,
    ),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      limiting,
      describing,
      speakingOfFaults,
      legacyStatus,
      ApolloServerPluginCacheControlDisabled(),
      // It would be a page with scripts of another host; the local stack serves its own.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
