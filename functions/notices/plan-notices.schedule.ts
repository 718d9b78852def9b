import { logger } from '../platform/logger'
import { type Planned, planNotices } from './plan-notices.use-case'

/** Every morning: whoever has a deadline ahead is told of it. */
export const handler = async ({ at }: { at: string }): Promise<Planned> => {
  const planned = await planNotices(new Date(at))
  logger.info('planned notices', { ...planned })
  return planned
}
