/**
 * The years of the business calendar, in the Providers table, which every dispatch reads anyway.
 *
 * | Access pattern       | Key                             | Cost                      |
 * |----------------------|---------------------------------|---------------------------|
 * | all published years  | pk `CALENDAR#<code>`, sk `#`    | 1 GetItem, 0.5 RCU a 4 KB |
 * | the same at dispatch | one key of its BatchGet         | 0.5 RCU                   |
 * | log                  | the same pk, sk prefix `LOG##`  | 1 Query                   |
 * | publish a year       | record, book, entry             | 1 GetItem, 1 transaction  |
 */
import type { Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { openOrAct } from '../../platform/open-or-act'
import { cnCalendar } from '../../shared/calendars/cn'
import { type CalendarBook, type CalendarEvent, evolveCalendar } from './calendar-book'

export const calendarKey = (code = cnCalendar.code): Key => ({ pk: `CALENDAR#${code}`, sk: '#' })

export const createCalendarsStore = () => ({
  books: new JournaledAggregate<CalendarBook, CalendarEvent>({
    table: 'Providers',
    type: 'BusinessCalendar',
    keyOf: calendarKey,
    evolve: evolveCalendar,
  }),
  openOrAct,
})
