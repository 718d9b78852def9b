import { publishedCalendar } from '../network/calendars/calendar.use-case'
import { calendarBy } from '../network/calendars/calendar-book'
import { logger } from '../platform/logger'
import { createComplaintsStore } from './complaints.store'
import { type SweptComplaints, sweepComplaints } from './sweep-complaints.use-case'

/** Every hour: what a level let pass goes up, and what a customer left unanswered is closed (Q5). */
export const handler = async ({ at }: { at: string }): Promise<SweptComplaints> => {
  const calendar = calendarBy(await publishedCalendar())
  const swept = await sweepComplaints(createComplaintsStore(), calendar, new Date(at))
  logger.info('swept complaints', { ...swept })
  return swept
}
