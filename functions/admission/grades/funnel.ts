import { atMost, leastPlausible, normalTail } from '../../supervision/binomial'
import { type Outcomes, withinTrials } from '../outcomes'

/** A provider's row in a ranking: its outcomes and the 95 % interval of its share. */
export interface Ranked extends Outcomes {
  readonly low: number
  readonly high: number
}

/** All that a funnel plot needs to know of a maker's providers; of fixed size however many they are. */
export interface Funnel {
  readonly providers: number
  /** Share over all of them. */
  readonly mean: number
  /** Spread between providers over what sampling explains (Laney's sigma_z), at least 1. */
  readonly sigmaZ: number
  /** How many intervals begin and end in each thousandth, for rank intervals. */
  readonly lows: readonly number[]
  readonly highs: readonly number[]
}

export type Standing = 'BEYOND_LOW' | 'WITHIN' | 'BEYOND_HIGH'

const BINS = 1000
const SIGMAS = 3
/** Mean moving range of two normal values over their standard deviation. */
const D2 = 1.128

/**
 * Reads a maker's rows twice, one by one: first for their mean, then for Laney's sigma_z and the rank intervals. Memory does
 * not depend on how many there are.
 *
 * sigma_z below 1 is not used: with few providers it is small by luck, and limits inside those of chance sanction noise.
 *
 * @param rows in an order that has nothing to do with the shares, the same each time
 * @returns undefined when there is no case at all
 */
export const funnelOf = async (rows: () => AsyncIterable<Ranked>): Promise<Funnel | undefined> => {
  let [providers, successes, trials] = [0, 0, 0]
  for await (const row of rows()) {
    if (row.trials <= 0) continue
    providers += 1
    successes += withinTrials(row).successes
    trials += row.trials
  }
  if (trials === 0) return undefined
  const mean = successes / trials
  const [lows, highs] = [new Array<number>(BINS + 1).fill(0), new Array<number>(BINS + 1).fill(0)]
  let previous: number | undefined
  let moved = 0
  for await (const row of rows()) {
    if (row.trials <= 0) continue
    lows[lowBin(row)] = (lows[lowBin(row)] ?? 0) + 1
    highs[highBin(row)] = (highs[highBin(row)] ?? 0) + 1
    if (mean <= 0 || mean >= 1) continue
    const z = (withinTrials(row).successes / row.trials - mean) / Math.sqrt((mean * (1 - mean)) / row.trials)
    if (previous !== undefined) moved += Math.abs(z - previous)
    previous = z
  }
  const sigmaZ = providers < 2 ? 1 : Math.max(1, moved / (providers - 1) / D2)
  return { providers, mean, sigmaZ, lows, highs }
}

/** Outwards, so that rounding never makes an order between two that have none. */
const lowBin = ({ low }: Ranked): number => Math.floor(low * BINS)
const highBin = ({ high }: Ranked): number => Math.ceil(high * BINS)

/** Beyond a limit lies, on either side, what chance does once in some 740 times; less often when providers spread more. */
const tailOf = ({ sigmaZ }: Funnel): number => normalTail(SIGMAS * sigmaZ)

/** Funnel limits of the share at a volume: exact for the binomial, as normal ones fail where volumes are small. */
export const limitsAt = (funnel: Funnel, trials: number): { readonly lower: number; readonly upper: number } => {
  const tail = tailOf(funnel)
  return {
    lower: leastPlausible(trials, funnel.mean, tail) / trials,
    upper: 1 - leastPlausible(trials, 1 - funnel.mean, tail) / trials,
  }
}

/** Where a provider stands among the maker's, allowing for its volume. */
export const standingIn = (funnel: Funnel, outcomes: Outcomes): Standing => {
  const { successes, trials } = withinTrials(outcomes)
  const tail = tailOf(funnel)
  if (atMost(successes, trials, funnel.mean) <= tail) return 'BEYOND_LOW'
  return atMost(trials - successes, trials, 1 - funnel.mean) <= tail ? 'BEYOND_HIGH' : 'WITHIN'
}

/**
 * Best and worst rank a provider may truly have: it stands behind those only whose whole interval lies above its own, and
 * before those only whose whole interval lies below.
 */
export const rankIn = (funnel: Funnel, row: Ranked): { readonly best: number; readonly worst: number } => {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
  return {
    best: 1 + sum(funnel.lows.slice(highBin(row) + 1)),
    worst: funnel.providers - sum(funnel.highs.slice(0, lowBin(row))),
  }
}
