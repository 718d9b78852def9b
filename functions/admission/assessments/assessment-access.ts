import type { Viewer } from '../../shared/viewer'
import { type Assessment, conclusionOf } from './assessment'

type Assessor = Extract<Viewer, { role: 'MANUFACTURER' | 'AUDITOR' }>

/** The maker's own people, or its auditor as an independent third party (N14). */
export const assessesFor = (viewer: Viewer, manufacturerId: string): viewer is Assessor =>
  (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') && viewer.manufacturerId === manufacturerId

/** The side that opened it: what the auditor found only the auditor takes back, and the other way round. */
export const isAssessingSide = (viewer: Viewer, { manufacturerId, opened }: Assessment): boolean =>
  assessesFor(viewer, manufacturerId) && viewer.role === opened.role

/**
 * The maker, its auditor and the platform; the provider and the point once it is concluded, and then whole. Nothing of it
 * is there for those assessed before: who knows the marks as they are given argues about each.
 */
export const seesAssessment = (viewer: Viewer, assessment: Assessment): boolean => {
  if (viewer.role === 'PLATFORM' || assessesFor(viewer, assessment.manufacturerId)) return true
  return conclusionOf(assessment) !== undefined && isAssessed(viewer, assessment)
}

const isAssessed = (viewer: Viewer, { providerId, pointId }: Assessment): boolean =>
  viewer.role === 'PROVIDER'
    ? viewer.providerId === providerId
    : viewer.role === 'SERVICE_POINT' && viewer.pointId === pointId

/** Whether a viewer may open the list of a maker's assessments. */
export const seesMakersAssessments = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role === 'PLATFORM' || assessesFor(viewer, manufacturerId)
