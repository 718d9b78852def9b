import type { Optional } from '../../shared/checks'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { makerAsking } from '../network-access'
import type { IssuedItem } from './issued-item'

type Parties = Pick<IssuedItem, 'manufacturerId' | 'providerId' | 'pointId'>
type Place = Pick<IssuedItem, 'providerId' | 'pointId'>

/** The maker's own desk: it issues, takes back and writes off. */
export const issuesFor = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId

/** Whoever answers for the items on a point's account: its desk and its provider. */
export const keepsAccount = (viewer: Viewer, { providerId, pointId }: Place): boolean =>
  (viewer.role === 'PROVIDER' && viewer.providerId === providerId) ||
  (viewer.role === 'SERVICE_POINT' && viewer.pointId === pointId)

/** Who sees everything on a point's account, whichever maker issued it. */
export const seesAccount = (viewer: Viewer, place: Place): boolean =>
  viewer.role === 'PLATFORM' ||
  keepsAccount(viewer, place) ||
  (viewer.role === 'TECHNICIAN' && viewer.pointId === place.pointId)

/** The two parties, the maker's auditor, the point's technicians and the platform; one maker never sees another's. */
export const seesItem = (viewer: Viewer, item: Parties): boolean =>
  seesAccount(viewer, item) || makerAsking(viewer) === item.manufacturerId

/** Who signed what is the concern of those who answer for it. */
export const seesItemLog = (viewer: Viewer, item: Parties): boolean =>
  viewer.role !== 'TECHNICIAN' && seesItem(viewer, item)

/** What work needs is known to those who do it and to the authorities; a maker's rivals do not read its demands. */
export const seesRequirement = (viewer: Viewer, { manufacturerId }: Pick<Parties, 'manufacturerId'>) =>
  makerAsking(viewer) === manufacturerId ||
  ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'REGULATOR', 'PLATFORM'].includes(viewer.role)

/** Who published what when. */
export const seesRequirementLog = (viewer: Viewer, { manufacturerId }: Pick<Parties, 'manufacturerId'>): boolean =>
  viewer.role === 'PLATFORM' || makerAsking(viewer) === manufacturerId

/** The point asked for, or the one the caller works at; makers alone may leave it open. */
export const pointAskedFor = (viewer: Viewer, asked: Optional<string>): string | undefined => {
  if (asked) return fromGlobalId('ServicePoint', asked, ['servicePointId'])
  if ('pointId' in viewer) return viewer.pointId
  ensure(makerAsking(viewer) !== undefined, 'REQUIRED', ['servicePointId'])
  return undefined
}
