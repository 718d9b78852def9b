import {
  type DirectiveDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLAbstractType,
  GraphQLDirective,
  type GraphQLField,
  type GraphQLFieldConfig,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  GraphQLSchema,
  introspectionTypes,
  isInterfaceType,
  isObjectType,
  type ObjectTypeExtensionNode,
  parse,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql'
import { type Definitions, definitionsIn } from './definitions'
import { byName, fieldOf, inputOf } from './elements'
import { onDemand } from './on-demand'
import { type Behaviour, typeOf } from './types'

export interface Resolution extends Behaviour {
  /** What resolves a field of a root. */
  readonly root: (type: string, node: FieldDefinitionNode) => GraphQLFieldConfig<unknown, unknown>['resolve']
}

type RootField = GraphQLField<unknown, unknown>

/** Query or Mutation: an operation names a field or two of the hundreds. */
class Root extends GraphQLObjectType {
  readonly #fields: Record<string, RootField>

  constructor(schema: GraphQLSchema, name: string, texts: ReadonlyMap<string, string>, { root }: Resolution) {
    super({ name, fields: {} })
    this.#fields = onDemand(texts.keys(), (field) => {
      const node = first<ObjectTypeExtensionNode>(texts.get(field))?.fields?.[0]
      if (!node) throw new Error(`${name}.${field} cannot be read`)
      const config = { ...fieldOf(schema)(node), resolve: root(name, node) }
      return new GraphQLObjectType({ name, fields: { [field]: config } }).getFields()[field] as RootField
    })
  }

  override getFields(): Record<string, RootField> {
    return this.#fields
  }
}

const first = <N>(text = ''): N => parse(text, { noLocation: true }).definitions[0] as N

/**
 * A schema that is as the one that graphql builds from the same text, and that reads of the text what operations name.
 * Built whole, it was half of a cold start, for operations that are about some dozen of its 1 300 types. It is known to be
 * valid: tests build it whole, with graphql too, and compare.
 */
export class SchemaOnDemand extends GraphQLSchema {
  readonly #definitions: Definitions
  readonly #resolution: Resolution
  readonly #types = new Map<string, GraphQLNamedType>(
    [...specifiedScalarTypes, ...introspectionTypes].map((type) => [type.name, type]),
  )
  #typeMap: Record<string, GraphQLNamedType> | undefined
  #allDirectives: readonly GraphQLDirective[] | undefined

  /** @param sdl one definition a line, each field of a root as an extension of it */
  constructor(sdl: string, resolution: Resolution) {
    super({ assumeValid: true, directives: [] })
    this.#definitions = definitionsIn(sdl)
    this.#resolution = resolution
  }

  override getType(name: string): GraphQLNamedType | undefined {
    const known = this.#types.get(name)
    if (known) return known
    const text = this.#definitions.types.get(name)
    if (text === undefined) return undefined
    const fields = this.#definitions.roots.get(name)
    const type = fields ? new Root(this, name, fields, this.#resolution) : typeOf(this, name, text, this.#resolution)
    this.#types.set(name, type)
    return type
  }

  override getTypeMap(): Record<string, GraphQLNamedType> {
    this.#typeMap ??= onDemand(
      new Set([...this.#definitions.types.keys(), ...this.#types.keys()]),
      (name) => this.getType(name) as GraphQLNamedType,
    )
    return this.#typeMap
  }

  override getQueryType(): GraphQLObjectType | undefined {
    return this.getType('Query') as GraphQLObjectType | undefined
  }

  override getMutationType(): GraphQLObjectType | undefined {
    return this.getType('Mutation') as GraphQLObjectType | undefined
  }

  override getImplementations({ name }: GraphQLInterfaceType) {
    const types = (this.#definitions.implementing.get(name) ?? []).map((one) => this.getType(one))
    return { objects: types.filter(isObjectType), interfaces: types.filter(isInterfaceType) }
  }

  /** Asked of two types that a document names, for which the other hundred that implement an interface need not be made. */
  override isSubType(abstract: GraphQLAbstractType, maybe: { readonly name: string }): boolean {
    return isInterfaceType(abstract)
      ? (this.#definitions.implementing.get(abstract.name) ?? []).includes(maybe.name)
      : abstract.getTypes().some(({ name }) => name === maybe.name)
  }

  override getDirectives(): readonly GraphQLDirective[] {
    this.#allDirectives ??= [
      ...specifiedDirectives,
      ...this.#definitions.directives.map((text) => {
        const node = first<DirectiveDefinitionNode>(text)
        const locations = node.locations.map(({ value }) => value as GraphQLDirective['locations'][number])
        const args = byName(node.arguments, inputOf(this))
        return new GraphQLDirective({ name: node.name.value, locations, args, isRepeatable: node.repeatable })
      }),
    ]
    return this.#allDirectives
  }

  override getDirective(name: string): GraphQLDirective | undefined {
    return this.getDirectives().find((directive) => directive.name === name)
  }
}
