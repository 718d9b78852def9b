import type { Month } from '../shared/days'
import { scopeOf } from './rollup-keys'
import { readFaults } from './rollups.store'

/**
 * Orders of makers that each service point completed in a month, by category, in the order of the points.
 * Cost: 1 Query a point and maker, all at once; each reads the month's categories and faults, never orders.
 */
export const pointWork = (
  manufacturerIds: readonly string[],
  pointIds: readonly string[],
  month: Month,
): Promise<Record<string, number>[]> =>
  Promise.all(
    pointIds.map(async (pointId) => {
      const counted = await Promise.all(
        manufacturerIds.map((maker) => readFaults(scopeOf.makerAtPoint(maker, pointId), month)),
      )
      const orders: Record<string, number> = {}
      for (const { categoryId, completed } of counted.flat()) orders[categoryId] = (orders[categoryId] ?? 0) + completed
      return orders
    }),
  )
