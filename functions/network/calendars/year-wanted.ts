import { addDays, type Day, dayOf, daysBetween, type Instant, startOfDay } from '../../shared/days'
import type { Inbox, Lead, NoticeDraft } from '../../shared/notice'
import { type CalendarBook, provisionalFrom } from './calendar-book'

/** Days ahead of a year without a notice on which makers are told. The notice mostly comes out in November. */
const LEADS = [30, 14, 3, 0] as const satisfies readonly Lead[]

/** The day by which the next year's notice is to be published: from it on makers are warned. */
export const wantedBy = (book: CalendarBook | undefined, now: Instant): Day =>
  addDays(provisionalFrom(book, now), -LEADS[0])

/** What an inbox is told on a day of a year that is wanted: the last step that has come; nothing before the first. */
export const yearWantedNotice = (
  book: CalendarBook | undefined,
  inbox: Inbox,
  now: Instant,
): NoticeDraft | undefined => {
  const on = provisionalFrom(book, now)
  const lead = LEADS.findLast((days) => daysBetween(dayOf(now), on) <= days)
  if (lead === undefined) return undefined
  return {
    kind: 'CALENDAR_YEAR_WANTED',
    inbox,
    subject: { type: 'BusinessCalendar', id: on.slice(0, 4) },
    // By the step, not by the run: a run that comes late or twice tells nobody twice.
    at: startOfDay(addDays(on, -lead)),
    dueOn: on,
    lead,
  }
}
