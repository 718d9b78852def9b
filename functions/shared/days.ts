/** Calendar days and months in the organisation's zone. Instants are UTC ISO strings; days `YYYY-MM-DD`; months `YYYY-MM`. */
export type Day = string
export type Month = string
export type Instant = string

/** China keeps one zone without daylight saving, so a fixed offset is exact (since 1991). */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000
const DAY_MS = 86_400_000

export const instant = (date: Date): Instant => date.toISOString()

/** The Asia/Shanghai calendar day of an instant. @example dayOf('2026-10-31T16:00:00.000Z') === '2026-11-01' */
export const dayOf = (at: Instant | Date): Day =>
  new Date(new Date(at).getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)

export const monthOf = (at: Instant | Date): Month => dayOf(at).slice(0, 7)

/** The UTC instant at which a Shanghai day begins. */
export const startOfDay = (day: Day): Instant => new Date(Date.parse(day) - SHANGHAI_OFFSET_MS).toISOString()

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

export const addMinutes = (at: Instant, minutes: number): Instant =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** Elapsed whole minutes between two instants, never negative. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))

/** Both months included, in order. @example monthsBetween('2026-11', '2027-01') is 3 months */
export const monthsBetween = (from: Month, to: Month): Month[] => {
  const months: Month[] = []
  for (let m = from; m <= to; m = addMonths(m, 1)) months.push(m)
  return months
}

/** @example addMonths('2026-01', -2) === '2025-11' */
export const addMonths = (month: Month, months: number): Month => {
  const [year = 0, m = 0] = month.split('-').map(Number)
  const count = year * 12 + (m - 1) + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** @example lastDayOf('2026-02') === '2026-02-28' */
export const lastDayOf = (month: Month): Day => addDays(`${addMonths(month, 1)}-01`, -1)

/**
 * The same day so many months later, or the last of a month that is too short.
 *
 * @example monthsAfter('2026-08-31', 6) === '2027-02-28'
 */
export const monthsAfter = (day: Day, months: number): Day => {
  const month = addMonths(day.slice(0, 7), months)
  const [same, last] = [`${month}-${day.slice(8)}`, lastDayOf(month)]
  return same < last ? same : last
}

export const daysOfMonth = (month: Month): Day[] =>
  Array.from({ length: Number(lastDayOf(month).slice(8)) }, (_, i) => addDays(`${month}-01`, i))

export const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && addDays(value, 0) === value

/** A validity period in days, both ends included. */
export interface Period {
  readonly validFrom: Day
  readonly validTo: Day
}

export const inForce = (period: Period, day: Day): boolean => period.validFrom <= day && day <= period.validTo

export const periodsOverlap = (a: Period, b: Period): boolean => a.validFrom <= b.validTo && b.validFrom <= a.validTo
