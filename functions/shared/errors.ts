import { fillIn, type Language, type Params } from './messages/fill-in'
import type { ErrorCode } from './messages/index'

export type { Language } from './messages/fill-in'

/**
 * The one error the domain throws: an expected refusal with a typed code.
 * One place turns it into `userErrors` (mutations) or a GraphQL error with the same code (queries).
 *
 * @param code   what was refused; every code has a message in both languages
 * @param field  path of the offending input from the argument root, e.g. `['input', 'lines', '2', 'amount']`
 * @param params values the message names
 * @example throw new DomainError('STALE_VERSION', ['input', 'version'], { expected: 3, actual: 4 })
 */
export class DomainError extends Error {
  override readonly name = 'DomainError'

  constructor(
    readonly code: ErrorCode,
    readonly field: readonly string[] = [],
    readonly params: Params = {},
    options?: ErrorOptions,
  ) {
    // For the log: code and values. Sentences are for callers, and are loaded when the first one is to be said.
    super(`${code} ${JSON.stringify(params)}`, options)
  }

  /** The refusal in the caller's language. */
  async in(language: Language): Promise<string> {
    const { messages } = await import('./messages/index')
    return fillIn(messages[this.code][language], language, this.params)
  }
}

/** Throws the refusal unless the condition holds. */
export function ensure(
  condition: unknown,
  code: ErrorCode,
  field: readonly string[] = [],
  params: Params = {},
): asserts condition {
  if (!condition) throw new DomainError(code, field, params)
}
