import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isObjectType,
  isScalarType,
} from 'graphql'
import type { ResolverMap } from './access'

/**
 * The schema with its scalars. Apollo's own way builds it, validates it, and builds it anew for each kind of resolver,
 * which every cold start pays for; ours is validated by the tests, and is built once.
 *
 * @throws if a scalar is for something that the schema does not have
 */
export const schemaOf = (
  document: DocumentNode,
  scalars: Readonly<Record<string, GraphQLScalarType>>,
): GraphQLSchema => {
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true })
  for (const [name, { serialize, parseValue, parseLiteral }] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (!isScalarType(type)) throw new Error(`The schema has no scalar ${name}`)
    Object.assign(type, { serialize, parseValue, parseLiteral })
  }
  return schema
}

/** Gives fields their resolvers. @throws if one is for something that the schema does not have */
export const resolveWith = (schema: GraphQLSchema, resolvers: ResolverMap): void => {
  for (const [name, fields] of Object.entries(resolvers)) {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`The schema has no object type ${name}`)
    for (const [field, resolve] of Object.entries(fields)) {
      const known = type.getFields()[field]
      if (!known) throw new Error(`${name}.${field} has a resolver, and the schema has no such field`)
      if (known.resolve) throw new Error(`${name}.${field} has two resolvers`)
      known.resolve = resolve as typeof known.resolve & {}
    }
  }
}

/** @param path `Type.field` */
export const isResolved = (schema: GraphQLSchema, path: string): boolean => {
  const [name = '', field = ''] = path.split('.')
  const type = schema.getType(name)
  return isObjectType(type) && type.getFields()[field]?.resolve !== undefined
}
