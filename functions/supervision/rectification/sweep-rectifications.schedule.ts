import { workCalendar } from '../../network/calendars/calendar.use-case'
import type { SweptDays } from '../../platform/day-sweep'
import { logger } from '../../platform/logger'
import { createRectificationsStore } from './rectifications.store'
import { sweepRectifications } from './sweep-rectifications.use-case'

/** Every hour: rectification orders that nobody answered go to the authority above (G2). */
export const handler = async ({ at }: { at: string }): Promise<SweptDays> => {
  const swept = await sweepRectifications(createRectificationsStore(), await workCalendar(), new Date(at))
  logger.info('swept rectification orders', { ...swept })
  return swept
}
