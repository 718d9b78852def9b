import { now } from '../platform/clock'
import { addDays, dayOf } from '../shared/days'
import { monthBucket, monthOfDay, scopeOf } from './rollup-keys'
import { readBuckets } from './rollups.store'

/** How a service point stands, of all makers together. */
export interface PointStanding {
  /** Share of satisfied callbacks (0 to 1) over this month and the last; undefined where none was answered. */
  readonly score: number | undefined
  /** Orders accepted this month (N17). */
  readonly orders: number
}

/**
 * How each service point stands, in the order asked. Dispatch ranks by it.
 *
 * Cost: 2 keys a point, one BatchGet per fifty points.
 */
export const pointStandings = async (pointIds: readonly string[], at: Date = now()): Promise<PointStanding[]> => {
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
    const score = sum('answered') > 0 ? sum('satisfied') / sum('answered') : undefined
    return { score, orders: both[1]?.accepted ?? 0 }
  })
}
