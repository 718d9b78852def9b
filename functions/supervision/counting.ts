import type { Order } from '../orders/order'
import type { Day } from '../shared/days'
import { regionLevels } from '../shared/regions'
import type { Detail } from './contribution-shape'
import { type Counter, type Counts, sumCounts } from './counters'
import { type Fault, faultSort, type Scope, scopeOf } from './rollup-keys'

export type Completed = Extract<Order, { completion: unknown }>

interface Owned {
  readonly manufacturerId: string
  readonly region: string
}
export interface Place {
  readonly providerId: string
  readonly pointId: string
}

/** Most scopes a document counts in; tests hold a contribution under one transaction by it. */
export const scopesFor = ({ manufacturerId, region }: Owned, { providerId, pointId }: Partial<Place> = {}): Scope[] => [
  ...regionLevels(region).map(scopeOf.region),
  scopeOf.maker(manufacturerId),
  ...(providerId ? [scopeOf.provider(providerId)] : []),
  ...(pointId ? [scopeOf.point(pointId)] : []),
  ...(providerId ? [scopeOf.pair(manufacturerId, providerId)] : []),
]

export const detailFor = (
  { manufacturerId, region }: Owned,
  { providerId, pointId }: Place,
  { categoryId, faultCode }: Fault,
): { detail: Detail } => ({
  detail: {
    pair: scopeOf.pair(manufacturerId, providerId),
    keys: { POINT: pointId, REGION: region, FAULT: faultSort(categoryId, faultCode) },
  },
})

export type Dated = readonly [day: Day, counts: Counts]

export const byDay = (dated: readonly Dated[]): Record<Day, Counts> => {
  const days: Record<Day, Counts> = {}
  for (const [day, counts] of dated) days[day] = sumCounts([days[day] ?? {}, counts])
  return days
}

export const nonZero = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))

export const ones = (...counters: readonly (Counter | false)[]): Counts =>
  Object.fromEntries(counters.filter((counter) => counter !== false).map((counter) => [counter, 1]))

/** The fault as found; its code is empty until then. */
export const faultOf = (order: Order): Fault =>
  'completion' in order ? codedFault(order) : { categoryId: order.categoryId, faultCode: '' }

export const codedFault = ({ categoryId, completion }: Completed) => ({ categoryId, faultCode: completion.faultCode })
