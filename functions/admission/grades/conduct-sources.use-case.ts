import { trainingStanding } from '../../network/certification/training-standing.use-case'
import { breachPoints, thirdPartyFindings } from '../conduct/standing.use-case'
import type { ConductSources } from './sources'

/** What is on record of a provider beside orders and callbacks. */
export const conductSources: ConductSources = {
  breachPoints,
  thirdPartyFindings,
  trainingStanding,
}
