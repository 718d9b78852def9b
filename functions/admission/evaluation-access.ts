import type { Viewer } from '../shared/viewer'

interface Parties {
  readonly manufacturerId: string
  readonly providerId: string
}

/** The two parties of the agreement, the maker's auditor, and the platform. */
export const seesEvaluation = (viewer: Viewer, { manufacturerId, providerId }: Parties): boolean => {
  switch (viewer.role) {
    case 'PLATFORM':
      return true
    case 'MANUFACTURER':
    case 'AUDITOR':
      return viewer.manufacturerId === manufacturerId
    case 'PROVIDER':
      return viewer.providerId === providerId
    default:
      return false
  }
}

/** Only the maker decides: not its auditor, and not the platform. */
export const decidesOn = (viewer: Viewer, { manufacturerId }: Parties): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId

export const repliesTo = (viewer: Viewer, { providerId }: Parties): boolean =>
  viewer.role === 'PROVIDER' && viewer.providerId === providerId

/** Who signed is the concern of those who answer for it, not of the other party. */
export const seesDecider = (viewer: Viewer): boolean => viewer.role !== 'PROVIDER'
