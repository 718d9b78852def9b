import type { Order } from '../orders/order'
import { isRepair } from '../orders/report'
import { daysBetween } from '../shared/days'
import type { UnitLife } from './contribution-shape'
import type { Counts } from './counters'
import { nonZero, ones } from './counting'
import { monthOfDay } from './rollup-keys'

/**
 * Q9: a repair counts against the month in which its unit was sold if that is 30 or 90 days ago at most, unless the unit was back after
 * a repair; that, against the month of the repair before. A completed one counts in its own month. What was called off tells nothing.
 */
export const livesOf = (order: Order): UnitLife[] => {
  const { manufacturerId, categoryId, modelId, unitId, soldOn, reportedOn, repeatOf } = order
  if (!isRepair(order) || order.state === 'CANCELLED' || unitId === undefined) return []
  const within = (day: string, counts: Counts): UnitLife[] =>
    Object.keys(nonZero(counts)).length > 0
      ? [{ manufacturerId, categoryId, modelId, month: monthOfDay(day), counts: nonZero(counts) }]
      : []
  const age = soldOn === undefined ? Number.POSITIVE_INFINITY : daysBetween(soldOn, reportedOn)
  const early = repeatOf || age < 0 ? {} : ones(age <= 30 && 'soldBack30', age <= 90 && 'soldBack90')
  return [
    ...(soldOn === undefined ? [] : within(soldOn, early)),
    ...(repeatOf ? within(repeatOf.completedOn, ones('unitsBack')) : []),
    ...('completion' in order ? within(order.completion.completedOn, ones('unitsRepaired')) : []),
  ]
}
