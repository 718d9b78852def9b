import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  Source,
  TokenKind,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'
import type { Language } from '../shared/errors'
import { MAX_PAGE } from './connection'
import { limitMessage } from './messages'

/**
 * What one request may ask for. Each refusal says which limit, how much was asked and how much is allowed.
 * Tokens bound the work of validation, which grows with the square of equal fields: the worst document of 1000 takes some
 * 15 ms, of 2000 some 150 ms (bench machine); the introspection of GraphiQL has 163.
 */
export const limits = {
  bodyBytes: 100_000,
  /** Lists of operations in one body: none, each would have the limits of a request. */
  batch: 0,
  tokens: 1000,
  depth: 12,
  aliases: 30,
  cost: 12_000,
} as const

export type Limit = keyof typeof limits

/**
 * What a request without a token may ask for: the introspection of GraphiQL, or one page of a public list with all its
 * fields. Nobody answers for it, so a hundred such requests have to cost little too.
 */
const limitsOfNobody = { depth: 10, aliases: 5, cost: 5_000 } as const

/** @param status HTTP status: 400, or 413 for what is too large to be looked at */
export const limitExceeded = (
  limit: Limit,
  actual: number,
  language: Language,
  status = 400,
  allowed: number = limits[limit],
): GraphQLError =>
  new GraphQLError(limitMessage(limit, actual, allowed)[language], {
    extensions: { code: 'LIMIT_EXCEEDED', limit, actual, allowed, http: { status } },
  })

/**
 * How many tokens a document has, as far as it can be read. Before the parser, which would stop at the limit without
 * telling how much was asked; the lexer alone takes some 10 ms for the largest body.
 */
export const countTokens = (query: string): number => {
  const lexer = new Lexer(new Source(query))
  let count = 0
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1
  } catch {
    // A syntax error: the parser will stop there too, and tell it better.
  }
  return count
}

interface Totals {
  depth: number
  aliases: number
  cost: number
}

const nothing: Totals = { depth: 0, aliases: 0, cost: 0 }

/**
 * Depth, aliases and cost of an operation. A field costs 1, its selection once per expected entry: `first` times below a
 * connection, `@listSize(assumed:)` times below a plain list, 10 times by default. Fragments are measured once each, so
 * that a document of nested fragments cannot make the measuring itself expensive; one within itself, which validation
 * refuses, counts once. Introspection has no depth, since graphql itself bounds its nesting, and a cost of its own: fields
 * of one name are merged, so that only aliases multiply its answer.
 */
export const measure = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Totals => {
  const memo = new Map<string, Totals>()

  const ofSelection = (set: SelectionSetNode, parent: GraphQLCompositeType): Totals =>
    set.selections.reduce<Totals>((sum, selection) => {
      const one =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelection(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent)
            : ofFragment(selection.name.value)
      return { depth: Math.max(sum.depth, one.depth), aliases: sum.aliases + one.aliases, cost: sum.cost + one.cost }
    }, nothing)

  const ofFragment = (name: string): Totals => {
    const known = memo.get(name)
    if (known) return known
    memo.set(name, nothing)
    const fragment = fragments.get(name)
    const type = typeNamed(fragment?.typeCondition.name.value)
    const totals = fragment && type ? ofSelection(fragment.selectionSet, type) : nothing
    memo.set(name, totals)
    return totals
  }

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): Totals => {
    const aliases = node.alias ? 1 : 0
    const field =
      introspection[node.name.value] ?? ('getFields' in parent ? parent.getFields()[node.name.value] : undefined)
    if (!field) return { depth: 1, aliases, cost: 0 }
    const type = getNamedType(field.type)
    const below = node.selectionSet && isCompositeType(type) ? ofSelection(node.selectionSet, type) : nothing
    if (isIntrospectionType(type)) {
      const cost = (introspectionCost[node.name.value] ?? 0) * (1 + below.aliases)
      return { depth: 1, aliases: aliases + below.aliases, cost }
    }
    const cost = 1 + entriesOf(field, node, variables) * below.cost
    return { depth: 1 + below.depth, aliases: aliases + below.aliases, cost }
  }

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name ? schema.getType(name) : undefined
    return isCompositeType(type) ? type : undefined
  }

  const root = schema.getRootType(operation.operation)
  return root ? ofSelection(operation.selectionSet, root) : nothing
}

const introspection: Readonly<Record<string, GraphQLField<unknown, unknown>>> = Object.assign(Object.create(null), {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
})

/** The whole schema is a few thousand fields, one type some dozens. */
const introspectionCost: Readonly<Record<string, number>> = { __schema: 4000, __type: 100 }

/** Refuses an operation beyond a limit of its caller's. */
export const checkLimits = (
  { viewer, language }: { readonly viewer: object | undefined; readonly language: Language },
  ...operation: Parameters<typeof measure>
): void => {
  const totals = measure(...operation)
  const allowed = viewer ? limits : limitsOfNobody
  for (const limit of ['depth', 'aliases', 'cost'] as const)
    if (totals[limit] > allowed[limit]) throw limitExceeded(limit, totals[limit], language, 400, allowed[limit])
}

const DEFAULT_ENTRIES = 10

const entriesOf = (
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number => {
  const first = field.args.find(({ name }) => name === 'first')
  if (first) {
    const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
    const value = given ? valueFromASTUntyped(given, variables) : first.defaultValue
    // A page beyond the maximum is refused later; for the cost it counts as the maximum.
    return typeof value === 'number' ? Math.min(Math.max(value, 1), MAX_PAGE) : MAX_PAGE
  }
  const assumed = field.astNode?.directives?.find(({ name }) => name.value === 'listSize')?.arguments?.[0]?.value
  if (assumed?.kind === Kind.INT) return Number(assumed.value)
  return field.name !== 'edges' && String(field.type).startsWith('[') ? DEFAULT_ENTRIES : 1
}
