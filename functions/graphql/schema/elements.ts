import {
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLArgumentConfig,
  GraphQLDeprecatedDirective,
  type GraphQLEnumValueConfigMap,
  type GraphQLFieldConfig,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getDirectiveValues,
  type InputValueDefinitionNode,
  type TypeNode,
  typeFromAST,
  valueFromAST,
} from 'graphql'

type Field = GraphQLFieldConfig<unknown, unknown>

interface Named {
  readonly name: { readonly value: string }
}

export const byName = <N extends Named, T>(nodes: readonly N[] = [], make: (node: N) => T): Record<string, T> =>
  Object.fromEntries(nodes.map((node) => [node.name.value, make(node)]))

const deprecationOf = (node: { readonly directives?: readonly ConstDirectiveNode[] }): string | undefined =>
  node.directives?.length ? (getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason as string) : undefined

/** @throws if the schema has no type of this name */
const typed = <T>(schema: GraphQLSchema, node: TypeNode): T => {
  const type = typeFromAST(schema, node as never)
  if (!type) throw new Error(`The schema has no type ${JSON.stringify(node)}`)
  return type as T
}

/** An argument, or a field of an input. */
export const inputOf =
  (schema: GraphQLSchema) =>
  (node: InputValueDefinitionNode): GraphQLArgumentConfig => {
    const type = typed<GraphQLInputType>(schema, node.type)
    const defaultValue = valueFromAST(node.defaultValue, type)
    return { type, defaultValue, deprecationReason: deprecationOf(node), astNode: node }
  }

/** A field without its resolver. */
export const fieldOf =
  (schema: GraphQLSchema) =>
  (node: FieldDefinitionNode): Field => ({
    type: typed<GraphQLOutputType>(schema, node.type),
    args: byName(node.arguments, inputOf(schema)),
    deprecationReason: deprecationOf(node),
    astNode: node,
  })

export const valuesOf = (nodes: readonly EnumValueDefinitionNode[] | undefined): GraphQLEnumValueConfigMap =>
  byName(nodes, (node) => ({ deprecationReason: deprecationOf(node), astNode: node }))
