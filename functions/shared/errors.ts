import { fillIn, type Language, type Params } from './messages/fill-in'
import { type ErrorCode, messages } from './messages/index'

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
    super(render(code, 'en', params), options)
  }

  /** The refusal in the caller's language. */
  in(language: Language): string {
    return render(this.code, language, this.params)
  }
}

const render = (code: ErrorCode, language: Language, params: Params): string =>
  fillIn(messages[code][language], language, params)

/** Throws the refusal unless the condition holds. */
export function ensure(
  condition: unknown,
  code: ErrorCode,
  field: readonly string[] = [],
  params: Params = {},
): asserts condition {
  if (!condition) throw new DomainError(code, field, params)
}
