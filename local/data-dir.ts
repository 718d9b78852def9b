import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** A stack that uses a data directory; kept there while it runs, and after it was killed. */
export interface StackRecord {
  readonly pid: number
  /** Tells the process from a later one with the same id. */
  readonly bornAt: string
  readonly url?: string
  readonly engine?: { readonly pid: number; readonly bornAt: string }
  /** Where its tables are, for commands that work on them beside it. */
  readonly dynamodbEndpoint?: string
  readonly queueEndpoint?: string
}

export interface DataDir {
  readonly path: string
  /** Nothing outlives the stack. */
  readonly inMemory: boolean
  note(more: Partial<StackRecord>): void
  /** Frees the directory for the next stack; one in memory is removed. */
  release(): void
}

class InUseError extends Error {}

export const IN_MEMORY = ':memory:'
const RECORD = 'stack.json'
/** A stack that was just told to stop may need a moment. */
const PATIENCE_MS = 2_000

/**
 * Takes a data directory for this process alone. The record of a stack that was killed is taken over, and its engine
 * ended if it outlived it: two engines must not write one file.
 *
 * @throws InUseError while another stack runs on it
 */
export const takeDataDir = async (location: string): Promise<DataDir> => {
  const inMemory = location === IN_MEMORY
  const path = inMemory ? mkdtempSync(join(tmpdir(), 'sanbao-')) : resolve(location)
  mkdirSync(path, { recursive: true })
  const file = join(path, RECORD)
  const release = () => (inMemory ? rmSync(path, { recursive: true, force: true }) : rmSync(file, { force: true }))
  let record: StackRecord = { pid: process.pid, bornAt: birthOf(process.pid) ?? '' }
  while (!created(file, record)) await takeOver(path)
  process.once('exit', release)
  return {
    path,
    inMemory,
    note: (more) => {
      record = { ...record, ...more }
      writeFileSync(file, JSON.stringify(record))
    },
    release: () => {
      process.off('exit', release)
      release()
    },
  }
}

/** The stack that runs on a data directory, if one does. */
export const runningStack = (dataDir: string): StackRecord | undefined => {
  const record = readRecord(dataDir)
  return record && isAlive(record) ? record : undefined
}

const readRecord = (dataDir: string): StackRecord | undefined => {
  try {
    return JSON.parse(readFileSync(join(dataDir, RECORD), 'utf8')) as StackRecord
  } catch {
    return undefined
  }
}

const created = (file: string, record: StackRecord): boolean => {
  try {
    writeFileSync(file, JSON.stringify(record), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

const takeOver = async (path: string): Promise<void> => {
  const before = readRecord(path)
  for (const deadline = Date.now() + PATIENCE_MS; before && isAlive(before) && Date.now() < deadline; )
    await setTimeout(50)
  if (before && isAlive(before))
    throw new InUseError(
      `A stack already runs on ${path} (process ${before.pid}${before.url ? `, ${before.url}` : ''}). ` +
        'Stop it, or set SANBAO_DATA to another directory',
    )
  if (before?.engine && isAlive(before.engine)) process.kill(before.engine.pid, 'SIGKILL')
  rmSync(join(path, RECORD), { force: true })
}

const isAlive = ({ pid, bornAt }: { pid: number; bornAt: string }): boolean => birthOf(pid) === bornAt

/** When a process started, in clock ticks since boot; undefined if there is none. */
export const birthOf = (pid: number): string | undefined => {
  try {
    // The name in parentheses may hold spaces; the start time is the 20th field after it.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return state === 'Z' ? undefined : fields[18]
  } catch {
    return undefined
  }
}
