import type { Period } from './days'
import { DomainError, ensure } from './errors'
import { toGlobalId } from './ids'
import { phrases } from './messages/phrases'

/** Path of an input field, from the argument's root. */
export type Field = readonly string[]

/** What a client may leave out or send as null. */
export type Optional<T> = T | null | undefined

const MAX_NAME = 100
/** N11: repair levels in use go from simple exchange (1) to the factory's own (5). */
const LEVELS = { min: 1, max: 5 } as const

/** Line breaks and other control characters have no place in a name and would break sort positions. */
const CONTROL = /\p{Cc}/u

/** A name without surrounding blanks, 1 to 100 characters. */
export const checkName = (name: string, field: Field, limit = MAX_NAME): string => {
  const trimmed = name.trim()
  ensure(trimmed !== '', 'REQUIRED', field)
  const length = [...trimmed].length
  ensure(length <= limit, 'TOO_LONG', field, { actual: length, limit })
  ensure(!CONTROL.test(trimmed), 'INVALID_VALUE', field, {
    actual: JSON.stringify(trimmed),
    expected: phrases.oneLine,
  })
  return trimmed
}

const MAX_TEXT = 1000

/** Words of a person: 1 to `limit` characters without surrounding blanks, line breaks allowed. */
export const checkText = (text: string, field: Field, limit = MAX_TEXT): string => {
  const trimmed = text.trim()
  ensure(trimmed !== '', 'REQUIRED', field)
  const { length } = [...trimmed]
  ensure(length <= limit, 'TOO_LONG', field, { actual: length, limit })
  return trimmed
}

/** A number within both bounds. */
export const checkRange = (
  actual: number,
  { min, max }: { readonly min: number; readonly max: number },
  field: Field,
): number => {
  ensure(actual >= min && actual <= max, 'OUT_OF_RANGE', field, { actual, min, max })
  return actual
}

export const checkLevel = (level: number, field: Field): number => checkRange(level, LEVELS, field)

/** A period with its last day not before its first; the refusal names the last day. */
export const checkPeriod = <P extends Period>(period: P, field: Field): P => {
  const { validFrom: from, validTo: to } = period
  ensure(from <= to, 'INVALID_DATE_RANGE', [...field, 'validTo'], { from, to })
  return period
}

/** 1 to `max` values, each once; the refusal names the entry that stands there twice. */
export const checkDistinct = (values: readonly string[], max: number, field: Field): readonly string[] => {
  ensure(values.length > 0, 'REQUIRED', field)
  checkRange(values.length, { min: 1, max }, field)
  const twice = values.findIndex((value, i) => values.indexOf(value) !== i)
  ensure(twice < 0, 'INVALID_VALUE', [...field, String(twice)], {
    actual: values[twice] ?? '',
    expected: phrases.eachOnce,
  })
  return values
}

/** A change must name the version it is based on: a stale one is refused, never lost. */
export const checkVersion = (current: { readonly version: number }, expected: number): void =>
  ensure(current.version === expected, 'STALE_VERSION', ['input', 'version'], { expected, actual: current.version })

/** What a caller may not see does not exist for it: one refusal for both. */
export const notFound = (what: string, id: string, field: Field): DomainError =>
  new DomainError('NOT_FOUND', field, { what, id: toGlobalId(what, id) })
