import type { Day } from '../../shared/days'
import { type Counts, sumCounts } from '../counters'
import type { SeriesPoint } from '../figures.use-case'
import { monthBucket, NOW, type Scope } from '../rollup-keys'
import { type AsOf, checkAsOf, monthsAsOf } from './as-of'
import { coarse } from './coarse'
import { readPast } from './past.store'
import { recordedSince } from './since.store'

/** A period as of a past day; 1 GetItem. */
export const checkPast = async (asked: AsOf, today: Day): Promise<void> =>
  checkAsOf(asked, today, await recordedSince())

/**
 * Counters of scopes over a period with the gauges, as they stood at the end of a past day, in the order asked; rounded for whom
 * small cells are kept from. Of each month and the gauges, per shard: 0.5 RCU of a BatchGet, and 1 Query of 0.5 RCU if it was
 * changed since.
 */
export const pastFigures = async (scopes: readonly Scope[], period: AsOf, guarded: boolean): Promise<Counts[]> => {
  const buckets = [...monthsAsOf(period).map(monthBucket), NOW]
  const found = await readPast(
    scopes.flatMap((scope) => buckets.map((bucket) => ({ scope, bucket }))),
    period.asOf,
  )
  const shown = guarded ? found.map(coarse) : found
  return scopes.map((_, i) => sumCounts(shown.slice(i * buckets.length, (i + 1) * buckets.length)))
}

/** Every month of a period as it stood, those without counts included; cost as of `pastFigures` without the gauges. */
export const pastSeries = async (scope: Scope, period: AsOf, guarded: boolean): Promise<SeriesPoint[]> => {
  const months = monthsAsOf(period)
  const found = await readPast(
    months.map((month) => ({ scope, bucket: monthBucket(month) })),
    period.asOf,
  )
  return months.map((month, i) => ({
    from: `${month}-01`,
    counts: guarded ? coarse(found[i] ?? {}) : (found[i] ?? {}),
  }))
}
