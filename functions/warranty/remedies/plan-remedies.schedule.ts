import { allManufacturers } from '../../network/directory.use-case'
import type { PlannedDays } from '../../platform/daily-run'
import { logger } from '../../platform/logger'
import { planRemedies } from './plan-remedies.use-case'

/** Every morning, before deadlines are told: what the clock opened by itself is proposed (O8 O9). */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planRemedies(new Date(at), allManufacturers)
  logger.info('planned proposing of remedies', { ...planned })
  return planned
}
