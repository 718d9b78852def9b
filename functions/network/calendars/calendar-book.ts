import { cnCalendar, cnYears, type PublishedYear } from '../../shared/calendars/cn'
import { checkName, checkRange, type Field } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { type Evolve, type Journaled, stamp } from '../../shared/journal'
import type { Viewer } from '../../shared/viewer'
import type { WorkCalendar, Years } from '../../shared/working-time'

/** Years published since the release, each as its latest edition says; those before are in the log. Id: the calendar's code. */
export interface CalendarBook extends Journaled {
  readonly years: readonly PublishedYear[]
}

export type CalendarEvent = { readonly type: 'YEAR_PUBLISHED'; readonly year: PublishedYear }

export const evolveCalendar: Evolve<CalendarBook, CalendarEvent> = (before, entry) => {
  const { year: latest } = entry.event
  const others = (before?.years ?? []).filter(({ year }) => year !== latest.year)
  return { ...stamp(entry), years: [...others, latest].sort((a, b) => a.year - b.year) }
}

type Known = Pick<CalendarBook, 'years'> | undefined

/** Every year whose notice is known, in order; what was published takes the place of what came with the platform. */
export const publishedYears = (book: Known): PublishedYear[] => {
  const published = book?.years ?? []
  const builtIn = cnYears.filter(({ year }) => published.every((own) => own.year !== year))
  return [...builtIn, ...published].sort((a, b) => a.year - b.year)
}

export const calendarBy = (book: Known): WorkCalendar => ({
  ...cnCalendar,
  years: Object.fromEntries(publishedYears(book).map((year) => [year.year, year])),
})

/** What an order keeps of the book: a year and the next, of those given, without their names. */
export const yearsAround = (published: readonly PublishedYear[], first: number): Years =>
  Object.fromEntries(
    published
      .filter(({ year }) => year === first || year === first + 1)
      .map(({ year, closed, worked }) => [year, { closed: closed.map(({ from, to }) => ({ from, to })), worked }]),
  )

/** Of what was published since the release, what an order offered at an instant keeps; undefined where that is nothing. */
export const yearsFor = (book: Known, at: Instant): Years | undefined => {
  const years = yearsAround(book?.years ?? [], Number(dayOf(at).slice(0, 4)))
  return Object.keys(years).length > 0 ? years : undefined
}

/** The first day from an instant on whose year has no notice yet: from it on, hours of business go by weekdays alone. */
export const provisionalFrom = (book: Known, now: Instant): Day => {
  const { years } = calendarBy(book)
  let year = Number(dayOf(now).slice(0, 4))
  while (years[year]) year += 1
  return `${year}-01-01`
}

export interface CalendarYearInput {
  readonly year: number
  readonly source: string
  readonly issuedOn: Day
  readonly closed: PublishedYear['closed']
  readonly worked: readonly Day[]
}

const AHEAD = 10
const DAYS = { min: 0, max: 40 } as const
const at = (...path: (string | number)[]): Field => ['input', ...path.map(String)]

/**
 * Publishes a year by its official notice, or corrects one: the next edition. The days are the notice's, typed in with its
 * name and date; none follows from a rule. Of a year that is over, nothing is changed.
 */
export const publishYear = (
  book: CalendarBook | undefined,
  input: CalendarYearInput,
  viewer: Viewer,
  now: Instant,
): CalendarEvent => {
  ensure(viewer.role === 'PLATFORM', 'ROLE_NOT_ALLOWED', [], {
    action: 'PUBLISH',
    role: viewer.role,
    allowed: 'PLATFORM',
  })
  const today = dayOf(now)
  const thisYear = Number(today.slice(0, 4))
  const year = checkRange(input.year, { min: thisYear, max: thisYear + AHEAD }, at('year'))
  const { issuedOn } = input
  ensure(issuedOn <= today, 'NOTICE_NOT_ISSUED', at('issuedOn'), { issuedOn, today })
  const before = publishedYears(book).find((own) => own.year === year)
  return {
    type: 'YEAR_PUBLISHED',
    year: {
      year,
      edition: (before?.edition ?? 0) + 1,
      source: checkName(input.source, at('source'), 300),
      issuedOn,
      closed: checkClosed(input.closed, year),
      worked: checkWorked(input.worked, input.closed, year),
    },
  }
}

/** A notice names days of its year, and at the earliest of the December before. */
const checkDay = (day: Day, year: number, field: Field): Day => {
  const [min, max] = [`${year - 1}-12-01`, `${year}-12-31`]
  ensure(day >= min && day <= max, 'OUT_OF_RANGE', field, { actual: day, min, max })
  return day
}

const checkClosed = (closed: PublishedYear['closed'], year: number): PublishedYear['closed'] => {
  checkRange(closed.length, { ...DAYS, min: 1 }, at('closed'))
  return closed.map(({ name, from, to }, i) => {
    const own = (what: string) => at('closed', i, what)
    ensure(from <= to, 'INVALID_DATE_RANGE', own('to'), { from, to })
    const last = closed[i - 1]?.to
    ensure(last === undefined || from > last, 'INVALID_DATE_RANGE', own('from'), { from: last ?? '', to: from })
    return {
      name: checkName(name, own('name')),
      from: checkDay(from, year, own('from')),
      to: checkDay(to, year, own('to')),
    }
  })
}

/** Days made up for lie at a weekend and are not closed; anything else is a slip of the pen. */
const checkWorked = (worked: readonly Day[], closed: PublishedYear['closed'], year: number): readonly Day[] => {
  checkRange(worked.length, DAYS, at('worked'))
  for (const [i, day] of worked.entries()) {
    const field = at('worked', i)
    checkDay(day, year, field)
    const weekend = [0, 6].includes(new Date(day).getUTCDay())
    const isClosed = closed.some(({ from, to }) => from <= day && day <= to)
    if (!weekend || isClosed || worked.indexOf(day) !== i) throw new DomainError('NOT_MADE_UP', field, { day })
  }
  return worked
}
