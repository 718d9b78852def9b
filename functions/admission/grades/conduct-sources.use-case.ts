import { trainingStanding } from '../../network/training-standing.use-case'
import type { ConductSources } from './sources'

/** What is on record beside orders and callbacks: certificates. Without a record of breaches or checks there are none. */
export const conductSources: ConductSources = {
  breachPoints: async () => 0,
  trainingStanding,
  marksOf: async () => ({}),
}
