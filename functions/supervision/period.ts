import { addDays, type Day, daysBetween, lastDayOf, type Month, monthsBetween } from '../shared/days'
import { ensure } from '../shared/errors'
import { type Bucket, dayBucket, monthBucket, monthOfDay } from './rollup-keys'

export type Unit = 'DAY' | 'MONTH'

/** Longest period of one question, in days. */
const MAX_DAYS = 366
const MAX_MONTHS = 12

/** A run of buckets of one kind, both ends included. */
export type Run = readonly [from: Bucket, to: Bucket]

/** Orders date from this span; beyond it calendar text no longer compares as text. */
const YEARS = { from: '1900', before: '3000' } as const

const checkOrder = (from: string, to: string): void => {
  ensure(from <= to, 'INVALID_DATE_RANGE', ['to'], { from, to })
  for (const [field, actual] of Object.entries({ from, to }))
    ensure(actual >= YEARS.from && actual < YEARS.before, 'INVALID_VALUE', [field], { actual, expected: '1900 - 2999' })
}

export const checkDays = (from: Day, to: Day): void => {
  checkOrder(from, to)
  const actual = daysBetween(from, to) + 1
  ensure(actual <= MAX_DAYS, 'OUT_OF_RANGE', ['to'], { actual, min: 1, max: MAX_DAYS })
}

export const checkMonths = (from: Month, to: Month): void => {
  checkOrder(from, to)
  const [y1 = 0, m1 = 0] = from.split('-').map(Number)
  const [y2 = 0, m2 = 0] = to.split('-').map(Number)
  const actual = (y2 - y1) * 12 + m2 - m1 + 1
  ensure(actual <= MAX_MONTHS, 'OUT_OF_RANGE', ['to'], { actual, min: 1, max: MAX_MONTHS })
}

const firstDayAfter = (month: Month): Day => `${monthOfDay(addDays(`${month}-01`, 31))}-01`

/** A period as whole months with the days before and after them: at most three runs. */
export const runsOf = (from: Day, to: Day): Run[] => {
  const firstWhole = from.endsWith('-01') ? monthOfDay(from) : monthOfDay(firstDayAfter(monthOfDay(from)))
  const endsMonth = lastDayOf(monthOfDay(to)) === to
  const lastWhole = endsMonth ? monthOfDay(to) : monthOfDay(addDays(`${monthOfDay(to)}-01`, -1))
  if (firstWhole > lastWhole) return [[dayBucket(from), dayBucket(to)]]
  const before = addDays(`${firstWhole}-01`, -1)
  const after = firstDayAfter(lastWhole)
  return [
    ...(from <= before ? [[dayBucket(from), dayBucket(before)] as const] : []),
    [monthBucket(firstWhole), monthBucket(lastWhole)],
    ...(after <= to ? [[dayBucket(after), dayBucket(to)] as const] : []),
  ]
}

const daysFrom = (from: Day, to: Day): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i))

/** Every bucket of a series, those without counts included. */
export const bucketsIn = (from: Day, to: Day, unit: Unit): Bucket[] =>
  unit === 'DAY' ? daysFrom(from, to).map(dayBucket) : monthsBetween(monthOfDay(from), monthOfDay(to)).map(monthBucket)

/** Every bucket that together make up a period. */
export const bucketsOf = (from: Day, to: Day): Bucket[] =>
  runsOf(from, to).flatMap(([first, last]) => {
    const [start, end] = [first.slice(2), last.slice(2)]
    return first.startsWith('D#') ? bucketsIn(start, end, 'DAY') : bucketsIn(`${start}-01`, `${end}-01`, 'MONTH')
  })

/** The first day a bucket stands for. */
export const firstDayOf = (bucket: Bucket): Day => (bucket.startsWith('M#') ? `${bucket.slice(2)}-01` : bucket.slice(2))
