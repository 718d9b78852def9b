import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TableName } from '../../functions/platform/topology'
import { type Engine, startEngine } from '../../local/engine'
import { localTableName } from '../../local/environment'
import { freePort } from '../../local/ports'
import { between, type Dice, diceOf } from './dice'
import { limitFiles, REFUSED_NOT_ENDED } from './disk'
import type { Injected } from './injected'
import { type Mischief, mischiefsOf } from './mischief'
import { startProxy } from './proxy'
import { NO_TROUBLE, type StackProcessOptions, stackEnvironment, type Told, type Trouble } from './trouble'

/** What a round does to the machine, beside what it does to single calls. */
export interface Weather {
  readonly mischiefs: readonly Mischief[]
  readonly trouble: Trouble
  /** Tables that refuse every write. */
  readonly refused: readonly TableName[]
}

export const CALM: Weather = { mischiefs: [], trouble: NO_TROUBLE, refused: [] }

/** All processes of one platform: the engine, the proxies, and the stack; the first and the last can be killed. */
export interface Machine {
  readonly url: string
  readonly engineEndpoint: string
  /** Of the stack, for commands that work beside it. */
  readonly dataDir: string
  readonly queueEndpoint: () => string
  weather(now: Weather): void
  killStack(): Promise<void>
  killEngine(): Promise<void>
  /** Whether the kernel takes any more writes of the engine to its files. */
  diskFull(full: boolean): Promise<void>
  stop(): Promise<void>
}

export interface MachineOptions {
  readonly dir: string
  readonly seed: string
  readonly injected: Injected
  /** Runs when the engine does, before there is a stack. */
  readonly prepare: (engineEndpoint: string) => Promise<void>
}

const READY_WITHIN_MS = 120_000
const VISIBILITY_SECONDS = 2
const ATTEMPTS = 3
/** How a burst begins and ends, and how many of its calls it hits. */
const SPELL_MS = 700
const shares = [0, 0.1, 0.3, 0.6, 1] as const

/** Calls that only set up, which a running platform never makes. */
const isData = (operation: string): boolean =>
  /\.(Get|BatchGet|Put|Update|Delete|Query|TransactWrite|Send|Receive)/.test(operation) &&
  !/Queue(Url|Attr)/.test(operation)

const isWrite = (operation: string): boolean => /^DynamoDB_.*\.(Put|Update|Delete|TransactWrite)/.test(operation)

export const startMachine = async ({ dir, seed, injected, prepare }: MachineOptions): Promise<Machine> => {
  const [enginePort, port] = [await freePort(), await freePort()]
  const dbPath = join(dir, 'dynamodb.sqlite')
  const runEngine = () => startEngine({ dbPath, port: enginePort, under: REFUSED_NOT_ENDED })
  let engine: Engine = await runEngine()
  const engineEndpoint = engine.endpoint
  await prepare(engineEndpoint)

  let weather = CALM
  let began = Date.now()
  const dice = diceOf(seed, 'calls')
  const isRefused = (operation: string, asked: Buffer): boolean =>
    weather.refused.length > 0 &&
    isWrite(operation) &&
    weather.refused.some((table) => asked.includes(`"TableName":"${localTableName(table)}"`))
  const mischief = (operation: string, asked: Buffer): Mischief | undefined => {
    if (isRefused(operation, asked)) {
      injected.count('refuse')
      return 'refuse'
    }
    if (weather.mischiefs.length === 0 || !isData(operation)) return undefined
    const spell = diceOf(seed, `spell ${Math.floor((Date.now() - began) / SPELL_MS)}`)
    const sends = operation.endsWith('.SendMessageBatch') && weather.mischiefs.includes('take in part')
    // Few calls send: half of them are hit, whatever the spell.
    const share = sends ? 0.5 : (shares[Math.floor(spell() * shares.length)] ?? 0)
    if (dice() >= share) return undefined
    const possible = weather.mischiefs.filter((one) => sends || one !== 'take in part')
    const chosen = possible[Math.floor(dice() * possible.length)]
    if (chosen) injected.count(chosen)
    return chosen
  }
  const tables = await startProxy({ target: () => engineEndpoint, mischief, dice })
  let queueEndpoint: string | undefined
  const queues = await startProxy({ target: () => queueEndpoint, mischief, dice })

  const options = { port, dataDir: join(dir, 'stack'), dynamodbEndpoint: tables.endpoint, queueProxy: queues.endpoint }
  const log = (text: string | Buffer) => appendFileSync(join(dir, 'stack.log'), text)
  let starts = 0
  const runStack = () => {
    starts += 1
    const told = (message: Told): void => {
      if (message.kind === 'queues') queueEndpoint = message.endpoint
      if (message.kind === 'injected') injected.count(message.fault)
    }
    return spawnStack(
      { ...options, seed: `${seed}/${starts}`, visibilitySeconds: VISIBILITY_SECONDS, attempts: ATTEMPTS },
      log,
      told,
    )
  }
  let stack = await runStack()
  // Whatever way this process ends, nothing of it goes on.
  const kill = () => void stack.kill('SIGKILL')
  process.once('exit', kill)

  return {
    url: `http://localhost:${port}`,
    engineEndpoint,
    dataDir: options.dataDir,
    queueEndpoint: () => queueEndpoint ?? '',
    weather: (now) => {
      weather = now
      began = Date.now()
      stack.send(now.trouble)
    },
    killStack: async () => {
      injected.count('kill -9 of the stack')
      await killed(stack)
      queueEndpoint = undefined
      stack = await runStack()
      stack.send(weather.trouble)
    },
    killEngine: async () => {
      injected.count('kill -9 of the engine')
      if (engine.pid !== undefined) process.kill(engine.pid, 'SIGKILL')
      await engine.stop()
      engine = await runEngine()
    },
    diskFull: async (full) => {
      if (full) injected.count('disk full')
      await limitFiles(engine.pid, full)
    },
    stop: async () => {
      process.off('exit', kill)
      await killed(stack)
      for (const proxy of [tables, queues]) proxy.close()
      await engine.stop()
    },
  }
}

const spawnStack = async (
  options: StackProcessOptions,
  log: (text: string | Buffer) => void,
  told: (message: Told) => void,
): Promise<ChildProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'stack.ts')], {
    env: { ...process.env, [stackEnvironment.options]: JSON.stringify(options) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', log)
  child.once('exit', (code, signal) => log(`The stack ended with ${code ?? signal}\n`))
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message: Told) => (message.kind === 'ready' ? resolve() : told(message)))
    child.once('exit', (code, signal) =>
      reject(new Error(`The stack ended with ${code ?? signal} before it was ready`)),
    )
  })
  const impatient = setTimeout(() => child.kill('SIGKILL'), READY_WITHIN_MS)
  await ready.finally(() => clearTimeout(impatient))
  return child
}

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}

/** Calls of single functions and workers that a weather troubles. */
export const weatherOf = (kinds: Parameters<typeof mischiefsOf>[0], dice: Dice): Weather => ({
  mischiefs: mischiefsOf(kinds),
  trouble: {
    workers: kinds.includes('workers') ? between(dice, 0.2, 0.5) : 0,
    clocks: kinds.includes('clock') ? between(dice, 0.2, 0.5) : 0,
    broken: kinds.includes('worker broken') ? ['dispatch-orders'] : [],
  },
  refused: kinds.includes('right lost') ? ['Evidence', 'Insights'] : [],
})
