import { publishedCalendar } from '../../network/calendars/calendar.use-case'
import { calendarBy } from '../../network/calendars/calendar-book'
import type { SweptDays } from '../../platform/day-sweep'
import { logger } from '../../platform/logger'
import { createRectificationsStore } from './rectifications.store'
import { sweepRectifications } from './sweep-rectifications.use-case'

/** Every hour: rectification orders that nobody answered go to the authority above (G2). */
export const handler = async ({ at }: { at: string }): Promise<SweptDays> => {
  const calendar = calendarBy(await publishedCalendar())
  const swept = await sweepRectifications(createRectificationsStore(), calendar, new Date(at))
  logger.info('swept rectification orders', { ...swept })
  return swept
}
