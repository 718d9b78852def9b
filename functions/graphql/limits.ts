import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { MAX_PAGE } from './connection'

/** What one request may ask for. Each refusal says which limit, how much was asked and how much is allowed. */
export const limits = { tokens: 2000, depth: 12, aliases: 30, cost: 12_000, bodyBytes: 100_000 } as const

export type Limit = keyof typeof limits

export const limitExceeded = (limit: Limit, actual: number, status = 400): GraphQLError =>
  new GraphQLError(`The request exceeds the limit on ${limit}: ${actual} asked, ${limits[limit]} allowed.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, actual, allowed: limits[limit], http: { status } },
  })

interface Totals {
  depth: number
  aliases: number
  cost: number
}

/**
 * Depth, aliases and cost of an operation. A field costs 1, its selection once per expected entry: `first` times below a
 * connection, `@listSize(assumed:)` times below a plain list, 10 times by default. Fragments are measured once each, so
 * that a document of nested fragments cannot make the measuring itself expensive. Introspection is free.
 */
export const measure = (
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Totals => {
  const memo = new Map<string, Totals>()

  const ofSelection = (set: SelectionSetNode, parent: GraphQLCompositeType): Totals =>
    set.selections.reduce<Totals>(
      (sum, selection) => {
        const one =
          selection.kind === Kind.FIELD
            ? ofField(selection, parent)
            : selection.kind === Kind.INLINE_FRAGMENT
              ? ofSelection(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? parent)
              : ofFragment(selection.name.value)
        return { depth: Math.max(sum.depth, one.depth), aliases: sum.aliases + one.aliases, cost: sum.cost + one.cost }
      },
      { depth: 0, aliases: 0, cost: 0 },
    )

  const ofFragment = (name: string): Totals => {
    const known = memo.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    const type = typeNamed(fragment?.typeCondition.name.value)
    const totals = fragment && type ? ofSelection(fragment.selectionSet, type) : { depth: 0, aliases: 0, cost: 0 }
    memo.set(name, totals)
    return totals
  }

  const ofField = (node: FieldNode, parent: GraphQLCompositeType): Totals => {
    const aliases = node.alias ? 1 : 0
    const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
    if (!field) return { depth: 1, aliases, cost: 0 }
    const type = getNamedType(field.type)
    const below =
      node.selectionSet && isCompositeType(type)
        ? ofSelection(node.selectionSet, type)
        : { depth: 0, aliases: 0, cost: 0 }
    const cost = 1 + entriesOf(field, node, variables) * below.cost
    return { depth: 1 + below.depth, aliases: aliases + below.aliases, cost }
  }

  const typeNamed = (name: string | undefined): GraphQLCompositeType | undefined => {
    const type = name ? schema.getType(name) : undefined
    return isCompositeType(type) ? type : undefined
  }

  const root = schema.getRootType(operation.operation)
  return root ? ofSelection(operation.selectionSet, root) : { depth: 0, aliases: 0, cost: 0 }
}

/** Refuses an operation beyond a limit. */
export const checkLimits = (...[schema, operation, fragments, variables]: Parameters<typeof measure>): void => {
  const totals = measure(schema, operation, fragments, variables)
  for (const limit of ['depth', 'aliases', 'cost'] as const)
    if (totals[limit] > limits[limit]) throw limitExceeded(limit, totals[limit])
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
