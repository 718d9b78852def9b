import { changesMaker } from '../../network/network-access'
import { publicationOf } from '../../shared/editions'
import type { Viewer } from '../../shared/viewer'
import { maySeeRuns } from '../callback-access'
import type { Questionnaire } from './questionnaire'

/** Draws up, publishes and withdraws a maker's questionnaires. */
export const drawsUp = changesMaker

/** Its maker sees drafts too; the maker's hotline and auditor what was published. Whoever sees an answer sees what was asked. */
export const seesQuestionnaire = (viewer: Viewer, edition: Questionnaire): boolean =>
  drawsUp(viewer, edition.manufacturerId) ||
  (publicationOf(edition) !== undefined && maySeeRuns(viewer, edition.manufacturerId))
