import type { Request } from '../../platform/once'
import { isStale, retryRaces } from '../../platform/retry'
import { cnCalendar } from '../../shared/calendars/cn'
import { instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { WorkCalendar } from '../../shared/working-time'
import { type CalendarBook, type CalendarYearInput, calendarBy, publishYear } from './calendar-book'
import { createCalendarsStore } from './calendars.store'

/** What was published of the business calendar; undefined while that is nothing. 1 GetItem. */
export const publishedCalendar = (): Promise<CalendarBook | undefined> =>
  createCalendarsStore().books.load(cnCalendar.code)

/** The calendar with all that was published of it. 1 GetItem. */
export const workCalendar = async (): Promise<WorkCalendar> => calendarBy(await publishedCalendar())

/** Publishes a year, whatever other years are published at the same time: 1 GetItem, 1 transaction. */
export const publishCalendarYear = (
  { books, openOrAct }: ReturnType<typeof createCalendarsStore>,
  input: CalendarYearInput,
  viewer: Viewer,
  request: Request,
): Promise<CalendarBook> => {
  const decide = (book: CalendarBook | undefined) => publishYear(book, input, viewer, instant(request.at))
  return retryRaces(() => openOrAct(books, request, cnCalendar.code, viewer, decide), isStale)
}
