import fc from 'fast-check'
import {
  type CalendarBook,
  calendarBy,
  evolveCalendar,
  provisionalFrom,
  publishYear,
  yearsFor,
} from '../../functions/network/calendars/calendar-book'
import { wantedBy, yearWantedNotice } from '../../functions/network/calendars/year-wanted'
import {
  dueOf,
  newClock,
  provisionalYear,
  type Reckoning,
  recounted,
  stopped,
} from '../../functions/orders/service-level/clock'
import { meetsWindows } from '../../functions/orders/windows'
import { cnCalendar, cnWith } from '../../functions/shared/calendars/cn'
import { addMinutes, type Instant } from '../../functions/shared/days'
import { enter, replay } from '../../functions/shared/journal'
import { openingsOn, unknownYear, workedBetween } from '../../functions/shared/working-time'
import { refusal } from '../support/refusal'

/** Wall clock in Shanghai. */
const at = (day: string, time = '10:00'): Instant => new Date(`${day}T${time}:00.000+08:00`).toISOString()
const platform = { role: 'PLATFORM', subject: 'p' } as const
/** Not a real notice: days of a test. */
const input = (change: object = {}) => ({
  year: 2027,
  source: 'a notice for tests',
  issuedOn: '2026-11-20',
  closed: [
    { name: 'A', from: '2026-12-31', to: '2027-01-02' },
    { name: 'B', from: '2027-02-05', to: '2027-02-11' },
  ],
  worked: ['2027-01-09'],
  ...change,
})
const publish = (book: CalendarBook | undefined, change: object = {}, now = at('2026-11-26')): CalendarBook => {
  const event = publishYear(book, input(change), platform, now)
  return evolveCalendar(book, enter('CN', book, event, platform, now))
}

describe('O12 the business calendar, year by year', () => {
  test('a year without a notice is not known, and goes by weekdays alone', () => {
    expect(provisionalFrom(undefined, at('2026-11-26'))).toBe('2027-01-01')
    expect(unknownYear(cnCalendar, at('2026-12-30'), at('2026-12-31'))).toBeUndefined()
    expect(unknownYear(cnCalendar, at('2026-12-30'), at('2027-01-04'))).toBe(2027)
    expect(openingsOn(cnCalendar, '2027-01-01')).toHaveLength(2)
  })

  test('a published one is, with the December before it and the days it makes up for', () => {
    const book = publish(undefined)
    const calendar = calendarBy(book)
    expect(provisionalFrom(book, at('2026-11-26'))).toBe('2028-01-01')
    expect(
      ['2026-12-31', '2027-01-01', '2027-01-09', '2027-01-10'].map((day) => openingsOn(calendar, day).length),
    ).toEqual([0, 0, 2, 0])
    expect(unknownYear(calendar, at('2026-12-30'), at('2027-12-31'))).toBeUndefined()
  })

  test('a correction is the next edition, and the log folds to the book', () => {
    const now = at('2026-11-27')
    const first = enter('CN', undefined, publishYear(undefined, input(), platform, now), platform, now)
    const one = evolveCalendar(undefined, first)
    const second = enter('CN', one, publishYear(one, input({ worked: [] }), platform, now), platform, now)
    const two = evolveCalendar(one, second)
    expect(two.years).toMatchObject([{ year: 2027, edition: 2, worked: [] }])
    expect(replay(evolveCalendar, [first, second])).toEqual(two)
    // What came with the platform counts as the first.
    const closed = [{ name: 'C', from: '2026-05-01', to: '2026-05-02' }]
    expect(publishYear(two, input({ year: 2026, closed, worked: [] }), platform, now).year.edition).toBe(2)
  })

  test.each([
    [{ year: 2025 }, 'OUT_OF_RANGE input.year'],
    [{ year: 2037 }, 'OUT_OF_RANGE input.year'],
    [{ issuedOn: '2026-11-27' }, 'NOTICE_NOT_ISSUED input.issuedOn'],
    [{ source: ' ' }, 'REQUIRED input.source'],
    [{ closed: [] }, 'OUT_OF_RANGE input.closed'],
    [{ closed: [{ name: 'A', from: '2027-02-05', to: '2027-02-04' }] }, 'INVALID_DATE_RANGE input.closed.0.to'],
    [{ closed: [{ name: 'A', from: '2026-11-30', to: '2027-01-01' }] }, 'OUT_OF_RANGE input.closed.0.from'],
    [{ closed: [...input().closed].reverse() }, 'INVALID_DATE_RANGE input.closed.1.from'],
    [{ worked: ['2027-01-08'] }, 'NOT_MADE_UP input.worked.0'],
    [{ worked: ['2027-02-06'] }, 'NOT_MADE_UP input.worked.0'],
    [{ worked: ['2027-01-09', '2027-01-09'] }, 'NOT_MADE_UP input.worked.1'],
  ])('%j is refused: %s', (change, expected) => {
    const { code, field } = refusal(() => publish(undefined, change))
    expect(`${code} ${field.join('.')}`).toBe(expected)
  })

  test('nobody but the platform publishes', () => {
    const maker = { role: 'MANUFACTURER', subject: 'm', manufacturerId: 'm' } as const
    expect(() => publishYear(undefined, input(), maker, at('2026-11-26'))).toThrow('PLATFORM')
  })

  test('an order keeps its year and the next, if they were published', () => {
    const book = publish(publish(undefined), {
      year: 2029,
      closed: [{ name: 'D', from: '2029-01-01', to: '2029-01-01' }],
      worked: [],
    })
    expect(yearsFor(undefined, at('2026-12-20'))).toBeUndefined()
    expect(Object.keys(yearsFor(book, at('2026-12-20')) ?? {})).toEqual(['2027'])
    expect(Object.keys(yearsFor(book, at('2028-12-20')) ?? {})).toEqual(['2029'])
    expect(yearsFor(book, at('2030-12-20'))).toBeUndefined()
  })

  test('makers are told 30, 14 and 3 days ahead and on the first day, each once; of a published year never', () => {
    const inbox = { role: 'MANUFACTURER', id: 'm' } as const
    const lead = (day: string, book?: CalendarBook) => yearWantedNotice(book, inbox, at(day))?.lead
    expect(wantedBy(undefined, at('2026-11-26'))).toBe('2026-12-02')
    expect(['2026-12-01', '2026-12-02', '2026-12-17', '2026-12-18', '2026-12-29'].map((day) => lead(day))).toEqual([
      undefined,
      30,
      30,
      14,
      3,
    ])
    expect(lead('2027-01-01')).toBe(0)
    expect(lead('2026-12-29', publish(undefined))).toBeUndefined()
    // In the year itself, the year itself is still what is wanted.
    expect(yearWantedNotice(undefined, inbox, at('2027-02-01'))).toMatchObject({ dueOn: '2027-01-01', lead: 0 })
    expect(yearWantedNotice(undefined, inbox, at('2026-12-05'))).toEqual(
      yearWantedNotice(undefined, inbox, at('2026-12-09')),
    )
  })

  test('a point is closed on a public holiday once it is known', () => {
    const windows = [{ from: at('2027-01-01', '09:00'), to: at('2027-01-01', '17:00') }]
    const hours = { opens: '09:00', closes: '18:00' }
    expect(meetsWindows(hours, { windows }, at('2026-12-20'))).toBe(true)
    expect(meetsWindows(hours, { windows }, at('2026-12-20'), calendarBy(publish(undefined)).years)).toBe(false)
  })
})

describe('O12 a clock that ran into an unknown year', () => {
  const years = yearsFor(publish(undefined), at('2026-12-30'))
  const before: Reckoning = { pauses: [], calendar: cnCalendar }
  const after: Reckoning = { pauses: [], calendar: cnWith(years) }
  const clock = newClock('VISIT', at('2026-12-30'), { minutes: 16 * 60, time: 'BUSINESS' })

  test('is provisional until the year is published, and is then due by its days', () => {
    expect(dueOf(clock, before)).toBe(at('2027-01-01'))
    expect(provisionalYear(clock, before)).toBe(2027)
    const now = at('2026-12-30', '11:00')
    const next = recounted(clock, before, after, now)
    expect(dueOf(next, after)).toBe(at('2027-01-05'))
    expect(provisionalYear(next, after)).toBeUndefined()
    const hours = newClock('VISIT', at('2026-12-30'), { minutes: 16 * 60, time: 'CALENDAR' })
    expect(provisionalYear(hours, before)).toBeUndefined()
  })

  test('stays due where it was once that has passed, or when it was stopped', () => {
    const late = recounted(clock, before, after, at('2027-01-01', '10:30'))
    expect(dueOf(late, after)).toBe(at('2027-01-01'))
    const kept = recounted(stopped(clock, at('2026-12-31', '09:30')), before, after, at('2026-12-31', '17:00'))
    expect(dueOf(kept, after)).toBe(at('2027-01-01'))
    expect(kept.targets.at(-1)).toMatchObject({ recounted: true })
  })

  test('law: no recount makes anybody late by what was not said, nor moves what has passed', () => {
    const start = fc.integer({ min: 0, max: 30 * 1440 }).map((m) => addMinutes(at('2026-12-10'), m))
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 80 }), fc.integer({ min: 0, max: 40 * 1440 }), (from, hours, m) => {
        const one = newClock('VISIT', from, { minutes: hours * 60, time: 'BUSINESS' })
        const now = addMinutes(from, m)
        const due = dueOf(one, before)
        const next = recounted(one, before, after, now)
        if (due <= now) expect(dueOf(next, after)).toBe(due)
        else {
          expect(dueOf(next, after) >= now).toBe(true)
          if (dueOf(one, after) > now)
            expect(workedBetween(after.calendar, from, dueOf(next, after))).toBe(hours * 3_600_000)
        }
      }),
    )
  })
})
