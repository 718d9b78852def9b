import { addDays, type Day, daysBetween } from '../shared/days'
import { joined, type Stay } from '../shared/stays'

/** The clock of the three guarantees: it starts on a day (day 0) and stands still while the unit is under repair. */
export interface Clock {
  readonly start: Day
  /** Under repair; waiting for parts lies within. */
  readonly stays: readonly Stay[]
}

/** What of the stays lies between start and a day: two orders for one stay of the unit exclude its days once. */
const merged = ({ start, stays }: Clock, until: Day): { from: Day; to: Day }[] => {
  const within = stays
    .map(({ from, to = until }) => ({ from: from < start ? start : from, to: to > until ? until : to }))
    .filter(({ from, to }) => from < to)
  return joined(within).map(({ from, to = until }) => ({ from, to }))
}

/** Days that do not count: from the day the unit was handed in up to the day before it came back. */
export const excludedBefore = (clock: Clock, day: Day): number =>
  merged(clock, day).reduce((sum, { from, to }) => sum + daysBetween(from, to), 0)

/** Whether the clock stands still on a day. */
export const isPaused = ({ stays }: Clock, day: Day): boolean =>
  stays.some(({ from, to }) => from <= day && (to === undefined || day < to))

/** How old the unit is on a day, as the rules count; 0 on the day of sale, negative before it. */
export const ageOn = (clock: Clock, day: Day): number => daysBetween(clock.start, day) - excludedBefore(clock, day)

/**
 * The last day on which the unit is at most so old, as things stand on a day: a stay that is still open is taken to end
 * then, and moves the day on as long as it lasts.
 */
export const lastDayOfAge = (clock: Clock, age: number, asOf: Day): Day => {
  const stays = merged(clock, asOf > clock.start ? asOf : clock.start)
  let day = addDays(clock.start, age)
  for (const { from, to } of stays) {
    // A stay that begins after the age was reached no longer moves anything.
    if (from > day) break
    day = addDays(day, daysBetween(from, to))
  }
  return day
}

/** The same day some months later, or the month's last where it has none: a year from 29 February ends on the 28th. */
export const addCalendarMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last))).toISOString().slice(0, 10)
}
