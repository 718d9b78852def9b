import { type FieldDefinitionNode, type GraphQLSchema, isObjectType } from 'graphql'
import { guard, type Resolver, type ResolverMap, rolesOf, speakingCallersLanguage } from './access'
import type { Resolution } from './schema/schema-on-demand'

/** What resolves the fields of the API: capabilities are added as they are loaded, types take theirs as they are made. */
export const createResolvers = () => {
  const known = new Map<string, Map<string, Resolver>>()
  /** Types whose fields are made. */
  const made = new Set<string>()

  const resolving = (type: string): ReadonlyMap<string, Resolver> => known.get(type) ?? new Map()

  const attach = (type: string, fields: Readonly<Record<string, { resolve?: unknown }>>): void => {
    for (const [name, resolve] of resolving(type)) {
      const field = fields[name]
      if (!field) throw new Error(`${type}.${name} has a resolver, and the schema has no such field`)
      field.resolve = resolve
    }
  }

  const resolution: Omit<Resolution, 'scalars'> = {
    resolved: (type, fields) => {
      made.add(type)
      attach(type, fields)
      return fields
    },
    // Behind the access check from its beginning, whether what resolves it is loaded already or not.
    root: (type: string, node: FieldDefinitionNode) => {
      const field = node.name.value
      const resolve: Resolver = (...call) => {
        const resolver = resolving(type).get(field)
        if (!resolver) throw new Error(`${type}.${field} has no resolver`)
        return resolver(...call)
      }
      return guard(resolve, rolesOf(node)) as never
    },
  }
  /** @throws if a field has a resolver already, or, as far as its type is made, does not exist */
  const add = (schema: GraphQLSchema, resolvers: ResolverMap): void => {
    for (const [name, fields] of Object.entries(resolvers)) {
      const own = known.get(name) ?? new Map<string, Resolver>()
      known.set(name, own)
      for (const [field, resolver] of Object.entries(fields)) {
        if (own.has(field)) throw new Error(`${name}.${field} has two resolvers`)
        own.set(field, speakingCallersLanguage(resolver))
      }
      const type = made.has(name) ? schema.getType(name) : undefined
      if (isObjectType(type)) attach(name, type.getFields())
    }
  }
  return { resolution, add }
}
