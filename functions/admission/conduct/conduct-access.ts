import { DomainError } from '../../shared/errors'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { PLATFORM_OWNER } from './owner'

export interface Parties {
  readonly manufacturerId: string
  readonly providerId: string
}

/** Drafts and publishes: a maker its own, the platform its own. */
export const changesCode = (viewer: Viewer, owner: string): boolean =>
  viewer.role === 'PLATFORM' ? owner === PLATFORM_OWNER : actsAsMaker(viewer, owner)

/** A published code is there to be read by all whom it binds; a draft is its owner's business. */
export const seesDraft = (viewer: Viewer, owner: string): boolean =>
  viewer.role === 'PLATFORM' || actsAsMaker(viewer, owner)

/** The maker itself: not its hotline, not its auditor. It plans, decides and verifies. */
export const actsAsMaker = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId

export const actsAsAuditor = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'AUDITOR' && viewer.manufacturerId === manufacturerId

export const actsAsProvider = (viewer: Viewer, providerId: string): boolean =>
  viewer.role === 'PROVIDER' && viewer.providerId === providerId

/** The maker in whose name a caller acts: its desk, its hotline, its auditor. */
export const makerActing = (viewer: Viewer): string => {
  if ('manufacturerId' in viewer) return viewer.manufacturerId
  throw new DomainError('FORBIDDEN', [], { role: viewer.role, allowed: 'MANUFACTURER, HOTLINE, AUDITOR' })
}

/** Both parties, the maker's auditor, and the platform. */
export const seesConduct = (viewer: Viewer, { manufacturerId, providerId }: Parties): boolean =>
  viewer.role === 'PLATFORM' ||
  actsAsProvider(viewer, providerId) ||
  actsAsMaker(viewer, manufacturerId) ||
  actsAsAuditor(viewer, manufacturerId)

/** The maker's hotline records breaches, so it sees them as well. */
export const seesBreach = (viewer: Viewer, parties: Parties): boolean =>
  seesConduct(viewer, parties) || (viewer.role === 'HOTLINE' && viewer.manufacturerId === parties.manufacturerId)

/** An unannounced inspection does not exist for the provider before it has begun. */
export const seesInspection = (
  viewer: Viewer,
  inspection: Parties & { readonly announced: boolean; readonly state: string },
): boolean => seesConduct(viewer, inspection) && (viewer.role !== 'PROVIDER' || isOpenToProvider(inspection))

export const isOpenToProvider = (inspection: { readonly announced: boolean; readonly state: string }): boolean =>
  inspection.announced || inspection.state !== 'PLANNED'

/**
 * How much of a provider's integrity record a viewer sees. It follows the provider across makers (N21):
 * - FULL: the provider its own, and the platform;
 * - TALLY: any maker, counts by kind and year over all makers; of its own dealings it sees everything besides;
 * - DATES: the regulator of the provider's region, each confirmed breach by kind and date, nobody named.
 */
export type IntegrityScope = 'FULL' | 'TALLY' | 'DATES' | 'NONE'

export const integrityScope = (
  viewer: Viewer,
  provider: { readonly id: string; readonly region: RegionCode },
): IntegrityScope => {
  switch (viewer.role) {
    case 'PLATFORM':
      return 'FULL'
    case 'PROVIDER':
      return viewer.providerId === provider.id ? 'FULL' : 'NONE'
    case 'MANUFACTURER':
      return 'TALLY'
    case 'REGULATOR':
      return regionContains(viewer.region, provider.region) ? 'DATES' : 'NONE'
    default:
      return 'NONE'
  }
}
