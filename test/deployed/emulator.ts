import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const requirements = join(import.meta.dirname, 'requirements.txt')
const version = /^ministack==(.+)$/m.exec(readFileSync(requirements, 'utf8'))?.[1]
const home = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sanbao', `ministack-${version}`)
const START_TIMEOUT_MS = 30_000

export interface Emulator {
  readonly endpoint: string
  /** What it printed so far, the output of functions with it. */
  log(): string
  readonly logFile: string
  stop(): Promise<void>
}

const succeeds = (command: string, ...args: string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const python = (): string => {
  const enough = 'import sys; sys.exit(sys.version_info < (3, 10))'
  const found = ['python3', 'python3.13', 'python3.12', 'python3.11', 'python3.10'].find((name) =>
    succeeds(name, '-c', enough),
  )
  if (!found)
    throw new Error('The emulator needs python3, 3.10 or newer (Debian: apt-get install python3 python3-venv).')
  return found
}

/** Debian splits venv off: as root, as in CI, it is installed; anyone else is told. */
const makeEnvironment = (folder: string): void => {
  const interpreter = python()
  if (succeeds(interpreter, '-m', 'venv', folder)) return
  const root = process.getuid?.() === 0
  if (root && succeeds('apt-get', 'update') && succeeds('apt-get', 'install', '-y', 'python3-venv')) {
    if (succeeds(interpreter, '-m', 'venv', folder)) return
  }
  throw new Error(`${interpreter} -m venv ${folder} failed (Debian: apt-get install python3-venv).`)
}

export interface Installed {
  readonly version: string | undefined
  readonly command: string
}

/** Installs the pinned emulator once per user; a half-made installation is made again. */
export const installEmulator = (tell: (line: string) => void): Installed => {
  const ready = join(home, 'ready')
  const installed = { version, command: join(home, 'bin', 'ministack') }
  const wanted = readFileSync(requirements, 'utf8')
  if (existsSync(ready) && readFileSync(ready, 'utf8') === wanted) return installed
  tell(`installing MiniStack ${version} into ${home}`)
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  makeEnvironment(home)
  execFileSync(join(home, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', '-r', requirements], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  writeFileSync(ready, wanted)
  return installed
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))))
    })
  })

/**
 * Starts the emulator on loopback, in memory. It runs functions as `node` processes: the project's own comes first in PATH.
 *
 * It takes every resource of the stack, but what passes on it is not thereby proven for AWS: rights are not enforced
 * (test/cdk compares them with the definitions), schedules know no time zone and put no
 * time into their input, it answers /health itself, and its streams know no partial batch, bisection or retry limit.
 */
export const startEmulator = async (command: string): Promise<Emulator> => {
  const port = await freePort()
  const endpoint = `http://127.0.0.1:${port}`
  const scratch = mkdtempSync(join(tmpdir(), 'sanbao-deployed-'))
  const logFile = join(scratch, 'emulator.log')
  const output = openSync(logFile, 'w')
  // A group of its own, so that stopping it stops the functions it runs, and nothing else.
  const child = spawn(command, [], {
    cwd: scratch,
    detached: true,
    stdio: ['ignore', output, output],
    env: {
      PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      HOME: scratch,
      TMPDIR: scratch,
      STATE_DIR: join(scratch, 'state'),
      BIND_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
    },
  })
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const group = child.pid
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return group !== undefined && process.kill(-group, name)
    } catch {
      return false
    }
  }
  const emulator: Emulator = {
    endpoint,
    log: () => readFileSync(logFile, 'utf8'),
    logFile,
    stop: async () => {
      signal('SIGTERM')
      await Promise.race([exited, pause(5_000)])
      signal('SIGKILL')
      rmSync(scratch, { recursive: true, force: true })
    },
  }
  const deadline = Date.now() + START_TIMEOUT_MS
  while (
    !(await fetch(`${endpoint}/_ministack/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (child.exitCode === null && Date.now() < deadline) {
      await pause(100)
      continue
    }
    const log = emulator.log()
    await emulator.stop()
    throw new Error(`The emulator did not start:\n${log}`)
  }
  return emulator
}
