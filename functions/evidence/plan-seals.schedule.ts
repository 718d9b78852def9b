import { logger } from '../platform/logger'
import { createEvidenceStore } from './evidence.store'
import { type PlannedSeals, planSeals } from './plan-seals.use-case'

/** Every night: has the days that are over sealed. */
export const handler = async ({ at }: { at: string }): Promise<PlannedSeals> => {
  const planned = await planSeals(createEvidenceStore(), new Date(at))
  logger.info('planned seals', { ...planned })
  return planned
}
