import type { Hours } from '../network/network'
import { cnCalendar } from '../shared/calendars/cn'
import { addMinutes, type Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import { isOpenWithin, type WorkCalendar, type Years } from '../shared/working-time'

/** A time at which the customer can be met. */
export interface TimeWindow {
  readonly from: Instant
  readonly to: Instant
}

const MAX_WINDOWS = 5
const MAX_DAYS_AHEAD = 30

/** Windows as a customer may name them: to come, not empty, within 30 days; at any hour of the day. */
export const checkWindows = (windows: readonly TimeWindow[], at: Instant): readonly TimeWindow[] => {
  const field = ['input', 'windows']
  ensure(windows.length <= MAX_WINDOWS, 'TOO_MANY_LINES', field, { limit: MAX_WINDOWS })
  const latest = addMinutes(at, MAX_DAYS_AHEAD * 1440)
  for (const [i, { from, to }] of windows.entries()) {
    const params = { days: MAX_DAYS_AHEAD }
    ensure(from > at, 'WINDOW_INVALID', [...field, String(i), 'from'], params)
    ensure(from < to && to <= latest, 'WINDOW_INVALID', [...field, String(i), 'to'], params)
  }
  return windows
}

interface Windowed {
  readonly windows?: readonly TimeWindow[]
}

/** What is left of the customer's windows; once all are over they bind nobody who looks for a service point. */
const windowsAhead = ({ windows = [] }: Windowed, at: Instant): TimeWindow[] =>
  windows.filter(({ to }) => to > at).map(({ from, to }) => ({ from: from > at ? from : at, to }))

/** Whether a visit lies within one of the customer's windows; any time will do where none was named. */
export const isWithinWindows = ({ windows = [] }: Windowed, visit: TimeWindow): boolean =>
  windows.length === 0 || windows.some(({ from, to }) => from <= visit.from && visit.to <= to)

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/**
 * When a service point works: its own hours on every day of the week, but for the public holidays of the calendar. What is
 * registered of a point says nothing of weekdays, and repair goes on at weekends. In a year without a notice no holiday is
 * known: nobody is passed over for one.
 */
const calendarOf = ({ opens, closes }: Hours, years: Years): WorkCalendar => {
  const opening = [{ from: minutesOf(opens), to: minutesOf(closes) }]
  return { ...cnCalendar, years, hours: Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, opening])) }
}

/** Whether a point works at any time that the customer named and that is still to come. */
export const meetsWindows = (hours: Hours, order: Windowed, at: Instant, years: Years = cnCalendar.years): boolean => {
  const ahead = windowsAhead(order, at)
  const calendar = calendarOf(hours, years)
  return ahead.length === 0 || ahead.some(({ from, to }) => isOpenWithin(calendar, from, to))
}
