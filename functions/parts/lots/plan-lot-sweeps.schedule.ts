import { allManufacturers } from '../../network/directory.use-case'
import type { PlannedDays } from '../../platform/daily-run'
import { logger } from '../../platform/logger'
import { planLotSweeps } from './plan-lot-sweeps.use-case'

/** Every night, soon after the day has begun: what expired the day before is set apart before anybody fits it. */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planLotSweeps(new Date(at), allManufacturers)
  logger.info('planned sweeping of lots', { ...planned })
  return planned
}
