import type { GraphQLSchema } from 'graphql'
import { typeDefs } from '../../../functions/graphql/generated/type-defs'
import { scalars } from '../../../functions/graphql/scalars'
import { SchemaOnDemand } from '../../../functions/graphql/schema/schema-on-demand'

/**
 * The schema without its resolvers, each type read when it is asked for: every suite that calls the API needs the inputs of
 * some mutations, and would build some 1 300 types for them. That it is the schema which graphql builds is held by
 * test/resolvers/schema-on-demand.
 */
export const schema: GraphQLSchema = new SchemaOnDemand(typeDefs, {
  scalars,
  resolved: (_type, fields) => fields,
  root: () => undefined,
})
