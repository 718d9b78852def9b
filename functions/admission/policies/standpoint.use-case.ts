import { certificatesOf } from '../../network/certification/roster'
import { rosterOf, servicePointById, technicianById } from '../../network/directory.use-case'
import type { Terms } from '../../network/network'
import { type Directory, providerById, termsBetween, termsOfProvider } from '../../network/partners.use-case'
import type { Viewer } from '../../shared/viewer'
import type { Reader } from './audience'
import type { Standpoint } from './policy-access'

/** The viewer as a reader; undefined for roles that are never asked to read. At most 3 GetItems, batched and cached. */
export const readerOf = async (viewer: Viewer, network: Directory): Promise<Reader | undefined> => {
  if (viewer.role === 'PROVIDER') {
    const provider = await providerById(viewer.providerId, network)
    return provider && { role: 'PROVIDER', providerId: provider.id, region: provider.region }
  }
  if (viewer.role !== 'SERVICE_POINT' && viewer.role !== 'TECHNICIAN') return undefined
  const { providerId, pointId } = viewer
  const isTechnician = viewer.role === 'TECHNICIAN'
  const [point, technician, roster] = await Promise.all([
    servicePointById(pointId, network),
    isTechnician ? technicianById(viewer.technicianId, network) : undefined,
    isTechnician ? rosterOf(pointId, network) : undefined,
  ])
  if (point?.providerId !== providerId) return undefined
  if (viewer.role === 'SERVICE_POINT') return { role: 'SERVICE_POINT', providerId, point }
  if (technician?.pointId !== pointId) return undefined
  const { id: technicianId } = technician
  return { role: 'TECHNICIAN', providerId, point, technicianId, certificates: certificatesOf(roster, technicianId) }
}

/** From where a viewer looks at a maker's policies; undefined for those who are never asked to read. 1 GetItem more. */
export const standpointOf = async (
  viewer: Viewer,
  manufacturerId: string,
  network: Directory,
): Promise<Standpoint | undefined> => {
  const reader = await readerOf(viewer, network)
  return reader && { reader, terms: await termsBetween(reader.providerId, manufacturerId, network) }
}

/** A reader with its provider's terms with every maker: 1 Query. */
export const standpointsOf = async (
  viewer: Viewer,
  network: Directory,
): Promise<{ reader: Reader; terms: readonly Terms[] } | undefined> => {
  const reader = await readerOf(viewer, network)
  return reader && { reader, terms: await termsOfProvider(reader.providerId, network) }
}
