import { buildSchema, type GraphQLObjectType, isInterfaceType, isObjectType } from 'graphql'
import { rolesOf } from '../../../functions/graphql/access'
import { typeDefs } from '../../../functions/graphql/generated/type-defs'
import type { ViewerRole } from '../../../functions/shared/viewer'

/** Whole, since all of it is looked through, and as graphql builds it. */
const schema = buildSchema(typeDefs)

export interface RootField {
  /** @example Query.workOrders */
  readonly path: string
  readonly root: 'Query' | 'Mutation'
  readonly name: string
  readonly roles: readonly ViewerRole[]
  /** Whether it answers without a token too. */
  readonly isPublic: boolean
}

/** Every field of Query and Mutation with the roles it admits, as the schema says. */
export const rootFields: readonly RootField[] = (['Query', 'Mutation'] as const).flatMap((root) =>
  Object.values((schema.getType(root) as GraphQLObjectType).getFields()).map(({ name, astNode }) => {
    const admitted = astNode ? rolesOf(astNode) : []
    const roles = admitted.filter((role): role is ViewerRole => role !== 'PUBLIC')
    return { path: `${root}.${name}`, root, name, roles, isPublic: admitted.includes('PUBLIC') }
  }),
)

/** Object types but the roots and those of introspection. */
export const objectTypes: readonly GraphQLObjectType[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation')

const nodeInterface = schema.getType('Node')

/** Names of the types that `node(id:)` can give. */
export const nodeTypes: readonly string[] = isInterfaceType(nodeInterface)
  ? schema.getPossibleTypes(nodeInterface).map(({ name }) => name)
  : []
