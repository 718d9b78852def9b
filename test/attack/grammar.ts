import fc, { type GeneratorValue } from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { nodeTypes, type RootField } from '../support/access/root-fields'
import { schema } from '../support/access/schema'
import { DAYS, INSTANTS, MONTHS, NASTY, NUMBERS, REGIONS } from './values'

/** Texts that stand for other tenants' or own objects. */
export interface Pools {
  readonly ids: readonly string[]
  readonly texts: readonly string[]
}

const typeOf = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[0] ?? ''

/** The type whose ids a field of this name takes, as far as names tell: `orderId` a WorkOrder's, `id` of workOrderStart too. */
const typeNamed = (name: string, of: string): string | undefined => {
  const words = (name === 'id' ? of : name.replace(/Ids?$/, '')).toLowerCase()
  const fits = nodeTypes.filter((type) => words.startsWith(type.toLowerCase()) || type.toLowerCase().endsWith(words))
  return fits.toSorted((a, b) => b.length - a.length)[0]
}

/** Draws whatever a document needs; the same generator in the same state draws the same. */
export class Grammar {
  constructor(
    private readonly g: GeneratorValue,
    private readonly pools: Pools,
  ) {}

  /** The type of the id drawn last: what `node` gives will be one. */
  private drawn = 'WorkOrder'
  /** The root field that is written. */
  private root = ''

  chance(oneIn: number): boolean {
    return this.g(fc.nat, { max: oneIn - 1 }) === 0
  }

  pick<T>(from: readonly T[]): T {
    return from[this.g(fc.nat, { max: from.length - 1 })] as T
  }

  /** A value of a type, mostly of its shape. */
  value(type: GraphQLInputType, name = '', depth = 0): unknown {
    if (this.chance(250)) return this.pick<unknown>([null, {}, [], '', 0, true, [[]], { a: { b: {} } }])
    if (!isNonNullType(type) && this.chance(3)) return null
    const bare = getNullableType(type)
    if (isListType(bare)) {
      const length = this.chance(40) ? 150 : this.g(fc.nat, { max: 3 })
      return Array.from({ length }, () => this.value(bare.ofType, name, depth + 1))
    }
    if (isEnumType(bare)) return this.chance(150) ? 'NO_SUCH' : this.pick(bare.getValues()).name
    if (isInputObjectType(bare)) return this.object(Object.values(bare.getFields()), depth)
    return this.scalar(bare.name, name)
  }

  private object(fields: readonly GraphQLInputField[], depth: number): Record<string, unknown> {
    const wanted = fields.filter(({ type }) => isNonNullType(type) || (depth < 6 && this.chance(2)))
    const entries = wanted.map(({ name, type }) => [name, this.value(type, name, depth + 1)])
    if (this.chance(100)) entries.push([this.pick(['__proto__', 'manufacturerId', 'role', 'state']), 'x'])
    return Object.fromEntries(entries)
  }

  private scalar(type: string, name: string): unknown {
    switch (type) {
      case 'ID':
        return this.id(typeNamed(name, this.root))
      case 'Int':
      case 'Float':
        return this.chance(3) ? this.g(fc.nat, { max: 20 }) : this.pick(NUMBERS)
      case 'Boolean':
        return this.chance(2)
      case 'Day':
        return this.chance(6) ? this.pick(NASTY) : this.pick(DAYS)
      case 'Month':
        return this.chance(6) ? this.pick(NASTY) : this.pick(MONTHS)
      case 'DateTime':
        return this.chance(6) ? this.pick(NASTY) : this.pick(INSTANTS)
      case 'RegionCode':
        return this.chance(6) ? this.pick(NASTY) : this.pick(REGIONS)
      default:
        return this.text()
    }
  }

  text(): string {
    if (this.chance(3)) return this.pick(NASTY)
    if (this.chance(3)) return this.pick(this.pools.texts)
    return this.chance(3) ? this.id() : this.g(fc.string, { maxLength: 40 })
  }

  /** Mostly one of the type, own or foreign; at times of another type, or none at all. */
  id(type?: string): string {
    const fitting = this.pools.ids.filter((id) => typeOf(id) === type)
    const id = this.pick(fitting.length > 0 && !this.chance(8) ? fitting : this.pools.ids)
    this.drawn = typeOf(id)
    if (this.chance(12)) {
      const local = Buffer.from(id, 'base64url').toString().split(':').slice(1).join(':')
      return Buffer.from(`${this.pick(nodeTypes)}:${this.chance(3) ? this.pick(NASTY) : local}`).toString('base64url')
    }
    return this.chance(16) ? this.pick(NASTY) : id
  }

  /** A value with some of its leaves replaced, so that most of it stays what a caller would send. */
  bend(value: unknown, type: GraphQLInputType, name = '', oneIn = 12): unknown {
    const bare = getNullableType(type)
    if (this.chance(oneIn)) return this.value(type, name)
    // An id for another of its type: what was asked of an own object is asked of a stranger's.
    if (typeof value === 'string' && getNamedType(type).name === 'ID' && this.chance(3)) return this.id(typeOf(value))
    if (isListType(bare) && Array.isArray(value)) return value.map((item) => this.bend(item, bare.ofType, name, oneIn))
    if (!isInputObjectType(bare) || typeof value !== 'object' || value === null) return value
    const fields = bare.getFields()
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => {
        const field = fields[key]
        return [key, field ? this.bend(held, field.type, key, oneIn) : held]
      }),
    )
  }

  /** What is asked of an answer; null where the grammar finds no field without arguments that it may draw. */
  selection(output: GraphQLOutputType, depth: number): string {
    const type = getNamedType(output)
    if (isLeafType(type)) return ''
    if (isInterfaceType(type)) {
      const on = schema.getType(this.chance(6) ? this.pick(nodeTypes) : this.drawn)
      return isObjectType(on) ? `{ __typename id ... on ${on.name} ${this.selection(on, depth - 1)} }` : '{ id }'
    }
    if (!isObjectType(type)) return '{ __typename }'
    const all = Object.values(type.getFields())
    const fields = all.filter((field) => isLeafType(getNamedType(field.type)) || depth > 0)
    if (fields.length === 0) return '{ __typename }'
    const picked = Array.from({ length: 1 + this.g(fc.nat, { max: 5 }) }, () => this.pick(fields))
    const one = (field: (typeof all)[number], i: number): string => {
      const alias = this.chance(8) ? `a${i}${depth}: ` : ''
      const directive = this.chance(12) ? ` @${this.pick(['include', 'skip'])}(if: ${this.chance(2)})` : ''
      return `${alias}${field.name}${this.literals(field.args)}${directive} ${this.selection(field.type, depth - 1)}`
    }
    return `{ __typename ${'id' in type.getFields() ? 'id ' : ''}${picked.map(one).join(' ')} }`
  }

  private literals(args: readonly GraphQLArgument[]): string {
    const given = args.filter(({ type, name }) => isNonNullType(type) || name === 'first' || this.chance(4))
    if (given.length === 0) return ''
    const pages = (name: string) => name === 'first' && !this.chance(6)
    return `(${given.map(({ name, type }) => `${name}: ${pages(name) ? this.pick([1, 2, 3]) : literal(this.value(type, name), type)}`).join(', ')})`
  }

  /** A document of a root field with its variables. @param base what a caller would send, to be bent */
  document(field: RootField, base: Readonly<Record<string, unknown>> | undefined) {
    const root = schema.getType(field.root)
    const found = isObjectType(root) ? root.getFields()[field.name] : undefined
    if (!found) throw new Error(`${field.path} is not in the schema`)
    this.root = field.name
    const { args, type } = found
    const given = base
      ? args.filter(({ name }) => name in base)
      : args.filter((arg) => isNonNullType(arg.type) || arg.name === 'first' || this.chance(2))
    const variables = Object.fromEntries(
      given.map((arg) => [
        arg.name,
        base ? this.bend(base[arg.name], arg.type, arg.name) : this.value(arg.type, arg.name),
      ]),
    )
    const definitions = given.map(({ name, type: of }) => `$${name}: ${of}`).join(', ')
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ')
    const call = `${field.name}${passed && `(${passed})`} ${this.selection(type, 1 + this.g(fc.nat, { max: 4 }))}`
    return { query: `${field.root.toLowerCase()}${definitions && `(${definitions})`} { ${call} }`, variables }
  }
}

/** A value as it stands in a document. */
const literal = (value: unknown, type: GraphQLInputType): string => {
  if (value === null || value === undefined) return 'null'
  const bare = getNullableType(type)
  if (isEnumType(bare) && typeof value === 'string') return value || 'NO_SUCH'
  if (Array.isArray(value))
    return `[${value.map((item) => literal(item, isListType(bare) ? bare.ofType : bare)).join(', ')}]`
  if (typeof value === 'object') {
    const fields = isInputObjectType(bare) ? bare.getFields() : {}
    const entry = ([name, held]: [string, unknown]) => `${name}: ${literal(held, fields[name]?.type ?? bare)}`
    return `{${Object.entries(value).map(entry).join(', ')}}`
  }
  return JSON.stringify(value)
}
