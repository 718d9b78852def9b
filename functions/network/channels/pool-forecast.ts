import { apportion } from '../../shared/apportion'
import type { Month } from '../../shared/days'

/** N17: what a service point did in a month, by category. */
export interface PointWork {
  readonly pointId: string
  /** Open orders it can hold: what it can take of pooled work follows from it. */
  readonly capacity: number
  /** Categories it is authorised for. */
  readonly categoryIds: readonly string[]
  /** Orders of the month by category; categories without any may be absent. */
  readonly orders: Readonly<Record<string, number>>
}

export interface PoolQuestion {
  readonly categoryIds: readonly string[]
  /** Orders a month below which a point has too little work. */
  readonly minimumOrders: number
}

/** A point's month as it was, and as it would have been with the categories pooled. */
export interface PointLoad {
  readonly pointId: string
  readonly orders: number
  readonly starves: boolean
  readonly pooledOrders: number
  readonly starvesPooled: boolean
}

export interface PoolForecast {
  readonly points: readonly PointLoad[]
  /** Orders of the pooled categories in the region. */
  readonly pooledTotal: number
  /** How many points the pooled work feeds: more would starve however it is shared. */
  readonly feeds: number
}

/** A forecast by the counts of one month. */
export interface MonthForecast extends PoolForecast {
  readonly month: Month
}

/**
 * What pooling would give each point of a region (N17 吃得饱: pooled categories give every authorised point enough work).
 * A pure what-if on the counts of a month: every point authorised for any of the pooled categories is taken to serve all
 * of them, and their orders are shared by capacity; the rest of its work stays. Shares are whole orders by largest
 * remainder, so not one order is lost or made.
 *
 * @example points a {tv 18}, b {fridge 62, tv 12} of equal capacity, pooled [tv, fridge]: both go to 46
 */
export const poolForecast = (
  points: readonly PointWork[],
  { categoryIds, minimumOrders }: PoolQuestion,
): PoolForecast => {
  const pooledOf = ({ orders }: PointWork) => sum(categoryIds.map((id) => orders[id] ?? 0))
  const members = points.filter((point) => point.categoryIds.some((id) => categoryIds.includes(id)))
  const pooledTotal = sum(members.map(pooledOf))
  const shares = shareOut(
    pooledTotal,
    members.map(({ capacity }) => capacity),
  )
  const loads = points.map((point): PointLoad => {
    const orders = sum(Object.values(point.orders))
    const member = members.indexOf(point)
    const pooledOrders = member < 0 ? orders : orders - pooledOf(point) + (shares[member] ?? 0)
    return {
      pointId: point.pointId,
      orders,
      starves: orders < minimumOrders,
      pooledOrders,
      starvesPooled: pooledOrders < minimumOrders,
    }
  })
  const feeds = minimumOrders === 0 ? points.length : Math.floor(pooledTotal / minimumOrders)
  return { points: loads, pooledTotal, feeds }
}

/** By capacity; equal parts where nobody has any. */
const shareOut = (total: number, capacities: readonly number[]): number[] =>
  apportion(total, sum(capacities) > 0 ? capacities : capacities.map(() => 1))

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
