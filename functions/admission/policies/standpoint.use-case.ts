import { servicePointById, technicianById } from '../../network/directory.use-case'
import type { Terms } from '../../network/network'
import { type Directory, providerById, termsBetween, termsOfProvider } from '../../network/partners.use-case'
import type { Viewer } from '../../shared/viewer'
import type { Reader } from './audience'
import type { Standpoint } from './policy-access'

/** The viewer as a reader; undefined for roles that are never asked to read. At most 2 GetItems, batched and cached. */
export const readerOf = async (viewer: Viewer, network: Directory): Promise<Reader | undefined> => {
  if (viewer.role === 'PROVIDER') {
    const provider = await providerById(viewer.providerId, network)
    return provider && { role: 'PROVIDER', providerId: provider.id, region: provider.region }
  }
  if (viewer.role !== 'SERVICE_POINT' && viewer.role !== 'TECHNICIAN') return undefined
  const { providerId, pointId } = viewer
  const [point, technician] = await Promise.all([
    servicePointById(pointId, network),
    viewer.role === 'TECHNICIAN' ? technicianById(viewer.technicianId, network) : undefined,
  ])
  if (point?.providerId !== providerId) return undefined
  if (viewer.role === 'SERVICE_POINT') return { role: 'SERVICE_POINT', providerId, point }
  if (technician?.pointId !== pointId) return undefined
  const { id: technicianId, certificates } = technician
  return { role: 'TECHNICIAN', providerId, point, technicianId, certificates }
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
