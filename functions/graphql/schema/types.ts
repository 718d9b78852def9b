import {
  type EnumTypeDefinitionNode,
  GraphQLEnumType,
  type GraphQLFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  GraphQLUnionType,
  type InputObjectTypeDefinitionNode,
  type GraphQLInterfaceType as Interface,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  parse,
  type UnionTypeDefinitionNode,
} from 'graphql'
import { byName, fieldOf, inputOf, valuesOf } from './elements'

/** What text alone does not say of a type. */
export interface Behaviour {
  readonly scalars: Readonly<Record<string, GraphQLScalarType>>
  /** Gives fields of an object type what resolves them. */
  readonly resolved: (type: string, fields: GraphQLFieldConfigMap<unknown, unknown>) => typeof fields
}

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

const ONE_OF = /^input \w+@oneOf/

/** A type by its name and text. The text is parsed, and the types in it are asked for, when somebody asks what is in it. */
export const typeOf = (schema: GraphQLSchema, name: string, text: string, behaviour: Behaviour): GraphQLNamedType => {
  let node: unknown
  const definition = <N>(): N => {
    node ??= parse(text, { noLocation: true }).definitions[0]
    return node as N
  }
  const interfaces = () =>
    (definition<Fielded>().interfaces ?? []).map((one) => schema.getType(one.name.value) as Interface)
  const fields = () => byName(definition<Fielded>().fields, fieldOf(schema))
  const [keyword] = text.split(' ', 1)
  switch (keyword) {
    case 'type':
      return new GraphQLObjectType({ name, interfaces, fields: () => behaviour.resolved(name, fields()) })
    case 'interface':
      return new GraphQLInterfaceType({ name, interfaces, fields })
    case 'union': {
      const types = () =>
        (definition<UnionTypeDefinitionNode>().types ?? []).map(
          (one) => schema.getType(one.name.value) as GraphQLObjectType,
        )
      return new GraphQLUnionType({ name, types })
    }
    case 'enum':
      return new GraphQLEnumType({ name, values: () => valuesOf(definition<EnumTypeDefinitionNode>().values) })
    case 'input': {
      const given = () => byName(definition<InputObjectTypeDefinitionNode>().fields, inputOf(schema))
      return new GraphQLInputObjectType({ name, fields: given, isOneOf: ONE_OF.test(text) })
    }
    default: {
      const { serialize, parseValue, parseLiteral } = behaviour.scalars[name] ?? {}
      if (!serialize || !parseValue || !parseLiteral) throw new Error(`The scalar ${name} is not implemented`)
      return new GraphQLScalarType({ name, serialize, parseValue, parseLiteral })
    }
  }
}
