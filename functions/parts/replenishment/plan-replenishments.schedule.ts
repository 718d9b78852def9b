import { allManufacturers } from '../../network/directory.use-case'
import type { PlannedDays } from '../../platform/daily-run'
import { logger } from '../../platform/logger'
import { planReplenishments } from './plan-replenishments.use-case'

/** Every night, once orders were given what they wait for: what shelves are short of is proposed. */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planReplenishments(new Date(at), allManufacturers)
  logger.info('planned replenishment', { ...planned })
  return planned
}
