import type { PlannedDays } from '../../../platform/daily-run'
import { logger } from '../../../platform/logger'
import { planLapses } from './plan-lapses.use-case'

/** Every morning: service points are told of work that stops with an agreement (N12). */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planLapses(new Date(at))
  logger.info('planned telling of lapses', { ...planned })
  return planned
}
