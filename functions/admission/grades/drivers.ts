import { atMost, normalTail } from '../../supervision/binomial'
import { addOutcomes, type Outcomes, withinTrials } from '../outcomes'
import type { Unit } from '../verdict'
import { signed } from './change'

/** A part of the cases behind a figure: those of a point, a region, a fault, a month. */
export interface Part extends Outcomes {
  readonly key: string
}

/** What a part contributed to a change: it did better or worse itself, or it became a larger or smaller part. */
export interface Driver {
  readonly key: string
  readonly contribution: number
  readonly rate: number
  readonly mix: number
  /** Whether its own share now lies beyond what chance allows at its volume; unknown of evaluations of before. */
  readonly beyondChance?: boolean
}

/** As for providers (funnel.ts): beyond a limit lies, on either side, what chance does once in some 740 times. */
const TAIL = normalTail(3)

/** A small part is neither best nor worst by chance: exact for the binomial, against the share of the whole. */
const isBeyondChance = (part: Outcomes, whole: Outcomes): boolean => {
  const { successes, trials } = withinTrials(part)
  const mean = shareOf(withinTrials(whole))
  return trials > 0 && (atMost(successes, trials, mean) <= TAIL || atMost(trials - successes, trials, 1 - mean) <= TAIL)
}

/**
 * Splits the change of a share over its parts (Kitagawa 1955, with the symmetric centring that makes a mere change of size
 * count only as far as the part differs from the whole). With w a part's share of the cases, r its own share and P that of
 * the whole:
 *
 * rate = (w0 + w1) / 2 x (r1 - r0);  mix = (w1 - w0) x ((r0 + r1) / 2 - (P0 + P1) / 2)
 *
 * The contributions add up to P1 - P0 exactly, since the weights of either side add up to 1.
 *
 * @returns largest contribution first; empty when either side is empty
 */
export const driversOf = (now: readonly Part[], then: readonly Part[], unit: Unit): Driver[] => {
  const [after, before] = [addOutcomes(now), addOutcomes(then)]
  if (after.trials <= 0 || before.trials <= 0) return []
  const centre = (after.successes / after.trials + before.successes / before.trials) / 2
  const [nowByKey, thenByKey] = [byKey(now), byKey(then)]
  const keys = [...new Set([...nowByKey.keys(), ...thenByKey.keys()])]
  const drivers = keys.map((key) => {
    const [one, zero] = [nowByKey.get(key) ?? NONE, thenByKey.get(key) ?? NONE]
    const [w1, w0] = [one.trials / after.trials, zero.trials / before.trials]
    // As it stands after rate and mix are added: this also holds for a part without cases, which has no share of its own.
    const contribution = one.successes / after.trials - zero.successes / before.trials - centre * (w1 - w0)
    const rate = one.trials > 0 && zero.trials > 0 ? ((w0 + w1) / 2) * (shareOf(one) - shareOf(zero)) : 0
    return {
      key,
      contribution: signed(contribution, unit),
      rate: signed(rate, unit),
      mix: signed(contribution - rate, unit),
      beyondChance: isBeyondChance(one, after),
    }
  })
  return drivers.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution) || (a.key < b.key ? -1 : 1))
}

const NONE: Outcomes = { successes: 0, trials: 0 }

const shareOf = ({ successes, trials }: Outcomes): number => successes / trials

const byKey = (parts: readonly Part[]): ReadonlyMap<string, Outcomes> => {
  const found = new Map<string, Outcomes>()
  for (const part of parts) found.set(part.key, addOutcomes([found.get(part.key) ?? NONE, part]))
  return found
}

/** Keeps an evaluation small: the three that matter most of each kind. */
export const MAX_DRIVERS = 3

/** The largest drivers and what all others come to together, so that the sum still holds. */
export const largest = (
  drivers: readonly Driver[],
  count: number,
): { readonly drivers: readonly Driver[]; readonly rest: number } => ({
  drivers: drivers.slice(0, count),
  rest: drivers.slice(count).reduce((sum, { contribution }) => sum + contribution, 0),
})
