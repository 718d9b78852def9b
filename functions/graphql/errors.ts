import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { AuthenticationError } from '../platform/authentication-error'
import { logFault } from '../platform/logger'
import { isPassing } from '../platform/passing'
import type { DomainError, Language } from '../shared/errors'
import type { UserError } from './generated/types'
import { inBoth, messages } from './messages'

/** The one place where a refusal becomes `userErrors`. */
export const toUserError = async (error: DomainError, language: Language): Promise<UserError> => ({
  code: error.code,
  field: [...error.field],
  message: await error.in(language),
})

/** A refusal where there is no payload to carry it: queries and access. */
export const toGraphQLError = async (error: DomainError, language: Language): Promise<GraphQLError> =>
  new GraphQLError(await error.in(language), { extensions: { code: error.code, field: error.field } })

/** 401 with a reason a client can act on. */
export const unauthenticated = ({ reason, claim }: AuthenticationError, language: Language): GraphQLError =>
  new GraphQLError(messages.unauthenticated[language], {
    extensions: {
      code: 'UNAUTHENTICATED',
      reason,
      ...(claim ? { claim } : {}),
      http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
    },
  })

const RETRY_SECONDS = '5'

/** 503: whether the token is good is not known, so it is not refused. */
export const unavailable = (cause: Error, language: Language): GraphQLError => {
  logFault('fault', cause)
  return new GraphQLError(messages.unavailable[language], {
    extensions: {
      code: PASSES,
      http: { status: 503, headers: new Map([['retry-after', RETRY_SECONDS]]) },
    },
  })
}

/** What went wrong is our fault, or lies with what we stand on and passes: either way the caller is not to blame. */
const FAULT = 'INTERNAL_SERVER_ERROR'
const PASSES = 'SERVICE_UNAVAILABLE'
const KNOWN_CODE = /^[A-Z_]+$/

/** Faults are masked: the caller learns that it is not to blame, and whether asking again helps; the log gets the cause. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const code = formatted.extensions?.code
  const cause = causeOf(error)
  if (isTooManyErrors(cause)) return { message: inBoth(messages.manyErrors), extensions: { code: 'BAD_USER_INPUT' } }
  // Only what says its own code is a refusal: what a library threw is a fault, whatever it looks like.
  const expected = cause instanceof GraphQLError && typeof code === 'string' && KNOWN_CODE.test(code) && code !== FAULT
  if (expected) return formatted
  logFault('fault', cause, formatted.path ? { path: formatted.path.join('.') } : {})
  return {
    message: inBoth(messages.fault),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: isPassing(cause) ? PASSES : FAULT },
  }
}

/** Faults are formatted where the caller's language is not known. */
export const faultIn = (error: GraphQLFormattedError, language: Language): GraphQLFormattedError =>
  error.message === inBoth(messages.fault) ? { ...error, message: messages.fault[language] } : error

/** Where graphql stops counting what is wrong with the variables; Apollo knows only the errors before it for the caller's. */
const isTooManyErrors = (cause: unknown): boolean =>
  cause instanceof GraphQLError && cause.message.startsWith('Too many errors processing variables')

/** The error a resolver threw: graphql wraps it to tell its place, once or more. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error
