import { buildASTSchema, type GraphQLObjectType, isInterfaceType, isObjectType, parse } from 'graphql'
import { accessRules } from '../../../functions/graphql/access'
import { typeDefs } from '../../../functions/graphql/generated/type-defs'
import type { ViewerRole } from '../../../functions/shared/viewer'

const document = parse(typeDefs)

export const schema = buildASTSchema(document)

export interface RootField {
  /** @example Query.workOrders */
  readonly path: string
  readonly root: 'Query' | 'Mutation'
  readonly name: string
  readonly roles: readonly ViewerRole[]
}

/** Every field of Query and Mutation with the roles it admits, as the schema says. */
export const rootFields: readonly RootField[] = [...accessRules(document)].map(([path, roles]) => {
  const [root = '', name = ''] = path.split('.')
  return { path, root: root as RootField['root'], name, roles }
})

/** Object types but the roots and those of introspection. */
export const objectTypes: readonly GraphQLObjectType[] = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation')

const nodeInterface = schema.getType('Node')

/** Names of the types that `node(id:)` can give. */
export const nodeTypes: readonly string[] = isInterfaceType(nodeInterface)
  ? schema.getPossibleTypes(nodeInterface).map(({ name }) => name)
  : []
