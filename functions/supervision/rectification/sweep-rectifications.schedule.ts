import { workCalendar } from '../../network/calendars/calendar.use-case'
import type { SweptDays } from '../../platform/day-sweep'
import { logger } from '../../platform/logger'
import { sweepChecks } from '../../quality/checks/sweep-checks.use-case'
import { createRectificationsStore } from './rectifications.store'
import { sweepRectifications } from './sweep-rectifications.use-case'

interface Swept {
  readonly rectifications: SweptDays
  readonly checks: SweptDays
}

/**
 * Every hour: rectification orders that nobody answered go to the authority above (G2); visits that were not made and checks
 * that nobody answered are marked (Q2). One that fails does not keep the other.
 */
export const handler = async ({ at }: { at: string }): Promise<Swept> => {
  const now = new Date(at)
  const [rectifications, checks] = await Promise.allSettled([
    workCalendar().then((calendar) => sweepRectifications(createRectificationsStore(), calendar, now)),
    sweepChecks(now),
  ])
  if (rectifications.status === 'rejected') throw rectifications.reason
  if (checks.status === 'rejected') throw checks.reason
  const swept = { rectifications: rectifications.value, checks: checks.value }
  logger.info('swept rectification orders and checks', { ...swept })
  return swept
}
