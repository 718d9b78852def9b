import type { Day } from '../shared/days'
import { type RegionCode, regionContains, regionsMeet } from '../shared/regions'
import type { Viewer } from '../shared/viewer'
import { scopeOn } from './agreements/in-force'
import type { Agreement, Provider, ServicePoint, Terms, Unit } from './network'
import { opensUnit } from './unit-code'

/**
 * Who sees and changes which rows. Makers, brands, categories and models are public to every role; so is a service
 * point's door to those who look for one. An object at the end of a to-one edge of a visible object is visible there:
 * whoever may see a service point may know who runs it. Lists and `node(id:)` follow the rules below.
 */
type MakerRole = Extract<Viewer, { manufacturerId: string }>

const actsForMaker = (viewer: Viewer): viewer is MakerRole => 'manufacturerId' in viewer

/** Changes a maker, its brands, models, agreements and units' sales data. */
export const changesMaker = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'PLATFORM' || (viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId)

/** Changes a provider, its service points and technicians. */
export const changesProvider = (viewer: Viewer, providerId: string): boolean =>
  viewer.role === 'PLATFORM' || (viewer.role === 'PROVIDER' && viewer.providerId === providerId)

/** Changes a unit's sales data: the maker's own desk and hotline. */
export const changesUnit = (viewer: Viewer, manufacturerId: string): boolean =>
  changesMaker(viewer, manufacturerId) || (viewer.role === 'HOTLINE' && viewer.manufacturerId === manufacturerId)

/** Registers a unit: those who change it, and a dealer who sold it, whoever made it. */
export const registersUnit = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'DEALER' || changesUnit(viewer, manufacturerId)

/** The maker's own people, the dealer who sold it, and whoever reads the serial off the type plate at the customer's. */
export const seesUnit = (viewer: Viewer, unit: Unit): boolean => {
  if (actsForMaker(viewer)) return viewer.manufacturerId === unit.manufacturerId
  if (viewer.role === 'DEALER') return viewer.dealerId === unit.soldBy
  if (viewer.role === 'LINK_HOLDER') return opensUnit(viewer.to, unit)
  return ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'PLATFORM'].includes(viewer.role)
}

/** What was paid is between the customer, the shop and the maker; a serial number alone tells nobody. */
export const seesPrice = (viewer: Viewer, unit: Unit): boolean =>
  seesUnit(viewer, unit) && !['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'LINK_HOLDER', 'AUDITOR'].includes(viewer.role)

export const seesProvider = (viewer: Viewer, provider: Provider): boolean => {
  if ('providerId' in viewer) return viewer.providerId === provider.id
  return viewer.role !== 'REGULATOR' || regionContains(viewer.region, provider.region)
}

/** A regulator sees the points that stand in its region or serve any of it. */
export const seesPoint = (viewer: Viewer, point: ServicePoint): boolean => {
  if ('pointId' in viewer) return viewer.pointId === point.id
  if (viewer.role === 'PROVIDER') return viewer.providerId === point.providerId
  if (viewer.role !== 'REGULATOR') return true
  const { region } = viewer
  return [point.region, ...point.covers].some((code) => regionsMeet(region, code))
}

/** Which of a provider's points a viewer lists: all, those standing in a region, one, or none. */
export type PointScope = 'ALL' | 'NONE' | { readonly region: RegionCode } | { readonly pointId: string }

export const pointScope = (viewer: Viewer, providerId: string): PointScope => {
  if (viewer.role === 'REGULATOR') return { region: viewer.region }
  if (!('providerId' in viewer)) return 'ALL'
  if (viewer.providerId !== providerId) return 'NONE'
  return 'pointId' in viewer ? { pointId: viewer.pointId } : 'ALL'
}

/** Whether a regulator may ask about a region at all; nobody else is bound to one. */
export const seesRegion = (viewer: Viewer, region: string): boolean =>
  viewer.role !== 'REGULATOR' || regionContains(viewer.region, region)

/** Agreements are between maker and provider: they see their own, and so does the maker's auditor (N14). */
export const seesAgreement = (viewer: Viewer, agreement: Pick<Agreement, 'manufacturerId' | 'providerId'>): boolean => {
  if (viewer.role === 'PLATFORM') return true
  if (viewer.role === 'PROVIDER') return viewer.providerId === agreement.providerId
  return makerAsking(viewer) === agreement.manufacturerId
}

/** The maker a viewer contracts or audits for: what it sees of a provider depends on that pair's terms. */
export const makerAsking = (viewer: Viewer): string | undefined =>
  viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR' ? viewer.manufacturerId : undefined

/** A point's own side: its people, its provider, and the platform. */
export const isOwnStaff = (
  viewer: Viewer,
  point: { readonly pointId: string; readonly providerId: string },
): boolean => {
  if ('pointId' in viewer) return viewer.pointId === point.pointId
  return viewer.role === 'PLATFORM' || (viewer.role === 'PROVIDER' && viewer.providerId === point.providerId)
}

/** Technicians' names are personal data: their own people, and makers with an agreement in force with the provider. */
export const seesTechnicians = (
  viewer: Viewer,
  point: { readonly pointId: string; readonly providerId: string },
  terms: Terms | undefined,
  today: Day,
): boolean => {
  if (isOwnStaff(viewer, point)) return true
  if (makerAsking(viewer) === undefined) return false
  // By its days: what has run out keeps its status. Under notice it holds to its last day, since orders that were accepted
  // are still to be finished; so it does while suspended.
  return terms?.agreements.some((agreement) => scopeOn(agreement, today) !== undefined) ?? false
}
