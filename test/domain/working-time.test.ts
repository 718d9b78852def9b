import fc from 'fast-check'
import { cnCalendar as cn } from '../../functions/shared/calendars/cn'
import { addMinutes, type Instant } from '../../functions/shared/days'
import { addCounted, addWorked, openingsOn, workedBetween } from '../../functions/shared/working-time'

const HOUR = 3_600_000
/** Wall clock in Shanghai. */
const at = (day: string, time: string): Instant => new Date(`${day}T${time}:00.000+08:00`).toISOString()

describe('O12 hours of business', () => {
  test('count on weekdays, 9 to 12 and 13 to 18', () => {
    expect(workedBetween(cn, at('2026-11-25', '00:00'), at('2026-11-26', '00:00'))).toBe(8 * HOUR)
    expect(workedBetween(cn, at('2026-11-25', '11:30'), at('2026-11-25', '13:30'))).toBe(HOUR)
    expect(workedBetween(cn, at('2026-11-28', '00:00'), at('2026-11-30', '00:00'))).toBe(0)
    expect(workedBetween(cn, at('2026-11-26', '00:00'), at('2026-11-25', '00:00'))).toBe(0)
  })

  test.each([
    ['2026-10-01', false, '国庆节, a Thursday'],
    ['2026-10-10', true, 'a Saturday worked for it'],
    ['2026-10-11', false, 'a Sunday as any other'],
    ['2026-02-28', true, 'a Saturday worked for 春节'],
    ['2026-02-23', false, 'the last day of 春节, a Monday'],
    ['2027-02-08', true, 'a year without a notice goes by weekdays'],
  ])('%s is worked: %s (%s)', (day, worked) => {
    expect(openingsOn(cn, day).length > 0).toBe(worked)
  })

  test('an hour more than a Friday has left ends on Monday; over the national holiday it ends after it', () => {
    expect(addWorked(cn, at('2026-11-27', '17:30'), HOUR)).toBe(at('2026-11-30', '09:30'))
    expect(addWorked(cn, at('2026-09-30', '17:30'), HOUR)).toBe(at('2026-10-08', '09:30'))
    expect(addWorked(cn, at('2026-11-27', '17:00'), HOUR)).toBe(at('2026-11-27', '18:00'))
    expect(addWorked(cn, at('2026-11-28', '10:00'), 0)).toBe(at('2026-11-28', '10:00'))
  })

  test('a calendar that is never open is a fault, not a loop', () => {
    expect(() => addWorked({ ...cn, hours: {}, years: {} }, at('2026-11-27', '10:00'), 1)).toThrow('never open')
  })

  const instant = fc.integer({ min: 0, max: 2 * 366 * 1440 }).map((m) => addMinutes('2025-12-20T00:00:00.000Z', m))
  const ms = fc.integer({ min: 1, max: 200 * HOUR })

  test('law: additive over every split', () => {
    fc.assert(
      fc.property(instant, instant, instant, (...three) => {
        const [a = '', b = '', c = ''] = three.sort()
        expect(workedBetween(cn, a, b) + workedBetween(cn, b, c)).toBe(workedBetween(cn, a, c))
      }),
    )
  })

  test('law: adding is exact, earliest, and monotone', () => {
    fc.assert(
      fc.property(instant, ms, ms, (from, some, more) => {
        const due = addWorked(cn, from, some)
        expect(workedBetween(cn, from, due)).toBe(some)
        expect(workedBetween(cn, from, new Date(Date.parse(due) - 1).toISOString())).toBe(some - 1)
        expect(addWorked(cn, from, some + more) > due).toBe(true)
        expect(addCounted('BUSINESS', cn, from, some)).toBe(due)
        expect(addCounted('CALENDAR', cn, from, some) <= due).toBe(true)
      }),
    )
  })
})
