import { addDays, addMonths, type Day, lastDayOf, type Month } from '../shared/days'
import type { Counter } from '../supervision/counters'
import type { unitLives } from '../supervision/unit-lives.use-case'
import { type EarlyFailures, type EarlyMeasure, type Exposed, earlyFailuresAmong } from './early-failures'

export interface EarlyDeps {
  readonly livesIn: typeof unitLives
  readonly soldIn: (
    manufacturerId: string,
    categoryId: string,
    from: Month,
    to: Month,
  ) => Promise<readonly { readonly month: Month; readonly modelId: string; readonly units: number }[]>
}

/** Months of units looked at: of more, early faults are long put right. */
const MONTHS = 12
/** Of each measure: the days that every unit of a month has had, and who failed in them. */
const measures: Readonly<Record<EarlyMeasure, { readonly days: number; readonly failed: Counter }>> = {
  AFTER_SALE_30: { days: 30, failed: 'soldBack30' },
  AFTER_SALE_90: { days: 90, failed: 'soldBack90' },
  AFTER_REPAIR_30: { days: 30, failed: 'unitsBack' },
}

/**
 * Models of a maker's category that fail early (Q9), of the last 12 months whose units have all had their days to fail: neither what was
 * sold yesterday nor a new model's short life counts.
 *
 * Cost: 2 Queries at once, of 15 months by model: the same however many units and orders there are.
 */
export const earlyFailures = async (
  { livesIn, soldIn }: EarlyDeps,
  manufacturerId: string,
  categoryId: string,
  today: Day,
): Promise<EarlyFailures> => {
  const [from, to] = [addMonths(today.slice(0, 7), -15), today.slice(0, 7)]
  const [lives, sold] = await Promise.all([
    livesIn(manufacturerId, categoryId, from, to),
    soldIn(manufacturerId, categoryId, from, to),
  ])
  const all = (Object.keys(measures) as EarlyMeasure[]).flatMap((measure) => {
    const { days, failed } = measures[measure]
    const ripe = (month: Month) => isRipe(month, days, today)
    const exposed =
      measure === 'AFTER_REPAIR_30'
        ? lives.map(({ month, modelId, counts }) => ({ month, modelId, units: counts.unitsRepaired ?? 0 }))
        : sold
    const models = new Set(exposed.map(({ modelId }) => modelId))
    return [...models].map(
      (modelId): Exposed => ({
        ...{ modelId, measure },
        failed: lives
          .filter((row) => row.modelId === modelId && ripe(row.month))
          .reduce((total, { counts }) => total + (counts[failed] ?? 0), 0),
        exposed: exposed
          .filter((row) => row.modelId === modelId && ripe(row.month))
          .reduce((total, { units }) => total + units, 0),
      }),
    )
  })
  return earlyFailuresAmong(all)
}

/** Whether the last unit of a month has had its days, and the month is one of the 12 latest that have. */
const isRipe = (month: Month, days: number, today: Day): boolean => {
  const done = (one: Month) => addDays(lastDayOf(one), days) < today
  return done(month) && !done(addMonths(month, MONTHS))
}
