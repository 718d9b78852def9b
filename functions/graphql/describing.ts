import type { ApolloServerPlugin } from '@apollo/server'
import { type GraphQLSchema, isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType } from 'graphql'
import type { RequestContext } from './context'

/** May stand in a comment or a value, too: then the descriptions are loaded for nothing. */
const ASKS_FOR_SCHEMA = /__(schema|type)\b/

/**
 * Descriptions are more than half of the schema's text, and nobody needs them but who asks for the schema: they stand in
 * a chunk of their own that is loaded then, so that no cold start reads them.
 */
export const describing: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ source, schema }) => {
      if (!ASKS_FOR_SCHEMA.test(source)) return
      const { descriptions } = await import('./generated/descriptions')
      for (const [coordinate, element] of elementsOf(schema)) element.description = descriptions[coordinate]
    },
  }),
}

interface Described {
  readonly name: string
  description?: string | null | undefined
}

interface DescribedField extends Described {
  readonly args?: readonly Described[]
}

type Element = readonly [coordinate: string, element: Described]

/** What the schema itself brings; graphql describes its own. */
const elementsOf = (schema: GraphQLSchema): Element[] => [
  ...Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type): Element[] => [
      [type.name, type],
      ...('getFields' in type ? within(type.name, Object.values(type.getFields())) : []),
      ...('getValues' in type ? within(type.name, type.getValues()) : []),
    ]),
  ...schema
    .getDirectives()
    .filter((directive) => !isSpecifiedDirective(directive))
    .flatMap((directive) => withArguments(`@${directive.name}`, directive)),
]

const within = (type: string, members: readonly DescribedField[]): Element[] =>
  members.flatMap((member) => withArguments(`${type}.${member.name}`, member))

const withArguments = (coordinate: string, element: DescribedField): Element[] => [
  [coordinate, element],
  ...(element.args ?? []).map((argument): Element => [`${coordinate}(${argument.name}:)`, argument]),
]
