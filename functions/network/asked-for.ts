import { DomainError, ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import { phrases } from '../shared/messages/phrases'
import { type RegionCode, regionContains, regionPrefix } from '../shared/regions'
import type { Viewer } from '../shared/viewer'

type Asked = string | null | undefined
type RegulatorViewer = Extract<Viewer, { role: 'REGULATOR' }>

/** The maker asked about: the caller's own, or the one that is named. Whether the caller sees it is another question. */
export const makerAskedFor = (viewer: Viewer, asked: Asked, field: readonly string[] = ['manufacturerId']): string => {
  if ('manufacturerId' in viewer && !asked) return viewer.manufacturerId
  ensure(asked, 'REQUIRED', field)
  return fromGlobalId('Manufacturer', asked, field)
}

/**
 * The region a regulator reads: its own, or one within it that is named; and no wider than one partition of what is read.
 *
 * @param digits of the code that a partition has: 2 for a province, 4 for a prefecture
 */
export const regionAskedFor = (viewer: RegulatorViewer, asked: Asked, digits: 2 | 4): RegionCode => {
  const region = asked ?? viewer.region
  if (!regionContains(viewer.region, region))
    throw new DomainError('NOT_FOUND', ['region'], { what: 'Region', id: region })
  const expected = digits === 2 ? phrases.provinceOrNarrower : phrases.prefectureOrCounty
  ensure(regionPrefix(region).length >= digits, 'INVALID_VALUE', ['region'], { actual: region, expected })
  return region
}

export const providerAskedFor = (viewer: Viewer, asked: Asked, field: readonly string[] = ['providerId']): string => {
  if ('providerId' in viewer && !asked) return viewer.providerId
  ensure(asked, 'REQUIRED', field)
  return fromGlobalId('Provider', asked, field)
}
