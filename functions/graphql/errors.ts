import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { AuthenticationError } from '../platform/identity'
import { logger } from '../platform/logger'
import type { DomainError, Language } from '../shared/errors'
import type { UserError } from './generated/types'

/** The one place where a refusal becomes `userErrors`. */
export const toUserError = (error: DomainError, language: Language): UserError => ({
  code: error.code,
  field: [...error.field],
  message: error.in(language),
})

/** A refusal where there is no payload to carry it: queries, access, limits. */
export const toGraphQLError = (error: DomainError, language: Language): GraphQLError =>
  new GraphQLError(error.in(language), { extensions: { code: error.code, field: error.field } })

/** 401 with a reason a client can act on. */
export const unauthenticated = (error: AuthenticationError): GraphQLError =>
  new GraphQLError('A valid bearer token of the configured issuer is required.', {
    extensions: {
      code: 'UNAUTHENTICATED',
      reason: error.reason,
      ...(error.claim ? { claim: error.claim } : {}),
      http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
    },
  })

const KNOWN_CODE = /^[A-Z_]+$/

/** Faults are masked: the caller gets a reference, the log gets the cause. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const code = formatted.extensions?.code
  const original = error instanceof GraphQLError ? error.originalError : undefined
  // A resolver's own GraphQLError is located by wrapping it; it stays a refusal.
  const fault = original !== undefined && !(original instanceof GraphQLError)
  const expected = !fault && typeof code === 'string' && KNOWN_CODE.test(code) && code !== 'INTERNAL_SERVER_ERROR'
  if (expected) return formatted
  logger.error('fault', { path: formatted.path, cause: original ?? (error as Error) })
  return {
    message: 'Something failed on our side; nothing of this request was half done. Retry with the same idempotencyKey.',
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
