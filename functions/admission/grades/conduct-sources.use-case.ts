import { trainingStanding } from '../../network/certification/training-standing.use-case'
import { createAssessmentsStore } from '../assessments/assessments.store'
import { breachPoints, thirdPartyFindings } from '../conduct/standing.use-case'
import type { ConductSources } from './sources'

/** What is on record of a provider beside orders and callbacks. */
export const conductSources: ConductSources = {
  breachPoints,
  thirdPartyFindings,
  latestResult: (question) => createAssessmentsStore().latestResult(question),
  trainingStanding,
}
