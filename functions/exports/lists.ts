import { type Month, monthsBetween } from '../shared/days'
import { type RegionCode, regionPrefix } from '../shared/regions'
import type { DataExport } from './data-export'

/** A list of orders as the platform keeps it: what is reported in a month, by whose it is. */
export interface OrderList {
  readonly by: 'MAKER' | 'PROVIDER' | 'POINT' | 'REGION'
  readonly id: string
  readonly month: Month
}

/**
 * A province's orders stand in a list for each prefecture, whether its code is in force or was retired since: 99 of them, and one
 * of what is known by its province only.
 */
const listsOfRegion = (region: RegionCode): RegionCode[] => {
  const prefix = regionPrefix(region)
  if (prefix.length > 2) return [region]
  const prefectures = Array.from({ length: 99 }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}00`)
  return [region, ...prefectures]
}

const whose = ({ exporter, region }: Pick<DataExport, 'exporter' | 'region'>): Omit<OrderList, 'month'>[] => {
  switch (exporter.role) {
    case 'MANUFACTURER':
    case 'AUDITOR':
      return [{ by: 'MAKER', id: exporter.manufacturerId }]
    case 'PROVIDER':
      return [{ by: 'PROVIDER', id: exporter.providerId }]
    case 'SERVICE_POINT':
      return [{ by: 'POINT', id: exporter.pointId }]
    case 'REGULATOR':
      return listsOfRegion(region ?? exporter.region).map((id) => ({ by: 'REGION', id }))
  }
}

/** All that has to be read, in this order. */
export const listsOf = (one: Pick<DataExport, 'exporter' | 'region' | 'from' | 'to'>): OrderList[] =>
  monthsBetween(one.from, one.to).flatMap((month) => whose(one).map((list) => ({ ...list, month })))

/** Between 0 and 1. */
export const progressOf = (one: DataExport): number =>
  one.state === 'DONE' ? 1 : Math.min(1, one.cursor.list / listsOf(one).length)
