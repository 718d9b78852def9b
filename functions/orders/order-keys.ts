import { type Instant, monthOf } from '../shared/days'
import { regionPrefix } from '../shared/regions'
import { dueAt } from './deadlines'
import { isOpen, type Order, placeOf } from './order'
import { sweepAt } from './service-level/escalation'

/** Sweeps read each hour's deadlines from this many buckets, so that no hour is one hot partition. */
export const DUE_BUCKETS = 4

export const bucketOf = (id: string): number =>
  (id.charCodeAt(id.length - 1) + id.charCodeAt(id.length - 2)) % DUE_BUCKETS

export const monthKey = {
  maker: (manufacturerId: string, month: string) => `M#${manufacturerId}#${month}`,
  provider: (providerId: string, month: string) => `P#${providerId}#${month}`,
  point: (pointId: string, month: string) => `S#${pointId}#${month}`,
  /** One partition per prefecture: a county is a prefix within it. */
  region: (region: string, month: string) => `R#${regionPrefix(region).slice(0, 4)}#${month}`,
}

export const turnKey = {
  maker: (manufacturerId: string) => `M#${manufacturerId}`,
  point: (pointId: string) => `S#${pointId}`,
  technician: (technicianId: string) => `T#${technicianId}`,
  customer: (customerKey: string) => `C#${customerKey}`,
}

export const customerIndexKey = (customerKey: string) => `C#${customerKey}`
export const dealerIndexKey = (dealerId: string) => `D#${dealerId}`
export const unitIndexKey = (unitId: string) => `U#${unitId}`
export const dueHourKey = (hour: string, bucket: number) => `DUE#${hour}#${bucket}`
export const completionDayKey = (manufacturerId: string, day: string) => `DONE#${manufacturerId}#${day}`
export const hourOf = (at: Instant): string => at.slice(0, 13)

/** Whose turn it is; undefined when nobody has to act. */
const turnOf = (order: Order): string | undefined => {
  switch (order.state) {
    case 'AWAITING_MAKER':
    case 'DISPUTED':
      return turnKey.maker(order.manufacturerId)
    case 'OFFERED':
      return turnKey.point(order.offer.pointId)
    case 'ACCEPTED':
    case 'SCHEDULED':
    case 'IN_PROGRESS': {
      const { technicianId, pointId } = order.assignment
      return technicianId ? turnKey.technician(technicianId) : turnKey.point(pointId)
    }
    case 'COMPLETED':
      return turnKey.customer(order.customerKey)
    default:
      return undefined
  }
}

/** What stands beside an order: index keys, and what stream filters read. Months are of the report, so they never move. */
export const besideOrder = (order: Order): Record<string, string | number | undefined> => {
  const month = monthOf(order.reportedAt)
  const place = placeOf(order)
  const turn = turnOf(order)
  const due = isOpen(order) ? sweepAt(order) : undefined
  const completion = 'completion' in order ? order.completion : undefined
  return {
    kind: 'ORDER',
    state: order.state,
    version: order.version,
    id: order.id,
    makerMonth: monthKey.maker(order.manufacturerId, month),
    providerMonth: place && monthKey.provider(place.providerId, month),
    pointMonth: place && monthKey.point(place.pointId, month),
    regionMonth: monthKey.region(order.region, month),
    regionSort: `${order.region}#${order.id}`,
    customerKey: customerIndexKey(order.customerKey),
    dealerKey: order.dealerId && dealerIndexKey(order.dealerId),
    unitKey: order.unitId && unitIndexKey(order.unitId),
    turnKey: turn,
    turnSort: turn && `${dueAt(order) ?? order.reportedAt}#${order.id}`,
    dueHour: due && dueHourKey(hourOf(due), bucketOf(order.id)),
    dueSort: due && `${due}#${order.id}`,
    completionDay: completion && completionDayKey(order.manufacturerId, completion.completedOn),
    completionSort: completion && `${placeOf(order)?.providerId}#${order.id}`,
  }
}
