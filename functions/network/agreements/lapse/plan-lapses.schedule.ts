import { logger } from '../../../platform/logger'
import { type Planned, planLapses } from './plan-lapses.use-case'

/** Every morning: service points are told of work that stops with an agreement (N12). */
export const handler = async ({ at }: { at: string }): Promise<Planned> => {
  const planned = await planLapses(new Date(at))
  logger.info('planned telling of lapses', { ...planned })
  return planned
}
