import { buildSchema, type GraphQLObjectType, parse } from 'graphql'
import { capabilities } from '../../functions/graphql/capabilities'
import type { Capability } from '../../functions/graphql/capability'
import { typeDefs } from '../../functions/graphql/generated/type-defs'
import type { UnitName } from '../../functions/graphql/generated/units'
import { createUnits, isOnDemand, unitsOf } from '../../functions/graphql/units/on-demand'
import { alsoNeeded, units } from '../../functions/graphql/units/units'

const schema = buildSchema(typeDefs, { assumeValid: true })

const needed = (document: string) => [...unitsOf(schema, parse(document))]

/** What capabilities resolve, as `Type.field`; the fields that say what a type is stand for it. */
const resolved = (all: readonly Capability[]): string[] =>
  all.flatMap(({ resolvers, nodes }) => [
    ...Object.entries(resolvers).flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`)),
    ...Object.keys(nodes).map((type) => `${type}.id`),
  ])

const isBrought = (path: string) => isOnDemand(path) || isOnDemand(path.split('.')[0] ?? '')

describe('an operation needs the units', () => {
  test.each<[string, string, UnitName[]]>([
    ['of its root fields', '{ evaluations(providerId: "x", first: 1) { totalCount: __typename } }', ['admission']],
    ['of types further down', '{ feeFindings(first: 1) { edges { node { breach { id } } } } }', ['fees', 'admission']],
    ['that fragments name', '{ node(id: "x") { ...P } } fragment P on Policy { id }', ['admission']],
    ['whose stores it uses', 'mutation { feeFindingJudge(input: {}) { userErrors { code } } }', ['fees', 'admission']],
    ['and no other', '{ viewer { role } node(id: "x") { id } }', []],
  ])('%s', (_what, document, names) => {
    expect(needed(document)).toEqual(names)
  })
})

/** Units of a query or two. */
const small: readonly UnitName[] = ['evidence', 'live', 'published']

test.each(Object.keys(units) as UnitName[])('the unit %s resolves nothing but what its SDL brings', async (name) => {
  const unit = await units[name]()
  expect(resolved(unit.capabilities).filter((path) => !isBrought(path))).toEqual([])
  expect(resolved(unit.capabilities).length).toBeGreaterThan(small.includes(name) ? 0 : 10)
})

test('what is always loaded resolves nothing of a unit, and what is also needed exists', () => {
  expect(resolved(capabilities).filter(isBrought)).toEqual([])
  for (const path of Object.keys(alsoNeeded)) {
    const [type = '', field = ''] = path.split('.')
    expect((schema.getType(type) as GraphQLObjectType).getFields()).toHaveProperty(field)
  }
})

describe('a unit', () => {
  test('is added once, however many ask at once; each request gets stores of its own', async () => {
    const added: unknown[] = []
    const { ofType } = createUnits(schema, (some) => added.push(some))
    const requests = [{ stores: {} as never }, { stores: {} as never }, { stores: {} as never }]
    await Promise.all(requests.map((request) => ofType('Policy', request)))
    await ofType('Order', { stores: {} as never })
    expect(added).toHaveLength(1)
    const stores = requests.map(({ stores }) => (stores as { policies: unknown }).policies)
    expect(new Set(stores).size).toBe(3)
  })

  test('that could not be added is tried again', async () => {
    let times = 0
    const { ofType } = createUnits(schema, () => {
      times += 1
      if (times === 1) throw new Error('not this time')
    })
    await expect(ofType('Policy', { stores: {} as never })).rejects.toThrow('not this time')
    await ofType('Policy', { stores: {} as never })
    expect(times).toBe(2)
  })
})
