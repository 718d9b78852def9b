import type { Terms } from '../../network/network'
import type { Day } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import { isAddressed, oversees, type Reader } from './audience'
import { isMakersOwn, type Policy } from './policy'

/** The maker's own people and its auditor read what was published; drafts are the maker's desk's alone. */
const seesAsMaker = (viewer: Viewer, policy: Policy): boolean => {
  if (viewer.role === 'PLATFORM' || isMakersOwn(viewer, policy)) return true
  const isOfMaker = 'manufacturerId' in viewer && viewer.manufacturerId === policy.manufacturerId
  return isOfMaker && 'publishedAt' in policy && policy.publishedAt !== undefined
}

/** A reader with its provider's terms with the maker. */
export interface Standpoint {
  readonly reader: Reader
  readonly terms: Terms | undefined
}

/** What is in effect is seen by whom it asks to read and by who answers for them; nothing else is by anyone outside. */
export const seesPolicy = (viewer: Viewer, policy: Policy, from: Standpoint | undefined, today: Day): boolean =>
  from ? policy.state === 'PUBLISHED' && concerns(policy, from, today) : seesAsMaker(viewer, policy)

const concerns = ({ audience }: Policy, { reader, terms }: Standpoint, today: Day): boolean =>
  isAddressed(audience, reader, terms, today) || oversees(audience, reader, terms, today)

/** Whose readings a viewer may know: of all providers, of one, of one point, or of nobody. */
export type ReachScope =
  | { readonly of: 'ALL' }
  | { readonly of: 'PROVIDER'; readonly providerId: string }
  | { readonly of: 'POINT'; readonly providerId: string; readonly pointId: string }
  | undefined

export const reachScope = (viewer: Viewer, { manufacturerId }: Pick<Policy, 'manufacturerId'>): ReachScope => {
  switch (viewer.role) {
    case 'PLATFORM':
      return { of: 'ALL' }
    case 'MANUFACTURER':
    case 'AUDITOR':
      return viewer.manufacturerId === manufacturerId ? { of: 'ALL' } : undefined
    case 'PROVIDER':
      return { of: 'PROVIDER', providerId: viewer.providerId }
    case 'SERVICE_POINT':
      return { of: 'POINT', providerId: viewer.providerId, pointId: viewer.pointId }
    default:
      return undefined
  }
}

/** The log tells who of the maker did what: its own concern, and that of those who audit it. */
export const seesLog = (viewer: Viewer, policy: Pick<Policy, 'manufacturerId'>): boolean =>
  reachScope(viewer, policy)?.of === 'ALL'
