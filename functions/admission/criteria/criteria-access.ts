import { changesMaker } from '../../network/network-access'
import type { Viewer } from '../../shared/viewer'
import { type CriteriaSet, publicationOf } from './criteria-set'

/** Draws up, publishes and withdraws a maker's criteria. */
export const drawsUp = changesMaker

/** G3: what was published is public to every role, for ever; the rest is its maker's own. */
export const seesCriteria = (viewer: Viewer, set: CriteriaSet): boolean =>
  publicationOf(set) !== undefined || drawsUp(viewer, set.manufacturerId)

/** Who signed what, and how the drafts came about: the maker, its auditor and the platform. */
export const seesCriteriaLog = (viewer: Viewer, { manufacturerId }: Pick<CriteriaSet, 'manufacturerId'>): boolean =>
  drawsUp(viewer, manufacturerId) || (viewer.role === 'AUDITOR' && viewer.manufacturerId === manufacturerId)
