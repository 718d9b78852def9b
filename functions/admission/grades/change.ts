import { addOutcomes, type Outcomes } from '../outcomes'
import type { Unit } from '../verdict'

/** Outcomes of one month of a window. */
export interface MonthOutcomes extends Outcomes {
  readonly month: string
}

/** A figure now less the figure last time, in the figure's own unit. */
export interface Change {
  readonly difference: number
  /** 95 % interval; absent for a count that is no sample. */
  readonly interval?: { readonly low: number; readonly high: number }
  /** The interval leaves 0 out: there is a cause to be looked for. */
  readonly beyondChance: boolean
}

const Z95 = 1.959964

/**
 * The change of a share between two windows that may overlap, as sliding windows do. A month in both windows moves both
 * shares alike: each month's weight is its share of the one less its share of the other, and the variance is
 * p (1 - p) sum n w². p is the share over both, drawn to one half as Wilson's centre is, so that no variance is 0.
 *
 * @returns undefined when either window is empty
 */
export const changeBetween = (
  now: readonly MonthOutcomes[],
  then: readonly MonthOutcomes[],
  unit: Unit,
): Change | undefined => {
  const [after, before] = [addOutcomes(now), addOutcomes(then)]
  if (after.trials <= 0 || before.trials <= 0) return undefined
  const difference = after.successes / after.trials - before.successes / before.trials
  const months = new Map([...then, ...now].map((each) => [each.month, each]))
  const has = (window: readonly MonthOutcomes[], month: string) => window.some((each) => each.month === month)
  const weighed = [...months.values()].map(({ month, trials }) => {
    const weight = (has(now, month) ? 1 / after.trials : 0) - (has(then, month) ? 1 / before.trials : 0)
    return trials * weight ** 2
  })
  const all = addOutcomes([...months.values()])
  const p = Math.min(1, Math.max(0, (all.successes + Z95 ** 2 / 2) / (all.trials + Z95 ** 2)))
  const spread = Z95 * Math.sqrt(p * (1 - p) * weighed.reduce((sum, part) => sum + part, 0))
  const interval = inUnit({ low: difference - spread, high: difference + spread }, unit)
  return {
    difference: signed(difference, unit),
    interval,
    beyondChance: interval.low > 0 || interval.high < 0,
  }
}

/** A difference of shares of what went well, told in the figure's unit. */
export const signed = (difference: number, { tells, factor }: Unit): number =>
  difference === 0 ? 0 : factor * (tells === 'BAD' ? -difference : difference)

const inUnit = ({ low, high }: { low: number; high: number }, unit: Unit) =>
  unit.tells === 'BAD'
    ? { low: signed(high, unit), high: signed(low, unit) }
    : { low: signed(low, unit), high: signed(high, unit) }

/** The change of a full count, of which nothing is left to chance. */
export const changeOf = (now: number, last: number): Change => ({
  difference: now - last,
  beyondChance: now !== last,
})
