import {
  buildSchema,
  execute,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  introspectionFromSchema,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  parse,
  validate,
  validateSchema,
} from 'graphql'
import type { ResolverMap } from '../../functions/graphql/access'
import { capabilities } from '../../functions/graphql/capabilities'
import { typeDefs } from '../../functions/graphql/generated/type-defs'
import type { UnitName } from '../../functions/graphql/generated/units'
import { createResolvers } from '../../functions/graphql/resolvers'
import { scalars } from '../../functions/graphql/scalars'
import { SchemaOnDemand } from '../../functions/graphql/schema/schema-on-demand'
import { units } from '../../functions/graphql/units/units'
import { DomainError } from '../../functions/shared/errors'

const plain = { resolved: (_type: string, fields: never) => fields, root: () => undefined }

/** Of every kind of definition, one on a line, as codegen emits them. */
const SMALL = `schema{query:Query mutation:Mutation}
directive@access(roles:[Role!]! note:String="none")repeatable on FIELD_DEFINITION|OBJECT
type Query
extend type Query{a(first:Int=20 by:Order=UP):Thing}
extend type Query{old:[Pet!]!@deprecated(reason:"gone")}
type Mutation
extend type Mutation{feed(input:Food!):Dog}
interface Named{name:String}
interface Pet implements Named{name:String owner(since:Day="2026-01-01"):String@deprecated}
type Dog implements Named&Pet{name:String owner(since:Day="2026-01-01"):String@access(roles:[MAKER])}
type Rock implements Named{name:String}
union Thing=Dog|Rock
enum Order{UP DOWN@deprecated(reason:"up only")}
enum Role{MAKER}
input Food@oneOf{bones:Int leaves:[Leaf!]}
input Leaf{size:Float=0.5 tags:[String!]=["a","b"]old:ID@deprecated(reason:"no")}
scalar Day`

const day = { Day: new GraphQLScalarType({ name: 'Day' }) }

const shown = (schema: GraphQLSchema) =>
  introspectionFromSchema(lexicographicSortSchema(schema), { inputValueDeprecation: true })

test.each([
  ['the schema of the API', typeDefs, scalars],
  ['one with all that a schema can have', SMALL, day],
])('%s is the one that graphql builds from the same text', (_what, sdl, implemented) => {
  const whole = buildSchema(sdl)
  const made = new SchemaOnDemand(sdl, { ...plain, scalars: implemented } as never)
  expect(shown(made)).toEqual(shown(whole))
  for (const type of Object.values(whole.getTypeMap()).filter(isInterfaceType)) {
    const own = made.getType(type.name) as typeof type
    const names = (schema: GraphQLSchema, of: typeof type) => schema.getPossibleTypes(of).map(({ name }) => name)
    expect(names(made, own).sort()).toEqual(names(whole, type).sort())
    for (const other of Object.values(whole.getTypeMap()).filter(isObjectType))
      expect(made.isSubType(own, made.getType(other.name) as typeof other)).toBe(whole.isSubType(type, other))
  }
  expect(Object.keys(made.getTypeMap()).sort()).toEqual(Object.keys(whole.getTypeMap()).sort())
})

describe('what is made of a schema', () => {
  const small = () => new SchemaOnDemand(SMALL, { ...plain, scalars: day } as never)

  test.each(['__proto__', 'constructor', 'toString', 'Cat', ''])('a type named %j does not exist', (name) => {
    expect(small().getType(name)).toBeUndefined()
    expect(small().getTypeMap()[name]).toBeUndefined()
    expect(small().getQueryType()?.getFields()[name]).toBeUndefined()
  })

  test('errors name what stands in it, as ever', () => {
    for (const source of [
      '{ b }',
      '{ a { ...on Cat { name } } }',
      '{ a { ...on Dogg { name } } }',
      '{ a(by: ASIDE) }',
      '{ old { name } }',
      'mutation { feed(input: { bones: 1, leaves: [] }) { name } }',
      '{ a { ... on Pet { name } } }',
      '{ a { ... on Rock { owner } } }',
      '{ a @acess { __typename } }',
    ]) {
      const told = (schema: GraphQLSchema) => validate(schema, parse(source)).map(({ message }) => message)
      expect(told(small())).toEqual(told(buildSchema(SMALL)))
    }
  })

  test('is no more than documents name', () => {
    let fields = 0
    const schema = new SchemaOnDemand(typeDefs, {
      ...plain,
      scalars,
      resolved: (_type, all) => {
        fields += Object.keys(all).length
        return all
      },
    })
    expect(validate(schema, parse('{ manufacturers(first: 1) { edges { node { id name } } } }'))).toEqual([])
    expect(fields).toBeLessThan(40)
  })
})

const whole = async () => {
  const { resolution, add } = createResolvers()
  const schema = new SchemaOnDemand(typeDefs, { scalars, ...resolution })
  const loaded = await Promise.all((Object.keys(units) as UnitName[]).map((name) => units[name]()))
  const all = [...capabilities, ...loaded.flatMap((unit) => unit.capabilities)]
  for (const { resolvers } of all) add(schema, resolvers as ResolverMap)
  return { schema, all }
}

test('the API’s schema is valid, and all that is resolved stands in it', async () => {
  const { schema } = await whole()
  expect(validateSchema(new SchemaOnDemand(typeDefs, { ...plain, scalars } as never))).toEqual([])
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) Object.values(type.getFields())
})

test('every root field has a resolver', async () => {
  const { all } = await whole()
  const resolved = new Set(
    all.flatMap(({ resolvers }) =>
      (['Query', 'Mutation'] as const).flatMap((root) =>
        Object.keys(resolvers[root] ?? {}).map((name) => `${root}.${name}`),
      ),
    ),
  )
  const schema = buildSchema(typeDefs)
  for (const root of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.keys(root?.getFields() ?? {}))
      if (`${root}.${field}` !== 'Query.node') expect(resolved).toContain(`${root}.${field}`)
})

describe('resolvers', () => {
  const SDL = `type Query
extend type Query{dog:Dog@access(roles:[PUBLIC])}
extend type Query{open:Dog}
type Dog{name:String age:Int}`
  const refuse = (): never => {
    throw new DomainError('REQUIRED')
  }
  const api = () => {
    const { resolution, add } = createResolvers()
    const schema = new SchemaOnDemand(SDL, { scalars: {}, ...resolution })
    return { schema, add: (resolvers: object) => add(schema, resolvers as ResolverMap) }
  }
  const ask = async (schema: GraphQLSchema, contextValue = {}) =>
    JSON.parse(JSON.stringify(await execute({ schema, document: parse('{ dog { name age } }'), contextValue })))

  test('may come before and after what they resolve is made', async () => {
    const { schema, add } = api()
    add({ Query: { dog: () => ({}) }, Dog: { name: () => 'Rex' } })
    expect(await ask(schema)).toEqual({ data: { dog: { name: 'Rex', age: null } } })
    add({ Dog: { age: () => 7 } })
    expect(await ask(schema)).toEqual({ data: { dog: { name: 'Rex', age: 7 } } })
  })

  test.each([
    ['at once', () => refuse()],
    ['later', async () => refuse()],
  ])(
    'that refuse %s do so in the caller’s language, and one that answers at once makes nobody wait',
    async (_when, dog) => {
      const { schema, add } = api()
      add({ Query: { dog }, Dog: { name: () => 'Rex' } })
      const { errors } = await ask(schema, { language: 'zh' })
      expect(errors).toMatchObject([{ message: '此处必须填写。', extensions: { code: 'REQUIRED' } }])
      const { name } = (schema.getType('Dog') as GraphQLObjectType).getFields()
      expect(name?.resolve?.({}, {}, {}, {} as never)).toBe('Rex')
    },
  )

  test('of nothing, and a second one, are refused', () => {
    const { schema, add } = api()
    add({ Dog: { name: () => 'Rex', tail: () => 1 } })
    expect(() => add({ Dog: { name: () => 'Max' } })).toThrow('Dog.name has two resolvers')
    expect(() =>
      Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .map((type) => type.getFields()),
    ).toThrow('Dog.tail has a resolver, and the schema has no such field')
  })

  test('that are missing are a fault, and so is a root field that says nothing of access', async () => {
    const { schema } = api()
    expect((await ask(schema)).errors[0].message).toBe('Query.dog has no resolver')
    expect(() => validate(schema, parse('{ open { name } }'))).toThrow('open has no @access')
  })
})
