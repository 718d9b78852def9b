import { allManufacturers } from '../../network/directory.use-case'
import type { PlannedDays } from '../../platform/daily-run'
import { logger } from '../../platform/logger'
import { planPartRefreshes } from './plan-part-refreshes.use-case'

/** Every night: drafts learn of the consumption of the day before (K3). */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planPartRefreshes(new Date(at), allManufacturers)
  logger.info('planned refreshing of part plans', { ...planned })
  return planned
}
