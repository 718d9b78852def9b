import { allManufacturers } from '../network/directory.use-case'
import { logger } from '../platform/logger'
import { instant } from '../shared/days'
import { type Planned, planCallbacks } from './plan-callbacks.use-case'

/** Every night: has each maker's callbacks of the day before drawn. */
export const handler = async ({ at }: { at: string }): Promise<Planned> => {
  const planned = await planCallbacks(allManufacturers, instant(new Date(at)))
  logger.info('planned callbacks', { ...planned })
  return planned
}
