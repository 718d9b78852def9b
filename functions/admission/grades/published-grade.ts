import type { Day } from '../../shared/days'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { gradeOn, type ProviderGrade } from './provider-grade'

/** A grade in effect, as the public authority sees it: nothing of the case, the score or the figures. */
export interface PublishedGrade {
  readonly providerId: string
  readonly manufacturerId: string
  readonly grade: string
  readonly since: Day
}

/** Undefined where no grade is in effect on the day. */
export const published = (grade: ProviderGrade, day: Day): PublishedGrade | undefined => {
  const { providerId, manufacturerId } = grade
  const inEffect = gradeOn(grade, day)
  return inEffect && { providerId, manufacturerId, ...inEffect }
}

/** G1: a regulator sees the providers registered in its own region. */
export const seesPublished = (viewer: Viewer, region: RegionCode): boolean =>
  viewer.role === 'PLATFORM' || (viewer.role === 'REGULATOR' && regionContains(viewer.region, region))
