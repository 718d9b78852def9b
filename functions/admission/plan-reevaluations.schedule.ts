import { agreementsEndingBetween } from '../network/directory.use-case'
import { logger } from '../platform/logger'
import { type Planned, planReevaluations } from './plan-reevaluations.use-case'

/** Every night: agreements that end soon come up for re-evaluation. */
export const handler = async ({ at }: { at: string }): Promise<Planned> => {
  const planned = await planReevaluations(agreementsEndingBetween, new Date(at))
  logger.info('planned re-evaluations', { ...planned })
  return planned
}
