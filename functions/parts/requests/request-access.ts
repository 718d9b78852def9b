import type { Viewer } from '../../shared/viewer'
import type { PartRequest } from './request'

type Parties = Pick<PartRequest, 'manufacturerId' | 'providerId' | 'pointId'>

/** The maker and its auditor, the provider, the point and its technicians. */
export const seesRequest = (viewer: Viewer, { manufacturerId, providerId, pointId }: Parties): boolean => {
  if (viewer.role === 'PLATFORM') return true
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') return viewer.manufacturerId === manufacturerId
  if (viewer.role === 'PROVIDER') return viewer.providerId === providerId
  return (viewer.role === 'SERVICE_POINT' || viewer.role === 'TECHNICIAN') && viewer.pointId === pointId
}

/** Who works on the order asks, receives and takes back. */
export const asksFor = (viewer: Viewer, { pointId }: Pick<PartRequest, 'pointId'>): boolean =>
  (viewer.role === 'SERVICE_POINT' || viewer.role === 'TECHNICIAN') && viewer.pointId === pointId

/** Who keeps the place where the stock is kept for the order ships it. */
export const shipsRequest = (viewer: Viewer, request: PartRequest): boolean => {
  if (!('at' in request)) return false
  const { kind, id } = request.at
  if (kind === 'WAREHOUSE') return viewer.role === 'MANUFACTURER' && viewer.manufacturerId === request.manufacturerId
  return kind === 'POINT' && viewer.role === 'SERVICE_POINT' && viewer.pointId === id
}
