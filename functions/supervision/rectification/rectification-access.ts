import { regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import type { Rectification } from './rectification'

type Parties = Pick<Rectification, 'addressee' | 'region' | 'authority'>

/** Whether it is the viewer's enterprise that is to put it right. */
export const answersFor = (viewer: Viewer, { addressee: { kind, id } }: Pick<Parties, 'addressee'>): boolean =>
  kind === 'MAKER'
    ? viewer.role === 'MANUFACTURER' && viewer.manufacturerId === id
    : viewer.role === 'PROVIDER' && viewer.providerId === id

/** The authority that has it in hand, and those above. */
export const judges = (viewer: Viewer, { authority }: Pick<Parties, 'authority'>): boolean =>
  viewer.role === 'REGULATOR' && regionContains(viewer.region, authority)

/** The enterprise, every authority whose region it failed in, the maker's third party, the operator. */
export const seesRectification = (viewer: Viewer, one: Parties): boolean => {
  if (viewer.role === 'PLATFORM' || answersFor(viewer, one)) return true
  if (viewer.role === 'REGULATOR') return regionContains(viewer.region, one.region)
  return viewer.role === 'AUDITOR' && one.addressee.kind === 'MAKER' && viewer.manufacturerId === one.addressee.id
}
