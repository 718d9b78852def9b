import { now } from '../platform/clock'
import { addDays, dayOf } from '../shared/days'
import { monthBucket, monthOfDay, scopeOf } from './rollup-keys'
import { readBuckets } from './rollups.store'

/**
 * Share of satisfied callbacks (0 to 1) of each service point over this month and the last, in the order asked; undefined
 * where none was answered. Dispatch ranks by it.
 *
 * Cost: 2 keys a point, one BatchGet per fifty points.
 */
export const pointScores = async (pointIds: readonly string[], at: Date = now()): Promise<(number | undefined)[]> => {
  const thisMonth = monthOfDay(dayOf(at))
  const lastMonth = monthOfDay(addDays(`${thisMonth}-01`, -1))
  const months = await readBuckets(
    pointIds.flatMap((id) =>
      [lastMonth, thisMonth].map((month) => ({ scope: scopeOf.point(id), bucket: monthBucket(month) })),
    ),
  )
  return pointIds.map((_, i) => {
    const both = months.slice(2 * i, 2 * i + 2)
    const sum = (counter: 'answered' | 'satisfied') => both.reduce((total, counts) => total + (counts[counter] ?? 0), 0)
    return sum('answered') > 0 ? sum('satisfied') / sum('answered') : undefined
  })
}
