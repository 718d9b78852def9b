import fc from 'fast-check'
import type { Allowed } from '../../functions/network/service-levels/service-level'
import {
  clockUntil,
  dueOf,
  figuresAt,
  newClock,
  type Pause,
  reachedAt,
  retargeted,
  segmentsOf,
  stopped,
} from '../../functions/orders/service-level/clock'
import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addMinutes } from '../../functions/shared/days'

const start = '2026-11-25T02:00:00.000Z'
const after = (minutes: number) => addMinutes(start, minutes)
const hours = (n: number): Allowed => ({ minutes: n * 60, time: 'CALENDAR' })
const pause = (from: number, until: number, to?: number): Pause => ({
  reason: 'WAITING_FOR_PARTS',
  clocks: ['COMPLETE'],
  from: after(from),
  until: after(until),
  ...(to === undefined ? {} : { to: after(to) }),
  role: 'SERVICE_POINT',
})

/** Counted by the calendar that came with the platform. */
const by = (pauses: readonly Pause[] = []) => ({ pauses, calendar: cnCalendar })

describe('O12 a clock', () => {
  const clock = newClock('COMPLETE', start, hours(10))

  test('stands still while paused, and is due so much later', () => {
    const pauses = [pause(60, 600, 180)]
    expect(dueOf(clock, by(pauses))).toBe(after(12 * 60))
    expect(segmentsOf(clock, pauses)).toMatchObject([
      { from: start, to: after(60) },
      { from: after(60), to: after(180), pause: { reason: 'WAITING_FOR_PARTS' } },
      { from: after(180) },
    ])
    expect(figuresAt(clock, by(pauses), after(240))).toEqual({
      ran: 2 * 3_600_000,
      paused: 2 * 3_600_000,
      elapsed: 4 * 3_600_000,
    })
  })

  test('runs again when the longest pause is over, whoever forgot it', () => {
    expect(dueOf(clock, by([pause(60, 120)]))).toBe(after(11 * 60))
    expect(dueOf(clock, by([pause(60, 120, 500)]))).toBe(after(11 * 60))
  })

  test('is not stopped by a pause of other clocks, nor by one after its time', () => {
    expect(dueOf(newClock('VISIT', start, hours(10)), by([pause(60, 600, 180)]))).toBe(after(600))
    expect(dueOf(clock, by([pause(601, 5000)]))).toBe(after(600))
  })

  test('of business hours counts those alone, through a pause over night as well', () => {
    // 10:00 in Shanghai on a Wednesday; 8 hours of business are over at 10:00 the next day.
    const business = newClock('COMPLETE', start, { minutes: 480, time: 'BUSINESS' })
    expect(dueOf(business, by())).toBe('2026-11-26T02:00:00.000Z')
    const night = pause(8 * 60, 5000, 22 * 60)
    expect(dueOf(business, by([night]))).toBe('2026-11-26T02:00:00.000Z')
    expect(figuresAt(business, by([night]), after(23 * 60)).paused).toBe(0)
  })

  test('with another level keeps what has run: less time is over no earlier than now', () => {
    const urgent = retargeted(clock, hours(4), by(), after(60))
    expect(dueOf(urgent, by())).toBe(after(240))
    expect(dueOf(retargeted(clock, hours(4), by(), after(300)), by())).toBe(after(300))
    expect(dueOf(retargeted(clock, hours(20), by(), after(300)), by())).toBe(after(1200))
  })

  test('a deadline that has passed stays passed by a tighter level, and is a new one by a later', () => {
    expect(retargeted(clock, hours(4), by(), after(700))).toBe(clock)
    expect(dueOf(retargeted(clock, hours(20), by(), after(700)), by())).toBe(after(1200))
    const done = stopped(clock, after(100))
    expect(retargeted(done, hours(1), by(), after(200))).toBe(done)
  })

  test('steps that were taken and lie ahead again are taken again', () => {
    const told = { ...clock, told: [{ percent: 75, to: 'SERVICE_POINT', at: after(450) } as const] }
    expect(retargeted(told, hours(20), by(), after(460)).told).toBeUndefined()
    expect(retargeted(told, hours(8), by(), after(460)).told).toHaveLength(1)
  })

  test('until a given instant is due then', () => {
    expect(dueOf(clockUntil('COMPLETE', start, after(77)), by())).toBe(after(77))
    expect(dueOf(clockUntil('COMPLETE', start, addMinutes(start, -5)), by())).toBe(start)
  })
})

describe('laws of a clock', () => {
  const minute = fc.integer({ min: 0, max: 20_000 })
  const allowed = fc.record({
    minutes: fc.integer({ min: 1, max: 6000 }),
    time: fc.constantFrom('CALENDAR' as const, 'BUSINESS' as const),
  })
  /** Pauses one after the other, each ended early, late or by its longest. */
  const pauses = fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.option(fc.integer({ min: 0, max: 2500 })),
      ),
      {
        maxLength: 5,
      },
    )
    .map((list) => {
      let from = 0
      return list.map(([gap, longest, ended]) => {
        from += gap
        const one = pause(from, from + longest, ended === null ? undefined : from + ended)
        from += Math.max(longest, ended ?? 0)
        return one
      })
    })

  test('time run and time paused are the time that passed', () => {
    fc.assert(
      fc.property(allowed, pauses, minute, (time, list, m) => {
        const clock = newClock('COMPLETE', start, time)
        const { ran, paused, elapsed } = figuresAt(clock, by(list), after(m))
        expect(ran + paused).toBe(elapsed)
        expect(elapsed).toBe(figuresAt(clock, by(), after(m)).ran)
        expect(Math.min(ran, paused)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('no pause ever moves a due date earlier, and ending one early never moves it later', () => {
    fc.assert(
      fc.property(allowed, pauses, (time, list) => {
        const clock = newClock('COMPLETE', start, time)
        for (let n = 0; n < list.length; n += 1)
          expect(dueOf(clock, by(list.slice(0, n + 1))) >= dueOf(clock, by(list.slice(0, n)))).toBe(true)
        const forgotten = list.map(({ to: _to, ...open }) => open)
        expect(dueOf(clock, by(list)) <= dueOf(clock, by(forgotten))).toBe(true)
      }),
    )
  })

  test('exactly what is allowed has run when it is due', () => {
    fc.assert(
      fc.property(allowed, pauses, (time, list) => {
        const clock = newClock('COMPLETE', start, time)
        const due = dueOf(clock, by(list))
        expect(figuresAt(clock, by(list), due).ran).toBe(time.minutes * 60_000)
        expect(figuresAt(clock, by(list), new Date(Date.parse(due) - 1).toISOString()).ran).toBe(
          time.minutes * 60_000 - 1,
        )
      }),
    )
  })

  test('a change of level keeps what has run and what stood still, and never makes anybody late before it', () => {
    fc.assert(
      fc.property(allowed, allowed, pauses, minute, (first, second, list, m) => {
        const clock = newClock('COMPLETE', start, first)
        const changed = retargeted(clock, second, by(list), after(m))
        expect(figuresAt(changed, by(list), after(m))).toEqual(figuresAt(clock, by(list), after(m)))
        if (changed !== clock) expect(dueOf(changed, by(list)) >= after(m)).toBe(true)
      }),
    )
  })

  test('steps follow each other in the order of their hundredths', () => {
    fc.assert(
      fc.property(allowed, pauses, (time, list) => {
        const clock = newClock('COMPLETE', start, time)
        const times = [75, 100, 125, 150, 200].map((percent) => reachedAt(clock, by(list), percent))
        expect([...times].sort()).toEqual(times)
      }),
    )
  })
})
