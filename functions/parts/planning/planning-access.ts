import type { Viewer } from '../../shared/viewer'

/** What a maker plans to buy is its own, down to the desk: nobody outside, and neither its hotline nor its auditor. */
export const seesPlans = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'PLATFORM' || changesPlans(viewer, manufacturerId)

export const changesPlans = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'MANUFACTURER' && viewer.manufacturerId === manufacturerId
