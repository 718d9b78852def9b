import { ownPart } from '../../platform/collection'
import type { Key } from '../../platform/documents'
import { ownerOf } from '../../shared/ids'
import type { RegionCode } from '../../shared/regions'

/** Keys that dispatch reads and others write: all in the Providers table, which every dispatch reads anyway. */
export const planKey = (manufacturerId: string, categoryId: string, region: RegionCode): Key => ({
  pk: `CHANNELS#${manufacturerId}#${categoryId}`,
  sk: region,
})
export const planKeyOf = (id: string): Key => {
  const scope = ownerOf(id)
  return planKey(ownerOf(scope), ownPart(scope), ownPart(id))
}
export const buyOutKeyOf = (id: string): Key => ({ pk: `BUYOUT#${ownerOf(id)}`, sk: `B#${ownPart(id)}` })
export const coverKey = (dealerId: string, manufacturerId: string): Key => ({
  pk: `BUYOUT#${dealerId}`,
  sk: `COVER#${manufacturerId}`,
})
