import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * Gives what runs within it a clock of its own. Each call of a function has one, as each machine of a cloud has; the rest of the
 * process (queues, schedules) keeps the right time. Must be loaded before anything that keeps `Date.now`.
 */
const offset = new AsyncLocalStorage<number>()
const RightDate = Date

const wrongNow = (): number => RightDate.now() + (offset.getStore() ?? 0)

globalThis.Date = new Proxy(RightDate, {
  construct: (target, given, newTarget) =>
    Reflect.construct(target, given.length > 0 ? given : [wrongNow()], newTarget),
  apply: () => new RightDate(wrongNow()).toString(),
  get: (target, name, receiver) => (name === 'now' ? wrongNow : Reflect.get(target, name, receiver)),
})

export const withClockOff = <T>(ms: number, run: () => T): T => (ms === 0 ? run() : offset.run(ms, run))
