import type { GraphQLResolveInfo } from 'graphql'
import { measure } from '../platform/metrics'
import type { Request } from '../platform/once'
import { canonicalJson, sha256 } from '../shared/canonical'
import { DomainError, ensure } from '../shared/errors'
import type { Context } from './context'
import { toUserError } from './errors'
import type { UserError } from './generated/types'

const MAX_KEY_LENGTH = 100

type Refused<P> = { [K in keyof P]: null } & { userErrors: UserError[] }

/**
 * A mutation: gives the request its identity for idempotency, and turns refusals into `userErrors`.
 *
 * @param run carries the action out and answers with the payload's object fields
 */
export const mutation =
  <I extends { idempotencyKey: string }, P extends object>(
    run: (input: I, context: Context, request: Request) => Promise<P>,
  ) =>
  async (
    _parent: unknown,
    { input }: { input: I },
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<(P & { userErrors: UserError[] }) | Refused<P>> => {
    try {
      return { ...(await run(input, context, requestOf(info.fieldName, input, context))), userErrors: [] }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      measure('Refused', 1, { code: error.code }, context.now)
      return { userErrors: [await toUserError(error, context.language)] } as Refused<P>
    }
  }

const requestOf = (name: string, input: { idempotencyKey: string }, { viewer, now }: Context): Request => {
  const key = input.idempotencyKey
  ensure(key.trim() !== '', 'REQUIRED', ['input', 'idempotencyKey'])
  ensure(key.length <= MAX_KEY_LENGTH, 'TOO_LONG', ['input', 'idempotencyKey'], {
    actual: key.length,
    limit: MAX_KEY_LENGTH,
  })
  return { subject: viewer.subject, key, payloadHash: sha256(canonicalJson([name, input])), at: now }
}
