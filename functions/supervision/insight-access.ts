import { DomainError } from '../shared/errors'
import { fromGlobalId, toGlobalId } from '../shared/ids'
import { type RegionCode, regionContains } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import { type Scope, scopeOf } from './rollup-keys'

/** Whose figures are asked for, by global id or region code; exactly one. */
export interface AskedScope {
  readonly region?: RegionCode | null | undefined
  readonly manufacturerId?: string | null | undefined
  readonly providerId?: string | null | undefined
  readonly servicePointId?: string | null | undefined
}

const FIELD = 'scope'

/**
 * The roll-up a viewer gets for what was asked. Nobody sees a third party's numbers:
 *
 * - a regulator: its region and below
 * - a maker's people: the maker; of a provider, the part that is the maker's own
 * - a provider: itself and its points; a service point: itself
 * - the platform: everything
 *
 * A point's figures hold the orders of all its makers and are not kept per maker, so a maker does not get them.
 */
export const insightScope = async (
  viewer: Viewer,
  asked: AskedScope,
  providerOfPoint: (pointId: string) => Promise<string | undefined>,
): Promise<Scope> => {
  const { region, manufacturerId, providerId, servicePointId } = asked
  if (region) return regionScope(viewer, region)
  if (manufacturerId) return makerScope(viewer, fromGlobalId('Manufacturer', manufacturerId, [FIELD, 'manufacturerId']))
  if (providerId) return providerScope(viewer, fromGlobalId('Provider', providerId, [FIELD, 'providerId']))
  if (!servicePointId) throw new DomainError('REQUIRED', [FIELD])
  const pointId = fromGlobalId('ServicePoint', servicePointId, [FIELD, 'servicePointId'])
  if (viewer.role === 'PLATFORM') return scopeOf.point(pointId)
  if (viewer.role === 'SERVICE_POINT' && viewer.pointId === pointId) return scopeOf.point(pointId)
  if (viewer.role === 'PROVIDER' && (await providerOfPoint(pointId)) === viewer.providerId)
    return scopeOf.point(pointId)
  throw hidden('ServicePoint', pointId, 'servicePointId')
}

const regionScope = (viewer: Viewer, region: RegionCode): Scope => {
  const sees = viewer.role === 'PLATFORM' || (viewer.role === 'REGULATOR' && regionContains(viewer.region, region))
  if (!sees) throw new DomainError('NOT_FOUND', [FIELD, 'region'], { what: 'Region', id: region })
  return scopeOf.region(region)
}

const makerScope = (viewer: Viewer, manufacturerId: string): Scope => {
  const own = 'manufacturerId' in viewer && viewer.manufacturerId === manufacturerId
  if (viewer.role !== 'PLATFORM' && !own) throw hidden('Manufacturer', manufacturerId, 'manufacturerId')
  return scopeOf.maker(manufacturerId)
}

const providerScope = (viewer: Viewer, providerId: string): Scope => {
  if ('manufacturerId' in viewer) return scopeOf.pair(viewer.manufacturerId, providerId)
  const own = viewer.role === 'PROVIDER' && viewer.providerId === providerId
  if (viewer.role !== 'PLATFORM' && !own) throw hidden('Provider', providerId, 'providerId')
  return scopeOf.provider(providerId)
}

const hidden = (what: string, id: string, field: string): DomainError =>
  new DomainError('NOT_FOUND', [FIELD, field], { what, id: toGlobalId(what, id) })
