import fc from 'fast-check'
import { rank } from '../../functions/orders/dispatch'
import { checkWindows, isWithinWindows, meetsWindows, type TimeWindow } from '../../functions/orders/windows'
import { addMinutes } from '../../functions/shared/days'
import { DomainError } from '../../functions/shared/errors'
import { reported, at as reportedAt } from './order-fixtures'
import { prospect } from './prospect-fixtures'

const at = '2026-11-02T01:00:00.000Z'
const hours = { opens: '08:30', closes: '18:00' }
/** On a day of November 2026 in Shanghai. */
const on = (day: number, from: string, to: string): TimeWindow => {
  const date = `2026-11-${String(day).padStart(2, '0')}`
  const utc = (time: string) => new Date(`${date}T${time}:00+08:00`).toISOString()
  return { from: utc(from), to: utc(to) }
}

const refusal = (windows: readonly TimeWindow[]): string => {
  try {
    checkWindows(windows, at)
  } catch (error) {
    if (error instanceof DomainError) return `${error.code} ${error.field.join('.')}`
    throw error
  }
  return 'taken'
}

describe('what a customer may ask for', () => {
  const ok = on(3, '10:00', '12:00')
  test.each<[string, readonly TimeWindow[], string]>([
    ['none', [], 'taken'],
    ['one at night', [on(3, '22:00', '23:00')], 'taken'],
    ['five', Array(5).fill(ok), 'taken'],
    ['six', Array(6).fill(ok), 'TOO_MANY_LINES input.windows'],
    ['one that has begun', [ok, { from: at, to: ok.to }], 'WINDOW_INVALID input.windows.1.from'],
    ['one that ends as it begins', [{ from: ok.from, to: ok.from }], 'WINDOW_INVALID input.windows.0.to'],
    ['to the end of the 30th day', [{ from: ok.from, to: addMinutes(at, 30 * 1440) }], 'taken'],
    ['beyond 30 days', [{ from: ok.from, to: addMinutes(at, 30 * 1440 + 1) }], 'WINDOW_INVALID input.windows.0.to'],
  ])('%s', (_name, windows, expected) => expect(refusal(windows)).toBe(expected))

  test('a report keeps them, and the log says so', () => {
    const windows = [{ from: addMinutes(reportedAt, 60), to: addMinutes(reportedAt, 180) }]
    expect(reported({ windows }).order.windows).toEqual(windows)
    expect(reported().order).not.toHaveProperty('windows')
  })
})

describe('N12 who works when the customer can be met', () => {
  test.each<[string, readonly TimeWindow[], boolean]>([
    ['any time', [], true],
    ['within hours', [on(3, '09:00', '10:00')], true],
    ['before hours', [on(3, '07:00', '08:30')], false],
    ['after hours', [on(3, '18:00', '20:00')], false],
    ['half of it after hours', [on(3, '17:59', '20:00')], true],
    ['one of two', [on(3, '18:00', '20:00'), on(4, '09:00', '10:00')], true],
    ['over a night', [{ from: on(3, '18:00', '20:00').from, to: on(4, '08:00', '08:31').to }], true],
    ['on a Sunday', [on(8, '09:00', '10:00')], true],
    ['over by now', [{ from: '2026-11-01T12:00:00.000Z', to: '2026-11-01T13:00:00.000Z' }], true],
  ])('%s', (_name, windows, meets) => expect(meetsWindows(hours, { windows }, at)).toBe(meets))

  test('nobody works on a public holiday', () => {
    const windows = [{ from: '2026-10-01T02:00:00.000Z', to: '2026-10-01T04:00:00.000Z' }]
    expect(meetsWindows(hours, { windows }, '2026-09-20T00:00:00.000Z')).toBe(false)
  })

  test('a point that is closed at every window is excluded by name, and judged last but for its load', () => {
    const order = { ...reported().order, windows: [on(3, '18:00', '20:00')] }
    const open = prospect({ point: { id: 'late', hours: { opens: '10:00', closes: '21:00' } } })
    const closed = prospect({ point: { id: 'early' }, load: 10 })
    const [first, second] = rank(order, [closed, open], '2026-11-02', {}, at)
    expect(first).toMatchObject({ pointId: 'late', figures: { load: 0 } })
    expect(second).toMatchObject({ pointId: 'early', excludedBy: 'CLOSED_IN_WINDOWS' })
  })

  test('a window that is over by the hour of dispatch excludes nobody', () => {
    const order = { ...reported().order, windows: [on(2, '18:00', '20:00')] }
    const after = '2026-11-02T12:00:00.000Z'
    expect(rank(order, [prospect()], '2026-11-02', {}, at)[0]).toMatchObject({ excludedBy: 'CLOSED_IN_WINDOWS' })
    expect(rank(order, [prospect()], '2026-11-02', {}, after)[0]).toHaveProperty('figures')
  })
})

test('a visit fits exactly when some window holds all of it', () => {
  const minute = fc.integer({ min: 0, max: 40 })
  const span = fc.tuple(minute, minute).map(([a, b]): TimeWindow => {
    const [from, to] = [Math.min(a, b), Math.max(a, b) + 1]
    return { from: addMinutes(at, from), to: addMinutes(at, to) }
  })
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), span, (windows, visit) => {
      const minutes: number[] = []
      for (let t = Date.parse(visit.from); t < Date.parse(visit.to); t += 60_000) minutes.push(t)
      const holds = ({ from, to }: TimeWindow) => minutes.every((t) => Date.parse(from) <= t && t < Date.parse(to))
      expect(isWithinWindows({ windows }, visit)).toBe(windows.some(holds))
    }),
  )
})
