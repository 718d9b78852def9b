import { regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { makerAsking } from '../network-access'
import { type BuyOut, type BuyOutParty, partyOf } from './buy-out'
import { actsForPromiser, type Promiser, type Undertaking } from './capability-review'
import { effectiveOn } from './effective'
import { memberOf, type Pool, type PoolMember } from './pool'

/** A maker's plans are for its own people. */
export const seesPlans = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'PLATFORM' || ('manufacturerId' in viewer && viewer.manufacturerId === manufacturerId)

/** All parties with their fees: the retailer, who deals with each, and the platform. */
export const seesAllParties = (viewer: Viewer, { dealerId }: BuyOut): boolean =>
  viewer.role === 'PLATFORM' || (viewer.role === 'DEALER' && viewer.dealerId === dealerId)

/** A maker never sees another one's terms. */
export const visibleParties = (viewer: Viewer, buyOut: BuyOut): readonly BuyOutParty[] => {
  if (seesAllParties(viewer, buyOut)) return buyOut.parties
  const own = partyOf(buyOut, makerAsking(viewer) ?? '')
  return own ? [own] : []
}

/** The providers named for a day; before the first day those that are to serve then. */
export const providersOn = ({ choices }: BuyOut, day: string): readonly string[] =>
  (effectiveOn(choices, day) ?? choices[0])?.providerIds ?? []

/** The retailer, the makers asked to sign, and a provider that serves or did. */
export const seesBuyOut = (viewer: Viewer, buyOut: BuyOut): boolean => {
  if (viewer.role === 'PROVIDER')
    return buyOut.choices.some(({ providerIds }) => providerIds.includes(viewer.providerId))
  return visibleParties(viewer, buyOut).length > 0
}

export const seesPool = (viewer: Viewer, pool: Pool): boolean =>
  viewer.role === 'PLATFORM' || memberOf(pool, makerAsking(viewer) ?? '') !== undefined

/** Whose orders a viewer's forecast may count: of makers that have not agreed yet, the viewer's own alone. */
export const countedMembers = (viewer: Viewer, pool: Pool): readonly PoolMember[] => {
  if (pool.state === 'AGREED' || viewer.role === 'PLATFORM') return pool.members
  const own = memberOf(pool, makerAsking(viewer) ?? '')
  return own ? [own] : []
}

const auditsPromiser = (viewer: Viewer, { role, id }: Promiser): boolean =>
  viewer.role === 'AUDITOR' && role === 'MANUFACTURER' && viewer.manufacturerId === id

export const seesReviewsOf = (viewer: Viewer, promiser: Promiser): boolean =>
  actsForPromiser(viewer, promiser) || auditsPromiser(viewer, promiser)

/** Whoever reviews, their auditor, and the authority of the region in which something is to be promised. */
export const seesReview = (viewer: Viewer, { promiser, region }: Undertaking): boolean =>
  seesReviewsOf(viewer, promiser) || (viewer.role === 'REGULATOR' && regionContains(viewer.region, region))

/** A promise is made in public; an authority looks after its own region. */
export const seesPromise = (viewer: Viewer, { region }: Undertaking): boolean =>
  viewer.role !== 'REGULATOR' || regionContains(viewer.region, region) || regionContains(region, viewer.region)
