import { readFileSync } from 'node:fs'
import { birthOf } from './data-dir'

const CHECK_MS = 250

/**
 * Calls back when npm, which started this process through a shell and a loader, was killed: those in between live on
 * and would keep the port and the data directory from the next start. Nothing to watch when npm did not start it.
 */
export const whenAbandoned = (callback: () => void): void => {
  if (!process.env.npm_lifecycle_event) return
  const line = ancestors(process.pid)
  const npm = line.findIndex(({ command }) => /\bnpm\b/.test(command))
  const watched = line.slice(0, npm + 1)
  if (watched.length === 0) return
  const timer = setInterval(() => {
    if (watched.every(({ pid, bornAt }) => birthOf(pid) === bornAt)) return
    clearInterval(timer)
    callback()
  }, CHECK_MS)
  timer.unref()
}

interface Ancestor {
  readonly pid: number
  readonly bornAt: string | undefined
  readonly command: string
}

const ancestors = (pid: number): Ancestor[] => {
  const parent = parentOf(pid)
  if (!parent || parent === 1) return []
  return [{ pid: parent, bornAt: birthOf(parent), command: commandOf(parent) }, ...ancestors(parent)]
}

const parentOf = (pid: number): number | undefined => {
  try {
    return Number(
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    )
  } catch {
    return undefined
  }
}

const commandOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
