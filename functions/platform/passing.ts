/** By their names in the SDK: want of capacity, a fault of the service, or two writers at once. */
const PASSING = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionInProgressException',
  'TimeoutError',
  'NotRead',
])
/** Of Node's: a connection that could not be made, or broke. */
const BROKEN = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])

interface Failure {
  readonly name?: unknown
  readonly code?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
  readonly $metadata?: { readonly httpStatusCode?: number }
}

/**
 * Whether what went wrong lies with a service beneath that could not do it just now, so that the same request can be made
 * again and will be answered; anything else is a fault of ours and stays one.
 */
export const isPassing = (error: unknown): boolean => {
  if (typeof error !== 'object' || error === null) return false
  const { name, code, cause, errors, $metadata }: Failure = error
  return Boolean(
    PASSING.has(String(name)) ||
      BROKEN.has(String(code)) ||
      // Of a call that was made and never answered the SDK tells no status.
      ($metadata && ($metadata.httpStatusCode ?? 500) >= 500) ||
      isPassing(cause) ||
      (Array.isArray(errors) && errors.some(isPassing)),
  )
}
