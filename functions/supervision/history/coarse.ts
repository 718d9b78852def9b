/**
 * What viewers from whom small cells are kept (suppression.ts) see of past days: counts to the nearest multiple of five, 0 to 2
 * as 0. Two states of one cell differ by what a few customers did in between; hidden small cells do not help against that, since
 * both states may be large. Of rounded ones every difference is a multiple of five: any history looks like the one in which
 * nothing ever changed by less. Source: HESA (UK), "Rounding and suppression to anonymise statistics".
 *
 * It is done to each month of each region by itself, before anything is added up: sums over overlapping periods would otherwise
 * tell each other's remainders.
 */
import { feeKinds } from '../../fees/fee-line'
import { type Counter, type Counts, feeCounter } from '../counters'

/** Counts are given to the nearest multiple of this. */
export const STEP = 5

/** What five answers or orders come to where a counter adds up something of each: three scores up to 5, fees of 1 000 yuan. */
const steps = new Map<string, number>([
  ['expectedSum', STEP * 15],
  ['perceivedSum', STEP * 15],
  ['expectedHundredths', STEP * 300],
  ['perceivedHundredths', STEP * 300],
  ...feeKinds.map((kind) => [feeCounter(kind), STEP * 100_000] as const),
])

export const coarse = (counts: Counts): Counts =>
  Object.fromEntries(
    (Object.entries(counts) as [Counter, number][]).map(([counter, n]) => {
      const step = steps.get(counter) ?? STEP
      return [counter, Math.round(n / step) * step]
    }),
  )
