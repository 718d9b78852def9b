import type { PlannedDays } from '../platform/daily-run'
import { logger } from '../platform/logger'
import { planNotices } from './plan-notices.use-case'

/** Every morning: whoever has a deadline ahead is told of it. */
export const handler = async ({ at }: { at: string }): Promise<PlannedDays> => {
  const planned = await planNotices(new Date(at))
  logger.info('planned notices', { ...planned })
  return planned
}
