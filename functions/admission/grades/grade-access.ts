import type { Viewer } from '../../shared/viewer'
import { seesEvaluation } from '../evaluation-access'

/** Whether a viewer sees what concerns all of a maker's providers: never a provider. */
export const seesWholeMaker = (viewer: Viewer, manufacturerId: string): boolean =>
  viewer.role !== 'PROVIDER' && seesEvaluation(viewer, { manufacturerId, providerId: '' })
