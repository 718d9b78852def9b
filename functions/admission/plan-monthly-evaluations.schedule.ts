import { allManufacturers, providersInForce } from '../network/directory.use-case'
import { jobRun } from '../platform/jobs'
import { logger } from '../platform/logger'
import { sendAll } from '../platform/queue'
import { type MonthlyPlan, planMonthlyEvaluations } from './plan-monthly-evaluations.use-case'

/** Every night: brings the evaluation of the month that is due on by one stage. */
export const handler = async ({ at }: { at: string }): Promise<MonthlyPlan> => {
  const deps = { makers: allManufacturers, providersInForce, runOf: jobRun, send: sendAll }
  const plan = await planMonthlyEvaluations(deps, new Date(at))
  logger.info('planned monthly evaluations', { ...plan })
  return plan
}
