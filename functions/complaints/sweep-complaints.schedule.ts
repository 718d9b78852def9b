import { workCalendar } from '../network/calendars/calendar.use-case'
import type { SweptDays } from '../platform/day-sweep'
import { logger } from '../platform/logger'
import { createComplaintsStore } from './complaints.store'
import { sweepComplaints } from './sweep-complaints.use-case'

/** Every hour: what a level let pass goes up, and what a customer left unanswered is closed (Q5). */
export const handler = async ({ at }: { at: string }): Promise<SweptDays> => {
  const swept = await sweepComplaints(createComplaintsStore(), await workCalendar(), new Date(at))
  logger.info('swept complaints', { ...swept })
  return swept
}
