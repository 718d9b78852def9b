import { setTimeout as pause } from 'node:timers/promises'
import { audits } from './audit'
import type { Ledger } from './ledger'
import { leftLying } from './letters'
import type { Machine } from './machine'
import { type Mended, mend, NOTHING, plus, withLetters } from './mend'
import { readState } from './state'

export interface Settled {
  /** By audit, what is still wrong; none when all is as it must be. */
  readonly wrong: ReadonlyMap<string, readonly string[]>
  readonly mended: Mended
  readonly ms: number
}

const PATIENCE_MS = 120_000
const LOOK_EVERY_MS = 500

/** What is wrong now. */
const look = async (ledger: Ledger): Promise<Map<string, readonly string[]>> => {
  const state = await readState()
  return new Map(
    Object.entries(audits)
      .map(([name, audit]) => [name, audit(state, ledger)] as const)
      .filter(([, found]) => found.length > 0),
  )
}

/** Runs a schedule now, as it would by itself within minutes. */
const runSchedule = async (url: string, name: string): Promise<void> => {
  const response = await fetch(`${url}/schedules/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status} ${await response.text()}`)
}

/**
 * Waits until every audit is content, at most two minutes: streams and queues are read to their end, what was given up on is
 * done again as an operator would, and nothing else is: no roll-up is counted anew. The sweep runs that comes every five minutes.
 */
export const settle = (machine: Machine, ledger: Ledger): Promise<Settled> =>
  withLetters(machine, async (letters) => {
    const began = Date.now()
    let mended = NOTHING
    let wrong: ReadonlyMap<string, readonly string[]> = new Map()
    await runSchedule(machine.url, 'sweep-orders')
    do {
      await pause(LOOK_EVERY_MS)
      mended = plus(mended, await mend(machine, letters))
      const lying = [...(await leftLying(letters))].map(([name, depth]) => `${depth} of ${name}`)
      wrong = new Map([
        ...(await look(ledger)),
        ...(lying.length > 0 ? [['nothing given up on that can be done', lying] as const] : []),
      ])
    } while (wrong.size > 0 && Date.now() - began < PATIENCE_MS)
    return { wrong, mended, ms: Date.now() - began }
  })
