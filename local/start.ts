import { addDays, dayOf } from '../functions/shared/days'
import { runCommand, UsageError } from './command'
import { IN_MEMORY } from './data-dir'
import { declineDemo, loadDemoOnce, progressOn } from './first-start'
import { log } from './log'
import { whenAbandoned } from './parents'
import { settings } from './settings'
import { type Stack, startStack } from './stack'

const usage = `Starts the whole platform on this machine, until Ctrl-C. The first start loads demo data.

  npm start [-- --no-demo]

  --no-demo           keep this data directory without the demo

Environment
  PORT                default 4000; 0 takes any free port
  SANBAO_DATA         directory to keep data in, default .data; :memory: keeps nothing
  DYNAMODB_ENDPOINT   use this DynamoDB-compatible engine instead of starting one

Start afresh: stop it, then remove the data directory. Exit codes: 0 stopped, 1 failed, 2 used wrongly.`

const welcome = ({ url, dataDir }: Stack, inMemory: boolean): string => `
Sanbao is ready: ${url}

Open     ${url}   GraphiQL with examples; choose a role, then press play
Data     ${inMemory ? 'in memory, gone when it stops' : dataDir}

Try, in another terminal
  TOKEN=$(${environment()}npm run -s token -- --role regulator --region 420000)
  curl -s ${url}/graphql -H "authorization: Bearer $TOKEN" -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: regionalDashboard() })}'
  ${environment()}npm run -s schedule -- plan-reevaluations

Ctrl-C stops it.
`

/** Hubei over the time the demo tells of, in one line. */
const regionalDashboard = (): string => {
  const today = dayOf(new Date())
  const scope = `scope: { region: "420000" }, from: "${addDays(today, -75)}", to: "${today}"`
  const figures = ['reported', 'completed', 'firstTimeFix', 'satisfaction'].map((name) => `${name} { value }`).join(' ')
  return `{ dashboard(${scope}) { figures { ${figures} } } }`
}

/** What the other commands must be told too, if this one was. */
const environment = (): string =>
  ['PORT', 'SANBAO_DATA'].flatMap((name) => (process.env[name] ? [`${name}=${process.env[name]} `] : [])).join('')

/** Resolves when someone asks the process to end. */
const stopAsked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
    whenAbandoned(resolve)
  })

await runCommand(usage, { 'no-demo': { type: 'boolean' } }, async ({ values, positionals }) => {
  if (positionals.length > 0) throw new UsageError(`Unknown argument "${positionals[0]}"`)
  const dataDir = settings.dataDir()
  const asked = stopAsked()
  const progress = progressOn(process.stderr)
  const prepare = async (stack: Stack) => {
    if (values['no-demo']) return declineDemo(stack)
    await loadDemoOnce(stack, () => import('./demo'), progress.show)
    progress.end()
  }
  const starting = startStack({
    port: settings.port(),
    dataDir,
    dynamodbEndpoint: settings.dynamodbEndpoint(),
    prepare,
  })
  // Stopping half way through loading the demo is safe: the next start loads it again.
  const stack = await Promise.race([starting, asked.then(() => undefined)])
  if (stack) {
    process.stdout.write(welcome(stack, dataDir === IN_MEMORY))
    await asked
    log('Stopping …')
    await stack.stop()
  }
  process.exit()
})
