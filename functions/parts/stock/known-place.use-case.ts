import { servicePointById, technicianById } from '../../network/directory.use-case'
import type { Directory } from '../../network/partners.use-case'
import type { Place } from './place'
import type { KnownPlace } from './stock-access'
import type { WarehousesStore } from './warehouses.store'

export interface PlaceStores {
  /** The request's own, to share its cache. */
  readonly network?: Directory
  readonly warehouses: WarehousesStore
}

/** What is known of a place; 1 GetItem, of a van 2. Undefined where there is none. */
export const knownPlace = async (
  { kind, id }: Place,
  { network, warehouses }: PlaceStores,
): Promise<KnownPlace | undefined> => {
  if (kind === 'WAREHOUSE') {
    const found = await warehouses.warehouses.load(id)
    return found && { place: { kind, id }, ...found }
  }
  const technician = kind === 'VAN' ? await technicianById(id, network) : undefined
  if (kind === 'VAN' && !technician) return undefined
  const point = await servicePointById(technician?.pointId ?? id, network)
  return point && { place: { kind, id }, region: point.region, providerId: point.providerId, pointId: point.id }
}
