import { GENESIS, type Link, seal } from '../shared/chain'
import { addDays, type Day, type Instant } from '../shared/days'
import type { DaySum } from './trees'

/**
 * What a day's evidence is sealed with (G4): a link of a chain with one for every day, so that neither a day's root can be
 * changed nor a day left out without every later seal showing it. `hash` is the SHA-256 of the rest as canonical JSON.
 */
export interface DaySeal extends Link {
  readonly day: Day
  /** Root of the day's tree. */
  readonly root: string
  /** Orders whose log grew. */
  readonly chains: number
  /** Entries that those logs had by then, from their beginning. */
  readonly entries: number
  readonly sealedAt: Instant
}

/** How far the seals have come. */
export interface Ledger {
  /** The first day that has no seal. */
  readonly openFrom: Day
  /** Number and hash of the last seal; 0 and zeros before the first. */
  readonly sequence: number
  readonly hash: string
}

export const newLedger = (openFrom: Day): Ledger => ({ openFrom, sequence: 0, hash: GENESIS })

export const nextSeal = (
  ledger: Ledger,
  { root, chains, entries }: DaySum,
  sealedAt: Instant,
): { readonly daySeal: DaySeal; readonly ledger: Ledger } => {
  const { openFrom: day, sequence: before, hash: previousHash } = ledger
  const daySeal = seal({ day, root, chains, entries, sealedAt, sequence: before + 1, previousHash })
  return { daySeal, ledger: { openFrom: addDays(day, 1), sequence: daySeal.sequence, hash: daySeal.hash } }
}
