import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isLeafType, isObjectType } from 'graphql'
import type { Role } from '../../../functions/shared/viewer'
import { type ApiAnswer, callApi, newKey, type TokenClaims } from '../api'
import { entries } from './arguments'
import type { Entry } from './feature'
import type { RootField } from './root-fields'
import { schema } from './schema'
import { everything } from './selection'
import type { World } from './world'

export interface RootAnswer extends ApiAnswer<Readonly<Record<string, unknown>> | null> {
  /** What the field gave. */
  readonly value: unknown
  /** Codes of all refusals, as errors or as data. */
  readonly codes: readonly string[]
  readonly asked: Readonly<Record<string, unknown>>
}

export const entryOf = (path: string): Entry => {
  const entry = entries[path]
  if (!entry)
    throw new Error(`${path} has no entry in test/support/access/arguments.ts: who may call it about whose objects?`)
  return entry
}

const fieldOf = ({ root, name }: RootField) => {
  const type = schema.getType(root)
  const field = isObjectType(type) ? type.getFields()[name] : undefined
  if (!field) throw new Error(`${root}.${name} is not in the schema`)
  return field
}

/** The object type a root field gives, if it gives one. */
export const resultType = (field: RootField): GraphQLObjectType | undefined => {
  const type = getNamedType(fieldOf(field).type)
  return isObjectType(type) ? type : undefined
}

/** A root field's document about a world's objects, selecting everything, with its variables. */
export const documentOf = async (
  field: RootField,
  world: World,
  role: Role,
  /** Everything, or of objects the least that can be asked. */
  select: 'everything' | 'least' = 'everything',
): Promise<{ query: string; variables: Readonly<Record<string, unknown>> }> => {
  const about = await entryOf(field.path).about(world, role)
  const { args, type } = fieldOf(field)
  const variables =
    field.root === 'Mutation' ? { input: { idempotencyKey: newKey(), ...about } } : withPage(args, about)
  const given = args.filter(({ name }) => name in variables)
  const definitions = given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')
  const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
  const call = `${field.name}${passed && `(${passed})`}`
  const query = `${field.root.toLowerCase()}${definitions && `(${definitions})`} { ${call} ${select === 'least' ? least(type) : everything(type, 1)} }`
  return { query, variables }
}

const least = (output: GraphQLOutputType): string => (isLeafType(getNamedType(output)) ? '' : '{ __typename }')

/** Calls a root field about a world's objects in the name of `viewer`, selecting everything. */
export const callRoot = async (
  field: RootField,
  world: World,
  role: Role,
  /** A signed link is a token already. */
  viewer: TokenClaims | { readonly token: string },
): Promise<RootAnswer> => ask(field, await documentOf(field, world, role), viewer)

/** Sends a document of a root field. */
export const ask = async (
  field: RootField,
  { query, variables }: Awaited<ReturnType<typeof documentOf>>,
  viewer: TokenClaims | { readonly token: string },
): Promise<RootAnswer> => {
  const caller = 'token' in viewer ? viewer : { viewer }
  const answer = await callApi<RootAnswer['data']>({ query, variables, ...caller })
  const value = answer.data?.[field.name] ?? null
  return {
    ...answer,
    value,
    asked: variables,
    codes: [...answer.errors.map(({ extensions }) => String(extensions.code)), ...refused(value)],
  }
}

const withPage = (args: readonly { readonly name: string }[], about: Readonly<Record<string, unknown>>) =>
  args.some(({ name }) => name === 'first') ? { first: 10, ...about } : about

const refused = (value: unknown): string[] => {
  const { userErrors = [] } = (value ?? {}) as { userErrors?: readonly { code: string }[] }
  return userErrors.map(({ code }) => code)
}

/** Text by which a world's objects are known wherever they appear: ids, both ways, and the person's data. */
export const marksOf = ({ tenant, person, orderIds, taskId, evaluationIds, built }: World): string[] => {
  const { maker, provider, point, technician, unit, agreement } = tenant
  const locals = [maker, provider, point, technician, unit, agreement].map(({ id }) => id)
  const made = Object.values(built).flatMap(({ ids = {}, marks = [] }) => [...Object.values(ids), ...marks])
  return [
    ...locals,
    ...made,
    ...orderIds,
    taskId,
    ...evaluationIds,
    person.name,
    person.phone,
    person.address,
    person.words,
  ]
}

/** Those of the marks that stand in an answer, in the clear or in an id. */
export const marksIn = (data: unknown, marks: readonly string[]): string[] => {
  const text = JSON.stringify(data) ?? ''
  const ids = text.match(/"[\w-]{16,}"/g) ?? []
  const clear = `${text}${ids.map((id) => Buffer.from(id.slice(1, -1), 'base64url').toString()).join('\n')}`
  return marks.filter((mark) => clear.includes(mark))
}
