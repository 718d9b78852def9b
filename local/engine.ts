import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { indexStreamRecords } from './engine-index'
import { freePort } from './ports'

export interface Engine {
  readonly endpoint: string
  /** Absent when the engine was started by someone else. */
  readonly pid?: number | undefined
  stop(): Promise<void>
}

export interface EngineOptions {
  /** SQLite file to keep the data in; without it, a temporary one that is gone when the engine stops. */
  readonly dbPath?: string | undefined
  /** Any free one without it. */
  readonly port?: number
  /** A command to run it under, which is given the engine's own as its arguments. */
  readonly under?: readonly [string, ...string[]]
  /** Told the process id before the engine is ready, so that whoever starts it can end it whatever happens. */
  readonly onSpawn?: (pid: number) => void
}

const READY_WITHIN_MS = 10_000
const STOP_WITHIN_MS = 5_000

const binary = fileURLToPath(import.meta.resolve('@dynoxide/linux-x64/package.json')).replace(
  /package\.json$/,
  'dynoxide',
)

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Starts the DynamoDB engine and waits until it answers. */
export const startEngine = async (options: EngineOptions = {}): Promise<Engine> => {
  const { dbPath, onSpawn } = options
  if (!existsSync(binary)) throw new Error(missingBinary)
  const port = options.port ?? (await freePort())
  const endpoint = `http://127.0.0.1:${port}`
  const temporary = dbPath ? undefined : mkdtempSync(join(tmpdir(), 'sanbao-engine-'))
  const file = dbPath ?? join(temporary ?? '', 'dynamodb.sqlite')
  const args = ['serve', '--host', '127.0.0.1', '-p', String(port), '--db-path', file]
  // A process group of its own: Ctrl-C in the terminal must not end it while requests under way still need it.
  const [command, ...before] = [...(options.under ?? []), binary] as const
  const child = spawn(command, [...before, ...args], { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  if (child.pid !== undefined) onSpawn?.(child.pid)
  const forget = () => temporary && rmSync(temporary, { recursive: true, force: true })
  const kill = () => {
    child.kill('SIGKILL')
    forget()
  }
  process.once('exit', kill)
  child.once('exit', () => {
    process.off('exit', kill)
    forget()
  })
  await untilReady(child, endpoint)
  await indexStreamRecords(file)
  return { endpoint, pid: child.pid, stop: () => stop(child) }
}

const missingBinary = `The DynamoDB engine is not installed for this platform (${process.platform}-${process.arch}).
Run "npm ci" on linux-x64, or set DYNAMODB_ENDPOINT to a running DynamoDB-compatible engine.`

const untilReady = async (child: ChildProcess, endpoint: string): Promise<void> => {
  let complaint = ''
  child.stderr?.on('data', (chunk) => {
    complaint = (complaint + chunk).slice(-2_000)
  })
  let failure: Error | undefined
  child.once('error', (error) => {
    failure = error
  })
  for (const deadline = Date.now() + READY_WITHIN_MS; Date.now() < deadline; await pause(20)) {
    if (failure) throw new Error('The DynamoDB engine could not be started', { cause: failure })
    if (child.exitCode !== null) throw new Error(`The DynamoDB engine ended with ${child.exitCode}: ${complaint}`)
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answered) return
  }
  child.kill('SIGKILL')
  throw new Error(`The DynamoDB engine did not answer within ${READY_WITHIN_MS} ms: ${complaint}`)
}

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const impatient = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS)
  await ended
  clearTimeout(impatient)
}
