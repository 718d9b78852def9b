import { makerAsking } from '../../network/network-access'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { seesEvaluation } from '../evaluation-access'

/** The maker asked about: the caller's own, or the one it names. */
export const makerAskedFor = (viewer: Viewer, asked: string | null | undefined): string => {
  const own = makerAsking(viewer)
  if (own !== undefined && !asked) return own
  ensure(asked, 'REQUIRED', ['manufacturerId'])
  return fromGlobalId('Manufacturer', asked, ['manufacturerId'])
}

/** The provider asked about: the caller itself, or the one it names. */
export const providerAskedFor = (viewer: Viewer, asked: string | null | undefined): string => {
  if (viewer.role === 'PROVIDER' && !asked) return viewer.providerId
  ensure(asked, 'REQUIRED', ['providerId'])
  return fromGlobalId('Provider', asked, ['providerId'])
}

/** Whether a viewer sees what concerns all of a maker's providers: never a provider. */
export const seesWholeMaker = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role !== 'PROVIDER' && seesEvaluation(viewer, { manufacturerId, providerId: '' })
