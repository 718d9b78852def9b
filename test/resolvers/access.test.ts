import type { Role } from '../../functions/shared/viewer'
import { roles } from '../../functions/shared/viewer'
import { entries } from '../support/access/arguments'
import { ask, callRoot, documentOf, entryOf, marksIn, marksOf } from '../support/access/call'
import { type RootField, rootFields } from '../support/access/root-fields'
import { newWorlds, type World } from '../support/access/world'

/** The matrix: every field of Query and Mutation x every role x own and foreign objects, read from the schema. */
let own: World
let foreign: World
/** The same two, for calls that must be refused. */
let ownStanding: World
let foreignStanding: World

beforeAll(async () => {
  ;[own, foreign] = await newWorlds()
  ;[ownStanding, foreignStanding] = [standing(own), standing(foreign)]
}, 300_000)

/** Made when it is first asked for, and once for each thing it may be about. */
const once = <About extends readonly [unknown?], V>(make: (...about: About) => V): ((...about: About) => V) => {
  const made = new Map<unknown, V>()
  return (...about) => {
    const value = made.get(about[0]) ?? make(...about)
    made.set(about[0], value)
    return value
  }
}

/** A world for calls that must be refused: since they change nothing, one callback and one evaluation serve them all. */
const standing = (world: World): World => ({
  ...world,
  openTask: once(world.openTask),
  openEvaluation: once(world.openEvaluation),
})

const cells = rootFields.flatMap((field) =>
  roles.map((role) => ({ ...field, role, admitted: field.roles.includes(role) })),
)
const named = <C extends { path: string; role: Role }>(list: readonly C[]) =>
  list.map((cell) => [cell.path, cell.role, cell] as const)

test('every root field of the schema has an entry in the matrix, and every entry a field', () => {
  for (const { path } of rootFields) entryOf(path)
  expect(Object.keys(entries).sort()).toEqual(rootFields.map(({ path }) => path).sort())
})

/** A call of a field that its first role is answered. Whoever the field is not for sends the same. */
const callOf = once((path: string) => {
  const field = rootFields.find((known) => known.path === path) as RootField
  const admitted = roles.find((role) => field.roles.includes(role)) ?? 'PLATFORM'
  return documentOf(field, ownStanding, admitted, 'least')
})

describe('a role that is not admitted', () => {
  test.each(named(cells.filter(({ admitted }) => !admitted)))('%s is FORBIDDEN to %s', async (_path, role, field) => {
    const { data, errors } = await ask(field, await callOf(field.path), own.tenant.as[role])
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    expect(data?.[field.name] ?? null).toBeNull()
    expect(JSON.stringify(errors)).toContain(role)
  })
})

describe('a caller without a token', () => {
  const nobody = { token: '' }

  test.each(rootFields.filter(({ isPublic }) => !isPublic).map((field) => [field.path, field] as const))(
    'gets nothing of %s',
    async (_path, field) => {
      const { status, data, errors } = await ask(field, await callOf(field.path), nobody)
      expect([status, errors.map(({ extensions }) => extensions.code)]).toEqual([401, ['UNAUTHENTICATED']])
      expect(data?.[field.name] ?? null).toBeNull()
    },
  )

  test.each(rootFields.filter(({ isPublic }) => isPublic).map((field) => [field.path, field] as const))(
    'is answered by %s, which all others are answered by alike',
    async (_path, field) => {
      const document = await documentOf(field, own, 'PLATFORM')
      const { status, errors, data } = await ask(field, document, nobody)
      expect([status, errors]).toEqual([200, []])
      for (const role of roles) expect((await ask(field, document, own.tenant.as[role])).data).toEqual(data)
    },
  )
})

describe('a role that is admitted, about its own', () => {
  test.each(named(cells.filter(({ admitted }) => admitted)))('%s answers %s', async (_path, role, field) => {
    const { status, errors, codes, value } = await callRoot(field, own, role, own.tenant.as[role])
    expect(errors).toEqual([])
    expect(codes).toEqual([])
    expect(status).toBe(200)
    expect(value).not.toBeNull()
  })
})

const strangers = cells.filter(({ admitted, role }) => admitted && role !== 'PLATFORM')

describe('a role that is admitted, about what is a stranger’s', () => {
  test.each(named(strangers))('%s shows %s nothing', async (path, role, field) => {
    const { open = [], refusals = [] } = entryOf(path)
    const { errors, codes, value, data, asked } = await callRoot(field, foreignStanding, role, own.tenant.as[role])
    if (open.includes(role)) return expect(errors).toEqual([])
    for (const code of codes) expect(['NOT_FOUND', ...refusals]).toContain(code)
    if (field.root === 'Mutation') {
      expect(codes).toHaveLength(1)
      const { userErrors: _codes, ...objects } = value as Record<string, unknown>
      expect(Object.values(objects).every((object) => object === null)).toBe(true)
    }
    // Figures carry no mark of whose they are: what names a stranger's object and is no list must be null.
    const isList = value !== null && typeof value === 'object' && 'edges' in value
    if (field.root === 'Query' && !isList && Object.keys(asked).length > 0) expect(value).toBeNull()
    // What was asked with is known to the caller, and may be named in the refusal.
    const known = marksIn(asked, marksOf(foreign))
    expect(marksIn(data, marksOf(foreign)).filter((mark) => !known.includes(mark))).toEqual([])
  })
})
