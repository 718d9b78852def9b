import { functions } from '../functions/platform/functions'
import { runCommand, UsageError } from './command'
import { scheduleNames } from './scheduler'
import { askStack } from './settings'

const list = scheduleNames.map((name) => `  ${name.padEnd(20)} ${functions[name].trigger.expression}`).join('\n')

const usage = `Runs a schedule of the running stack now, and waits for its result. Queued work goes on in the stack.

  npm run schedule -- NAME [--at INSTANT]

Schedules, with when they run by themselves (Asia/Shanghai)
${list}

  --at INSTANT  pretend it is then; ISO 8601 with its offset, e.g. 2026-11-01T02:00:00+08:00 (default: now)

Environment: SANBAO_DATA, PORT as for npm start. Exit codes: 0 done, 1 no stack or the run failed, 2 used wrongly.`

/** An instant without an offset would mean another one on another machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

await runCommand(usage, { at: { type: 'string' } }, async ({ values: { at }, positionals: [name, ...others] }) => {
  if (!name || others.length > 0) throw new UsageError(`Name one schedule: ${scheduleNames.join(', ')}`)
  if (at !== undefined && !INSTANT.test(at)) throw new UsageError(`--at "${at}" is not an ISO 8601 instant with offset`)
  process.stdout.write(`${JSON.stringify(await askStack(`/schedules/${encodeURIComponent(name)}`, { at }), null, 2)}\n`)
})
