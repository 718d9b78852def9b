import { checkRange, type Field } from '../../../shared/checks'
import { ensure } from '../../../shared/errors'
import type { ErrorCode } from '../../../shared/messages/index'

/** The two sides of an agreement. */
export const sides = ['MANUFACTURER', 'PROVIDER'] as const
export type Side = (typeof sides)[number]
export const otherSide = (side: Side): Side => (side === 'MANUFACTURER' ? 'PROVIDER' : 'MANUFACTURER')

/** Whoever may ship something or bear a cost under an agreement. */
export type Party = Side | 'DEALER' | 'CUSTOMER'

export interface Bounds {
  readonly min: number
  readonly max: number
}

/** A figure of a clause within its bounds; each clause refuses with a code of its own. */
export const within = (code: ErrorCode, actual: number, { min, max }: Bounds, field: Field): number => {
  ensure(actual >= min && actual <= max, code, field, { actual, min, max })
  return actual
}

/** Rows of a clause: at most `max`, each name once. The refusal names the row that stands there twice. */
export const listed = <T>(rows: readonly T[], max: number, nameOf: (row: T) => string, field: Field): readonly T[] => {
  checkRange(rows.length, { min: 0, max }, field)
  const names = rows.map(nameOf)
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i)
  ensure(twice < 0, 'TERMS_ROW_TWICE', [...field, String(twice)], { row: names[twice] ?? '' })
  return rows
}
