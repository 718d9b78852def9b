import { setTimeout as pause } from 'node:timers/promises'
import type { Tenant } from '../support/tenant'
import { type Api, NoAnswer, Refused } from './client'
import { between, type Dice, diceOf, oneOf } from './dice'
import { leftLying } from './letters'
import { live } from './lives'
import { CALM, type Machine, weatherOf } from './machine'
import { type Mended, mend, NOTHING, plus, withLetters } from './mend'
import type { Kind } from './mischief'
import { type Settled, settle } from './settle'

export interface Round {
  readonly name: string
  /** Of this round alone. */
  readonly seed: string
  readonly kinds: readonly Kind[]
  readonly seconds: number
}

export interface RoundResult extends Settled {
  readonly lives: number
  /** Stories that ended otherwise than they should, with why. */
  readonly ended: readonly string[]
}

const AT_ONCE = 6
/** What must lie among what was given up on before such a fault ends. */
const owed: Partial<Record<Kind, readonly string[]>> = {
  'worker broken': ['dispatch-orders'],
  'right lost': ['note-heads', 'project-insights'],
}

/** A round without faults first; then two kinds after the other, and by chance a third. */
export const roundOf = (
  seed: string,
  i: number,
  seconds: number,
  { all, only }: { readonly all: readonly Kind[]; readonly only: readonly Kind[] },
): Round => {
  const own = { seed: `${seed}/round ${i}`, seconds }
  if (i === 0) return { ...own, name: 'calm', kinds: [] }
  if (only.length > 0) return { ...own, name: only.join(' + '), kinds: only }
  const dice = diceOf(own.seed, 'kinds')
  const at = (n: number): Kind => all[n % all.length] as Kind
  const pair = [at(2 * i - 2), at(2 * i - 1)]
  // What lasts until it is given up on comes by itself: it takes the longest.
  const brief = all.filter((kind) => !owed[kind])
  const more = dice() < 0.4 && !pair.some((kind) => owed[kind]) ? [oneOf(dice, brief)] : []
  const chosen = [...new Set([...pair, ...more])]
  return { ...own, name: chosen.join(' + '), kinds: chosen }
}

/** What is ended is ended more than once, however long it takes to start. */
const AT_LEAST = 2

const OWED_WITHIN_MS = 45_000

/** Waits until what the round's faults break was given up on. @returns what was not */
const untilGivenUp = (machine: Machine, { kinds: chosen }: Round): Promise<readonly string[]> =>
  withLetters(machine, async (letters) => {
    const names = chosen.flatMap((kind) => owed[kind] ?? [])
    let missing: readonly string[] = names
    for (const deadline = Date.now() + OWED_WITHIN_MS; missing.length > 0 && Date.now() < deadline; await pause(200)) {
      const lying: ReadonlyMap<string, number> = await leftLying(letters)
      missing = names.filter((name) => !lying.has(name))
    }
    return missing
  })

/** Does again what was given up on, as often as there is some, until something is over. */
const mendUntil = (machine: Machine, over: Promise<unknown>): Promise<Mended> =>
  withLetters(machine, async (letters) => {
    let going = true
    const end = over.finally(() => {
      going = false
    })
    let mended = NOTHING
    while (going) {
      mended = plus(mended, await mend(machine, letters))
      await Promise.race([end, pause(500)])
    }
    return mended
  })

/** Kills and fills by chance until the time is over; what was ended runs again when it returns. */
const wreak = async (machine: Machine, { kinds: chosen, seconds }: Round, dice: Dice): Promise<void> => {
  const until = Date.now() + seconds * 1000
  const acts: (() => Promise<void>)[] = [
    ...(chosen.includes('stack killed') ? [machine.killStack] : []),
    ...(chosen.includes('engine killed') ? [machine.killEngine] : []),
    ...(chosen.includes('disk full')
      ? [
          async () => {
            await machine.diskFull(true)
            await pause(between(dice, 300, 1_500))
            await machine.diskFull(false)
          },
        ]
      : []),
  ]
  for (let i = 0; Date.now() < until || i < AT_LEAST * acts.length; i += 1) {
    await pause(between(dice, 300, 2_000))
    await acts[i % acts.length]?.()
  }
}

/** Lets orders live under a round's faults, ends the faults, waits until all has settled, and audits. */
export const runRound = async (
  machine: Machine,
  api: Api,
  tenants: readonly Tenant[],
  round: Round,
): Promise<RoundResult> => {
  const dice = diceOf(round.seed, 'wreak')
  const ended: string[] = []
  let count = 0
  let over = false
  let missing: readonly string[] = []
  const livesOn = async (): Promise<void> => {
    while (!over) {
      count += 1
      await live(api, tenants).catch((error) => {
        if (!(error instanceof Refused || error instanceof NoAnswer)) throw error
        ended.push(error.message)
      })
    }
  }
  machine.weather(weatherOf(round.kinds, dice))
  const going = Array.from({ length: AT_ONCE }, livesOn)
  try {
    await wreak(machine, round, dice)
    missing = await untilGivenUp(machine, round)
  } finally {
    over = true
    machine.weather(CALM)
  }
  const mended = await mendUntil(machine, Promise.all(going))
  const settled = await settle(machine, api.ledger)
  // By a wrong clock an appointment may lie in the past and an offer have ended; otherwise nothing here can be refused.
  const refused = round.kinds.includes('clock') ? [] : ended
  const wrong = new Map([
    ...settled.wrong,
    ...(missing.length > 0 ? [['what is broken is given up on', missing] as const] : []),
    ...(refused.length > 0 ? [['nothing refused that is allowed', refused] as const] : []),
  ])
  return { lives: count, ended, ...settled, mended: plus(mended, settled.mended), wrong }
}
