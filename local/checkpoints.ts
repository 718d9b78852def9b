import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export interface Checkpoints {
  get(key: string): string | undefined
  set(key: string, sequenceNumber: string): void
}

/**
 * How far each function has read each shard, in one small file. Written by rename, so that a kill leaves the old or the
 * new state; an unreadable file means starting over, which consumers bear since delivery is at least once.
 */
export const openCheckpoints = (file: string): Checkpoints => {
  const known = new Map(Object.entries(readState(file)))
  mkdirSync(dirname(file), { recursive: true })
  return {
    get: (key) => known.get(key),
    set: (key, sequenceNumber) => {
      if (known.get(key) === sequenceNumber) return
      known.set(key, sequenceNumber)
      writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(known)))
      renameSync(`${file}.new`, file)
    },
  }
}

const readState = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  } catch {
    return {}
  }
}
