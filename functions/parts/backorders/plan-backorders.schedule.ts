import { allManufacturers } from '../../network/directory.use-case'
import type { PlannedDays } from '../../platform/daily-run'
import { logger } from '../../platform/logger'
import { planBackorders } from './plan-backorders.use-case'

/** Every night, once lots were swept: what orders wait for is looked for again. */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planBackorders(new Date(at), allManufacturers)
  logger.info('planned sourcing of back orders', { ...planned })
  return planned
}
