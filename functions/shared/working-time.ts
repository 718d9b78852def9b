import { addDays, type Day, dayOf, type Instant, instant, startOfDay } from './days'

/** Minutes of a day, the end not included. */
export interface Opening {
  readonly from: number
  readonly to: number
}

/** Days on which nothing is done, both ends included. */
export interface Closure {
  readonly from: Day
  readonly to: Day
}

/** What a year has beside its weekdays, as its notice says. */
export interface CalendarYear {
  readonly closed: readonly Closure[]
  /** Days at a weekend that are worked to make up for others: by Monday's hours. */
  readonly worked: readonly Day[]
}

/** When business is done, as data (Asia/Shanghai). */
export interface WorkCalendar {
  readonly code: string
  readonly title: string
  readonly source: string
  /** Openings in order, by weekday: Monday 1 to Sunday 7; none where left out. */
  readonly hours: Readonly<Record<number, readonly Opening[]>>
  readonly years: Years
}

/** Years whose notice is out; of every other nothing is known but its weekdays. */
export type Years = Readonly<Record<number, CalendarYear>>

/** Whether every hour counts, or those of business alone. */
export type TimeBasis = 'CALENDAR' | 'BUSINESS'

const MINUTE_MS = 60_000
/** No calendar is closed for longer: a search that finds nothing open stops. */
const MAX_CLOSED_DAYS = 366

const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** When business is done on a day. A year's notice may name days of the December before, for its New Year. */
export const openingsOn = ({ hours, years }: WorkCalendar, day: Day): readonly Opening[] => {
  const notices = [years[yearOf(day)], years[yearOf(day) + 1]].filter((year) => year !== undefined)
  if (notices.some(({ worked }) => worked.includes(day))) return hours[1] ?? []
  if (notices.some(({ closed }) => closed.some(({ from, to }) => from <= day && day <= to))) return []
  return hours[weekdayOf(day)] ?? []
}

/** The first year between two instants whose notice is not out: what is counted over it is provisional. */
export const unknownYear = ({ years }: Pick<WorkCalendar, 'years'>, from: Instant, to: Instant): number | undefined => {
  for (let year = yearOf(dayOf(from)); year <= yearOf(dayOf(to)); year += 1) if (!years[year]) return year
  return undefined
}

/** The day's openings in milliseconds since 1970. */
const openOn = (calendar: WorkCalendar, day: Day): { from: number; to: number }[] => {
  const start = Date.parse(startOfDay(day))
  return openingsOn(calendar, day).map(({ from, to }) => ({
    from: start + from * MINUTE_MS,
    to: start + to * MINUTE_MS,
  }))
}

/** The day by which so many working days have passed after a day. */
export const addWorkingDays = (calendar: WorkCalendar, day: Day, count: number): Day => {
  let [left, at] = [count, day]
  while (left > 0) {
    at = addDays(at, 1)
    if (openingsOn(calendar, at).length > 0) left -= 1
  }
  return at
}

/** Milliseconds of business between two instants: additive over every split, nothing when the second is not later. */
export const workedBetween = (calendar: WorkCalendar, from: Instant, to: Instant): number => {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  let worked = 0
  for (let day = dayOf(from); start < end && day <= dayOf(to); day = addDays(day, 1))
    for (const open of openOn(calendar, day)) worked += Math.max(0, Math.min(open.to, end) - Math.max(open.from, start))
  return worked
}

/** Whether any business is done between two instants. */
export const isOpenWithin = (calendar: WorkCalendar, from: Instant, to: Instant): boolean => {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  for (let day = dayOf(from); start < end && day <= dayOf(to); day = addDays(day, 1))
    if (openOn(calendar, day).some((open) => open.from < end && start < open.to)) return true
  return false
}

/** The first instant by which so many milliseconds of business have passed; the instant itself for none. */
export const addWorked = (calendar: WorkCalendar, from: Instant, ms: number): Instant => {
  if (ms <= 0) return from
  const start = Date.parse(from)
  let left = ms
  let closed = 0
  for (let day = dayOf(from); closed <= MAX_CLOSED_DAYS; day = addDays(day, 1)) {
    const open = openOn(calendar, day)
    closed = open.length > 0 ? 0 : closed + 1
    for (const opening of open) {
      const begin = Math.max(opening.from, start)
      const length = opening.to - begin
      if (length <= 0) continue
      if (left <= length) return instant(new Date(begin + left))
      left -= length
    }
  }
  throw new RangeError(`Calendar ${calendar.code} is never open`)
}

/** Milliseconds that count between two instants. */
export const countedBetween = (basis: TimeBasis, calendar: WorkCalendar, from: Instant, to: Instant): number =>
  basis === 'BUSINESS' ? workedBetween(calendar, from, to) : Math.max(0, Date.parse(to) - Date.parse(from))

/** The first instant by which so many milliseconds have counted. */
export const addCounted = (basis: TimeBasis, calendar: WorkCalendar, from: Instant, ms: number): Instant =>
  basis === 'BUSINESS' ? addWorked(calendar, from, ms) : instant(new Date(Date.parse(from) + Math.max(0, ms)))
