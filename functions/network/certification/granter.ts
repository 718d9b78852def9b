import type { Viewer } from '../../shared/viewer'

/** Who trains and certifies: a maker, by its id, or the platform for certificates that every maker accepts. */
export type Granter = string

/** No maker has this id: theirs are made by the platform. */
export const PLATFORM: Granter = 'PLATFORM'

/** The granter a caller acts as, if it may certify at all. The platform acts for itself or for the maker it names. */
export const granterFor = (viewer: Viewer, asked: string | undefined): Granter | undefined => {
  if (viewer.role === 'PLATFORM') return asked ?? PLATFORM
  if (viewer.role !== 'MANUFACTURER') return undefined
  return asked === undefined || asked === viewer.manufacturerId ? viewer.manufacturerId : undefined
}

/** The own part of an id by which a granter's list is read. */
export const grantedBy = (granter: Granter, id: string): string => `${granter}~${id}`

export const actsAs = (viewer: Viewer, granter: Granter): boolean => granterFor(viewer, granter) === granter
