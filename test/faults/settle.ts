import { setTimeout as pause } from 'node:timers/promises'
import { SQSClient } from '@aws-sdk/client-sqs'
import { localCredentials } from '../../local/credentials'
import { audits, ROLLUPS } from './audit'
import type { Ledger } from './ledger'
import { givenUp, replayAll } from './letters'
import type { Machine } from './machine'
import { rebuildAll } from './recount'
import { readState } from './state'

export interface Settled {
  /** By audit, what is still wrong; none when all is as it must be. */
  readonly wrong: ReadonlyMap<string, readonly string[]>
  readonly deadLetters: number
  /** Records that readers of streams gave up on in this round. */
  readonly givenUp: number
  readonly ms: number
}

const PATIENCE_MS = 120_000
const LOOK_EVERY_MS = 500

const sum = (depths: ReadonlyMap<string, number>): number => [...depths.values()].reduce((all, n) => all + n, 0)

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
 * Waits until every audit is content, at most two minutes: streams and queues are read to their end, dead letters sent
 * again and roll-ups rebuilt as an operator would, and the sweep runs that comes every five minutes.
 */
export const settle = async (machine: Machine, ledger: Ledger, knownGivenUp: number): Promise<Settled> => {
  const began = Date.now()
  const client = new SQSClient({ endpoint: machine.queueEndpoint(), ...localCredentials })
  const letters = { client, endpoint: machine.queueEndpoint() }
  let deadLetters = 0
  let lost = 0
  let wrong: ReadonlyMap<string, readonly string[]> = new Map()
  try {
    await runSchedule(machine.url, 'sweep-orders')
    do {
      await pause(LOOK_EVERY_MS)
      deadLetters += await replayAll(letters)
      wrong = await look(ledger)
      const gone = sum(await givenUp(letters)) - knownGivenUp
      if (gone > lost && wrong.has(ROLLUPS)) await rebuildAll()
      lost = gone
    } while (wrong.size > 0 && Date.now() - began < PATIENCE_MS)
    return { wrong, deadLetters, givenUp: lost, ms: Date.now() - began }
  } finally {
    client.destroy()
  }
}
