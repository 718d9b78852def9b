import { ensure } from '../../shared/errors'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import type { MovementKind } from './movement'
import { type Place, samePlace } from './place'

/** What is known of a place where stock lies. */
export type KnownPlace =
  | {
      readonly place: Place & { readonly kind: 'WAREHOUSE' }
      readonly region: RegionCode
      readonly manufacturerId: string
      readonly cells: number
      readonly closed: boolean
    }
  | {
      readonly place: Place & { readonly kind: 'POINT' | 'VAN' }
      readonly region: RegionCode
      readonly providerId: string
      /** The service point itself, or that of the van's technician. */
      readonly pointId: string
    }

/**
 * Who reads what a place holds of a maker's parts: the maker and its auditor (N7 N14) wherever they lie, a provider its own
 * points and vans, a point its shelf and vans, a technician the shelf of the own point and the own van.
 */
export const seesStock = (viewer: Viewer, known: KnownPlace, manufacturerId: string): boolean => {
  if (viewer.role === 'PLATFORM') return true
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR')
    return (
      viewer.manufacturerId === manufacturerId &&
      (!('manufacturerId' in known) || known.manufacturerId === manufacturerId)
    )
  if ('manufacturerId' in known) return false
  if (viewer.role === 'PROVIDER') return viewer.providerId === known.providerId
  if (viewer.role === 'SERVICE_POINT') return viewer.pointId === known.pointId
  if (viewer.role !== 'TECHNICIAN' || viewer.pointId !== known.pointId) return false
  return known.place.kind === 'POINT' || known.place.id === viewer.technicianId
}

/** Where stock of a part lies all over the network is the maker's to know. */
export const seesAllStock = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'PLATFORM' ||
  ((viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') && viewer.manufacturerId === manufacturerId)

/** Who keeps a place: answers for what lies there. */
const keeps = (viewer: Viewer, known: KnownPlace): boolean => {
  if ('manufacturerId' in known) return viewer.role === 'MANUFACTURER' && viewer.manufacturerId === known.manufacturerId
  if (viewer.role === 'SERVICE_POINT') return viewer.pointId === known.pointId
  return viewer.role === 'TECHNICIAN' && known.place.kind === 'VAN' && viewer.technicianId === known.place.id
}

/** What a technician may do with the own van; the rest is decided at the point. */
const byTechnician: ReadonlySet<MovementKind> = new Set(['HAND_OVER', 'QUARANTINE', 'COUNT_MORE', 'COUNT_LESS'])

/**
 * Whether a person may order a movement at all: who keeps the place that acts, which is the one it leaves; of what is on its way,
 * the one it reaches.
 */
export const mayMove = (viewer: Viewer, kind: MovementKind, at: KnownPlace): boolean =>
  keeps(viewer, at) && (viewer.role !== 'TECHNICIAN' || byTechnician.has(kind))

/**
 * Whether a movement makes sense between these places.
 *
 * @param serves whether the provider of the place it reaches has an agreement in force with the part's maker
 */
export const checkRoute = (
  kind: MovementKind,
  { from, to, manufacturerId, serves }: Route,
  field: readonly string[],
): void => {
  const ask = (condition: boolean) => ensure(condition, 'STOCK_ROUTE', field, { movement: kind })
  const suits = (known: KnownPlace) =>
    !('manufacturerId' in known) || (known.manufacturerId === manufacturerId && !known.closed)
  ask(suits(from) && suits(to))
  if (kind === 'RECEIVE') ask(from.place.kind === 'WAREHOUSE')
  if (kind === 'HAND_OVER') ask(pointOf(from) === pointOf(to) && from.place.kind !== to.place.kind)
  if (kind === 'SEND_BACK') ask(to.place.kind === 'WAREHOUSE' && !samePlace(from.place, to.place))
  if (kind !== 'SHIP') return
  ask(from.place.kind !== 'VAN' && to.place.kind !== 'VAN' && !samePlace(from.place, to.place))
  ensure(serves || to.place.kind === 'WAREHOUSE', 'STOCK_NOT_FOR_PROVIDER', field)
}

const pointOf = (known: KnownPlace): string | undefined => ('pointId' in known ? known.pointId : undefined)

export interface Route {
  readonly from: KnownPlace
  readonly to: KnownPlace
  readonly manufacturerId: string
  readonly serves: boolean
}
