import { ensure } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'

type Asked = string | null | undefined

/** The maker asked about: the caller's own, or the one that is named. Whether the caller sees it is another question. */
export const makerAskedFor = (viewer: Viewer, asked: Asked, field: readonly string[] = ['manufacturerId']): string => {
  if ('manufacturerId' in viewer && !asked) return viewer.manufacturerId
  ensure(asked, 'REQUIRED', field)
  return fromGlobalId('Manufacturer', asked, field)
}

export const providerAskedFor = (viewer: Viewer, asked: Asked, field: readonly string[] = ['providerId']): string => {
  if ('providerId' in viewer && !asked) return viewer.providerId
  ensure(asked, 'REQUIRED', field)
  return fromGlobalId('Provider', asked, field)
}
