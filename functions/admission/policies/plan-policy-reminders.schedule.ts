import { logger } from '../../platform/logger'
import { type Planned, planPolicyReminders } from './plan-policy-reminders.use-case'

/** Every morning: whoever has not read what it was asked to is counted, and reminded when it is time (N22). */
export const handler = async ({ at }: { at: string }): Promise<Planned> => {
  const planned = await planPolicyReminders(new Date(at))
  logger.info('planned reminders of policies', { ...planned })
  return planned
}
