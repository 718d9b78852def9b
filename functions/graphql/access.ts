import type { FieldDefinitionNode, GraphQLResolveInfo } from 'graphql'
import { AuthenticationError } from '../platform/authentication-error'
import { DomainError, type Language } from '../shared/errors'
import { roles, type ViewerRole } from '../shared/viewer'
import type { RequestContext } from './context'
import { toGraphQLError, unauthenticated } from './errors'

export type Resolver = (parent: unknown, args: unknown, context: never, info: GraphQLResolveInfo) => unknown
export type ResolverMap = Record<string, Record<string, Resolver>>

/** Stands for whoever asks, with a token or without one. */
const PUBLIC = 'PUBLIC'
type Admitted = ViewerRole | typeof PUBLIC
const everybody: readonly Admitted[] = [PUBLIC, 'LINK_HOLDER', ...roles]

/** Roles admitted to a root field, from its `@access`, PUBLIC with all that it stands for. @throws without it */
export const rolesOf = (field: FieldDefinitionNode): readonly Admitted[] => {
  const directive = field.directives?.find(({ name }) => name.value === 'access')
  const value = directive?.arguments?.find(({ name }) => name.value === 'roles')?.value
  if (value?.kind !== 'ListValue') throw new Error(`Root field ${field.name.value} has no @access(roles: …)`)
  const named = value.values.map((role) => (role.kind === 'EnumValue' ? (role.value as Admitted) : failOn(field)))
  return named.includes(PUBLIC) ? everybody : named
}

const failOn = (field: FieldDefinitionNode): never => {
  throw new Error(`@access of ${field.name.value} takes roles by name`)
}

/**
 * A refusal anywhere in a query becomes a GraphQL error with its code, in the caller's language. What answers at once stays so:
 * most fields do, and a promise for each would be most of a page's time.
 */
export const speakingCallersLanguage =
  (resolver: Resolver): Resolver =>
  (parent, args, context: RequestContext, info) => {
    const speak = async (error: unknown): Promise<never> => {
      throw error instanceof DomainError ? await toGraphQLError(error, context.language) : error
    }
    try {
      const answer = resolver(parent, args, context as never, info)
      return isPending(answer) ? answer.then(undefined, speak) : answer
    } catch (error) {
      return speak(error)
    }
  }

const isPending = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof (answer as PromiseLike<unknown> | null | undefined)?.then === 'function'

/** Puts the access check before what resolves a root field. */
export const guard =
  (resolver: Resolver, allowed: readonly Admitted[]): Resolver =>
  (parent, args, context: RequestContext, info) => {
    // Not told who asks, so that its answer is the same for all and may be kept for all.
    if (allowed.includes(PUBLIC))
      return resolver(parent, ordinary(args), { ...context, viewer: undefined } as never, info)
    const { viewer, language } = context
    if (!viewer) throw unauthenticated(new AuthenticationError('TOKEN_MISSING'), language)
    if (allowed.includes(viewer.role)) return resolver(parent, ordinary(args), context as never, info)
    return forbid(viewer.role, allowed, language)
  }

const forbid = async (role: ViewerRole, allowed: readonly Admitted[], language: Language): Promise<never> => {
  throw await toGraphQLError(new DomainError('FORBIDDEN', [], { role, allowed: allowed.join(', ') }), language)
}

/**
 * The same input however it was sent: objects written into a query come from graphql-js without a prototype, which the
 * store's library refuses to copy; those of variables come with one.
 */
const ordinary = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordinary)
  if (typeof value !== 'object' || value === null) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, ordinary(entry)]))
}
