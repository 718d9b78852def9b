import { DomainError } from '../../shared/errors'
import { parseGlobalId, toGlobalId } from '../../shared/ids'

/** Where stock lies: a maker's warehouse, the shelf of a service point, the van of a technician. */
export const placeKinds = ['WAREHOUSE', 'POINT', 'VAN'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** `id` is that of the warehouse, the service point or the technician. */
export interface Place {
  readonly kind: PlaceKind
  readonly id: string
}

/** Names a place in keys. @example placeName({ kind: 'VAN', id: 'P1.T1' }) === 'VAN~P1.T1' */
export const placeName = ({ kind, id }: Place): string => `${kind}~${id}`

export const samePlace = (a: Place, b: Place): boolean => placeName(a) === placeName(b)

/** The type that a place's global id is of. */
export const placeTypes = {
  WAREHOUSE: 'Warehouse',
  POINT: 'ServicePoint',
  VAN: 'Technician',
} as const satisfies Record<PlaceKind, string>

/** The place that a global id names; refuses what is none. */
export const placeOfId = (globalId: string, field: readonly string[]): Place => {
  const parsed = parseGlobalId(globalId)
  const kind = placeKinds.find((one) => placeTypes[one] === parsed?.type)
  if (!parsed || !kind) throw new DomainError('INVALID_ID', field, { expected: Object.values(placeTypes).join(', ') })
  return { kind, id: parsed.id }
}

export const placeId = ({ kind, id }: Place): string => toGlobalId(placeTypes[kind], id)
