/** The stack as a process of its own, which the runner kills and starts again. Its workers are the project's, behind faults. */
import './wrong-clock'
import { envName } from '../../functions/platform/env'
import { type FunctionName, functions } from '../../functions/platform/functions'
import { queues } from '../../functions/platform/topology'
import type { ImportEntry } from '../../local/functions'
import { startStack } from '../../local/stack'
import { diceOf } from './dice'
import { NO_TROUBLE, type StackProcessOptions, stackEnvironment, type Told, type Trouble } from './trouble'
import { withFaults } from './worker-faults'

const { port, dataDir, dynamodbEndpoint, queueProxy, seed, visibilitySeconds, attempts } = JSON.parse(
  process.env[stackEnvironment.options] ?? '',
) as StackProcessOptions

const tell = (told: Told): void => void process.send?.(told)
let trouble = NO_TROUBLE
process.on('message', (now: Trouble) => {
  trouble = now
})
// Whoever started it is gone: nobody would ever end it.
process.on('disconnect', () => process.exit())
// Its files may be what the disk has no room for: a write is then refused, as it is there, and does not end the process.
process.on('SIGXFSZ', () => {})

// In a deployment what failed comes again after minutes, and some times before it is given up on; a round takes seconds. What
// hands changes on is the exception there and here: it is waited for.
for (const queue of Object.values(queues)) Object.assign(queue, { visibilitySeconds, maxReceives: attempts })
for (const [name, { trigger }] of Object.entries(functions))
  if (trigger.kind === 'stream' && name !== 'relay-changes') Object.assign(trigger, { retries: attempts - 1 })
const nameOf = (entry: string) =>
  (Object.keys(functions) as FunctionName[]).find((name) => functions[name].entry === entry)

/** The functions learn of the queues by the proxy's address, as they do of the tables. */
const leadThroughProxy = (): void => {
  const own = process.env[envName.queueEndpoint] ?? ''
  if (own === queueProxy) return
  tell({ kind: 'queues', endpoint: own })
  for (const [name, value = ''] of Object.entries(process.env))
    if (value === own || value.startsWith(`${own}/`)) process.env[name] = value.replace(own, queueProxy)
}

const importEntry: ImportEntry = async (entry) => {
  leadThroughProxy()
  const module = await import(new URL(`../../${entry}`, import.meta.url).href)
  const dice = diceOf(seed, entry)
  const handler = withFaults(module.handler, {
    name: nameOf(entry),
    trouble: () => trouble,
    dice,
    tell: (fault) => tell({ kind: 'injected', fault }),
  })
  return { handler }
}

await startStack({ port, dataDir, dynamodbEndpoint, importEntry })
tell({ kind: 'ready' })
