import { addDays, type Day, type Month } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { RegionCode } from '../../shared/regions'
import { pointWork } from '../../supervision/point-work.use-case'
import type { NetworkStore } from '../network.store'
import { type MonthForecast, type PoolQuestion, poolForecast } from './pool-forecast'

/** A forecast of part of a region's points would be none; and each point is a Query. */
const MAX_POINTS = 100
const MAX_QUERIES = 300

export interface ForecastQuestion extends PoolQuestion {
  readonly manufacturerIds: readonly string[]
  readonly region: RegionCode
  /** The last one that is over when left out. */
  readonly month?: Month | null | undefined
}

const lastMonth = (today: Day): Month => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)

/**
 * What pooling would give the points that cover a region, by what they completed for the makers in a month that is over.
 * Cost: 1 Query of coverage, 1 BatchGet of points, then 1 Query a point and maker at once; at most 100 points and 300
 * Queries, POOL_TOO_WIDE beyond. Nothing is written.
 */
export const forecastPool = async (
  { manufacturerIds, region, month: asked, ...question }: ForecastQuestion,
  network: NetworkStore,
  today: Day,
): Promise<MonthForecast> => {
  const month = asked ?? lastMonth(today)
  ensure(month < today.slice(0, 7), 'MONTH_NOT_OVER', ['month'], { month })
  const { rows, hasNextPage } = await network.coveringPage(region, { first: MAX_POINTS })
  const limit = Math.min(MAX_POINTS, Math.floor(MAX_QUERIES / manufacturerIds.length))
  ensure(!hasNextPage && rows.length <= limit, 'POOL_TOO_WIDE', ['region'], { limit })
  const points = rows.map(({ node }) => node)
  const work = await pointWork(
    manufacturerIds,
    points.map(({ id }) => id),
    month,
  )
  const counted = points.map(({ id: pointId, capacity, categoryIds }, i) => ({
    pointId,
    capacity,
    categoryIds,
    orders: work[i] ?? {},
  }))
  const forecast = poolForecast(counted, question)
  return { month, ...forecast, points: forecast.points.toSorted((a, b) => a.orders - b.orders) }
}
