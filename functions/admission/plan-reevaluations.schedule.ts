import { agreementsEndingBetween } from '../network/directory.use-case'
import { logger } from '../platform/logger'
import { createEvaluationsStore } from './evaluations.store'
import { type Planned, planReevaluations } from './plan-reevaluations.use-case'

/** Every night: agreements that end soon come up for re-evaluation, and improvements are followed up. */
export const handler = async ({ at }: { at: string }): Promise<Planned> => {
  const { improving } = createEvaluationsStore()
  const planned = await planReevaluations(agreementsEndingBetween, new Date(at), improving)
  logger.info('planned re-evaluations', { ...planned })
  return planned
}
