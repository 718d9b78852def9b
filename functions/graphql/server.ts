import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { parseGlobalId, toGlobalId } from '../shared/ids'
import type { ResolverMap } from './access'
import { caching } from './caching'
import { capabilities } from './capabilities'
import type { Capability } from './capability'
import type { Context, RequestContext } from './context'
import { describing } from './describing'
import { formatError } from './errors'
import { typeDefs } from './generated/type-defs'
import { limits } from './limits'
import { legacyStatus, limiting, speakingOfFaults } from './plugins'
import { createResolvers } from './resolvers'
import { scalars } from './scalars'
import { SchemaOnDemand } from './schema/schema-on-demand'
import { createUnits } from './units/on-demand'

const opaqueId = (type: string) => ({ id: (parent: unknown) => toGlobalId(type, (parent as { id: string }).id) })

/** The schema with every capability's resolvers behind the access check: those always loaded, and those of units as they come. */
const createApi = () => {
  const resolvers = createResolvers()
  const schema = new SchemaOnDemand(typeDefs, { scalars, ...resolvers.resolution })
  /** By type; a map, since the type stands in an id that callers can make up. */
  const nodes = new Map<string, Capability['nodes'][string]>()

  const add = (added: readonly Capability[]): void => {
    for (const capability of added) {
      for (const [type, find] of Object.entries(capability.nodes)) {
        nodes.set(type, find)
        resolvers.add(schema, { [type]: opaqueId(type) })
      }
      resolvers.add(schema, capability.resolvers as ResolverMap)
    }
  }
  const units = createUnits(schema, add)
  const node = async (_parent: unknown, args: unknown, context: Context) => {
    const { type, id } = parseGlobalId((args as { id: string }).id) ?? { type: '', id: '' }
    await units.ofType(type, context)
    const found = await nodes.get(type)?.(id, context)
    return found ? { ...found, __typename: type } : null
  }
  resolvers.add(schema, { Query: { node } })
  add(capabilities)
  return { schema, loadingUnits: units.loading }
}

/** The API Lambda's server. */
export const createServer = (): ApolloServer<RequestContext> => {
  const { schema, loadingUnits } = createApi()
  return new ApolloServer<RequestContext>({
    schema,
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
      loadingUnits,
      speakingOfFaults,
      legacyStatus,
      caching,
      ApolloServerPluginCacheControlDisabled(),
      // It would be a page with scripts of another host; the local stack serves its own.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  })
}
