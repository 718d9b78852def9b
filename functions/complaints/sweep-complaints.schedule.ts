import { publishedCalendar } from '../network/calendars/calendar.use-case'
import { calendarBy } from '../network/calendars/calendar-book'
import type { SweptDays } from '../platform/day-sweep'
import { logger } from '../platform/logger'
import { createComplaintsStore } from './complaints.store'
import { sweepComplaints } from './sweep-complaints.use-case'

/** Every hour: what a level let pass goes up, and what a customer left unanswered is closed (Q5). */
export const handler = async ({ at }: { at: string }): Promise<SweptDays> => {
  const calendar = calendarBy(await publishedCalendar())
  const swept = await sweepComplaints(createComplaintsStore(), calendar, new Date(at))
  logger.info('swept complaints', { ...swept })
  return swept
}
