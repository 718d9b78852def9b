import { functions } from '../../functions/platform/functions'
import { cronOf, rateMs, scheduledTime, scheduleNames } from '../../local/scheduler'

const next = (expression: string, after: string) => cronOf(expression).nextRun(new Date(after))?.toISOString()

test('a cron expression runs by the clock of Asia/Shanghai', () => {
  expect(next('cron(0 2 * * ? *)', '2026-11-01T00:00:00Z')).toBe('2026-11-01T18:00:00.000Z')
})

test('Sunday is 1, as in EventBridge', () => {
  expect(next('cron(30 9 ? * 1 *)', '2026-11-02T00:00:00Z')).toBe('2026-11-08T01:30:00.000Z')
  expect(next('cron(30 9 ? * MON-FRI *)', '2026-11-07T02:00:00Z')).toBe('2026-11-09T01:30:00.000Z')
})

test('a year bounds a cron expression', () => {
  expect(next('cron(0 2 1 1 ? 2028)', '2026-11-01T00:00:00Z')).toBe('2027-12-31T18:00:00.000Z')
})

test('a rate is an interval', () => {
  expect(rateMs('rate(5 minutes)')).toBe(300_000)
  expect(rateMs('rate(1 day)')).toBe(86_400_000)
  expect(rateMs('cron(0 2 * * ? *)')).toBeUndefined()
})

test('every schedule of the topology has an expression that is understood', () => {
  for (const name of scheduleNames) {
    const { expression } = functions[name].trigger
    expect(rateMs(expression) ?? cronOf(expression).nextRun()).toBeTruthy()
  }
  expect(() => cronOf('at(2026-11-01T02:00:00)')).toThrow('Not a schedule expression')
})

test('a run is told its instant as EventBridge Scheduler does', () => {
  expect(scheduledTime(new Date('2026-11-01T02:00:00.123Z'))).toBe('2026-11-01T02:00:00Z')
})
