import { Cron } from 'croner'
import { type FunctionDefinition, type FunctionName, functions } from '../functions/platform/functions'
import type { Functions } from './functions'
import { describeError, log } from './log'
import type { Poller } from './poller'

export type ScheduleName = {
  [Name in FunctionName]: (typeof functions)[Name]['trigger'] extends { kind: 'schedule' } ? Name : never
}[FunctionName]

const definitions = Object.entries(functions) as [FunctionName, FunctionDefinition][]

export const scheduleNames = definitions
  .filter(([, { trigger }]) => trigger.kind === 'schedule')
  .map(([name]) => name) as ScheduleName[]

const ZONE = 'Asia/Shanghai'

const UNIT_MS: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** Milliseconds of `rate(5 minutes)`; undefined for another kind of expression. */
export const rateMs = (expression: string): number | undefined => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? []
  return count === undefined ? undefined : Number(count) * (UNIT_MS[unit] ?? 0)
}

/**
 * A clock for an EventBridge expression `cron(minute hour day-of-month month day-of-week year)` in Asia/Shanghai.
 * There Sunday is 1, and `?` stands for any.
 */
export const cronOf = (expression: string): Cron => {
  const [, fields] = /^cron\((\S+ \S+ \S+ \S+ \S+ \S+)\)$/.exec(expression) ?? []
  if (!fields) throw new Error(`Not a schedule expression: ${expression}`)
  const pattern = `0 ${fields.replaceAll('?', '*')}`
  return new Cron(pattern, { timezone: ZONE, paused: true, mode: '7-part', alternativeWeekdays: true })
}

/** As EventBridge Scheduler gives it: an instant in UTC without fractions of a second. */
export const scheduledTime = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z')

/** Runs the topology's schedules while the stack runs. A run that fails is told and not repeated: the next one is due. */
export const startScheduler = (invoke: Functions): Poller => {
  const underWay = new Set<Promise<void>>()
  const start = (name: FunctionName, at: Date) => {
    const run = invoke[name]({ at: scheduledTime(at) }).then(
      () => {},
      (error) => log(`${name} failed: ${describeError(error)}. Again: npm run schedule -- ${name}`),
    )
    underWay.add(run)
    run.finally(() => underWay.delete(run))
  }
  const stops = definitions.flatMap(([name, { trigger }]) => {
    if (trigger.kind !== 'schedule') return []
    const every = rateMs(trigger.expression)
    if (every) {
      // At once as well: what fell due while the stack was off waits no longer.
      start(name, new Date())
      const timer = setInterval(() => start(name, new Date()), every)
      return [() => clearInterval(timer)]
    }
    const clock = cronOf(trigger.expression)
    clock.schedule(() => start(name, new Date()))
    clock.resume()
    return [() => clock.stop()]
  })
  return {
    stop: async () => {
      for (const stop of stops) stop()
      await Promise.all(underWay)
    },
  }
}
