import type { ProductModel, Unit } from '../network/network'
import type { Urgency } from '../network/service-levels/service-level'
import { GENESIS } from '../shared/chain'
import { dayOf, daysBetween, type Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import type { Place } from '../shared/geo'
import type { RegionCode } from '../shared/regions'
import type { ActorRole } from '../shared/viewer'
import type { Channel, Order, RepeatOf, ServiceItem } from './order'
import { checkWindows, type TimeWindow } from './windows'

export interface Report {
  readonly serviceItem: ServiceItem
  readonly channel: Channel
  readonly model: ProductModel
  readonly unit?: Unit | undefined
  readonly dealerId?: string | undefined
  readonly customerKey: string
  readonly symptom: string
  /** NORMAL when left out. */
  readonly urgency?: Urgency | undefined
  readonly region: RegionCode
  readonly location?: Place | undefined
  /** When the customer can be met. */
  readonly windows?: readonly TimeWindow[] | undefined
  /** The unit's latest order before this one. */
  readonly previous?: Order | undefined
  /** The service contract that covers it (O5). */
  readonly contract?: TakenUnder | undefined
}

/** A service contract as an order is taken under it. */
export interface TakenUnder {
  readonly contractId: string
  readonly inWarranty?: true
}

/** A repair must hold 30 days (三包; general goods and mobile phones alike). */
export const REPAIR_HOLDS_DAYS = 30
export const MAX_SYMPTOM = 1000

const repairs: readonly ServiceItem[] = ['WARRANTY_REPAIR', 'PAID_REPAIR']

/** Whether a fault is to be repaired, whoever pays. */
export const isRepair = ({ serviceItem }: Pick<Order, 'serviceItem'>): boolean => repairs.includes(serviceItem)

/** O1: the channel follows from who reports. */
export const channelOf = (role: ActorRole): Channel => {
  if (role === 'CUSTOMER' || role === 'HOTLINE' || role === 'DEALER') return role
  if (role === 'REGULATOR') return 'REGIONAL_PLATFORM'
  if (role === 'LINK_HOLDER') return 'UNIT_CODE'
  throw new DomainError('ROLE_NOT_ALLOWED', [], {
    action: 'REPORT',
    role,
    allowed: 'CUSTOMER, HOTLINE, DEALER, REGULATOR, LINK_HOLDER',
  })
}

/** A new order from a report; its first event is still to be appended. */
export const newOrder = (id: string, report: Report, at: Instant): Order => {
  const { model, unit, dealerId, location, symptom, windows = [] } = report
  ensure(symptom.trim() !== '', 'REQUIRED', ['input', 'symptom'])
  ensure(symptom.length <= MAX_SYMPTOM, 'TOO_LONG', ['input', 'symptom'], {
    actual: symptom.length,
    limit: MAX_SYMPTOM,
  })
  checkWindows(windows, at)
  const repeatOf = repeatOfPrevious(report, at)
  return {
    id,
    version: 0,
    serviceItem: report.serviceItem,
    channel: report.channel,
    manufacturerId: model.manufacturerId,
    brandId: model.brandId,
    modelId: model.id,
    categoryId: model.categoryId,
    ...(unit ? { unitId: unit.id } : {}),
    ...report.contract,
    ...(dealerId ? { dealerId } : {}),
    ...(unit?.soldOn ? { soldOn: unit.soldOn } : {}),
    ...(unit?.soldBy ? { soldBy: unit.soldBy } : {}),
    customerKey: report.customerKey,
    region: report.region,
    ...(location ? { location } : {}),
    ...(windows.length > 0 ? { windows } : {}),
    symptom,
    level: model.repairLevel,
    ...(report.urgency && report.urgency !== 'NORMAL' ? { urgency: report.urgency } : {}),
    reportedAt: at,
    reportedOn: dayOf(at),
    reports: 1,
    ...(repeatOf ? { repeatOf } : {}),
    tried: [],
    round: 0,
    lateness: [],
    disputed: false,
    eventHash: GENESIS,
    eventCount: 0,
    state: 'AWAITING_DISPATCH',
    since: at,
  }
}

/** First-time fix is measured over 30 days after the visit: a repair reported within them counts against the earlier one. */
const repeatOfPrevious = ({ serviceItem, previous }: Report, at: Instant): RepeatOf | undefined => {
  if (!previous || !('completion' in previous)) return undefined
  if (!repairs.includes(serviceItem) || !repairs.includes(previous.serviceItem)) return undefined
  const { completedOn } = previous.completion
  if (daysBetween(completedOn, dayOf(at)) > REPAIR_HOLDS_DAYS) return undefined
  const { pointId, providerId } = previous.assignment
  const fault = { categoryId: previous.categoryId, faultCode: previous.completion.faultCode }
  return { orderId: previous.id, pointId, providerId, completedOn, fault, alreadyCounted: previous.work.visits > 1 }
}

/** What makes two reports the same fault while an order for it is open: the unit, or else the customer and the model. */
export const faultKey = (order: Pick<Order, 'unitId' | 'customerKey' | 'modelId' | 'serviceItem'>): string =>
  `${order.unitId ?? `${order.customerKey}.${order.modelId}`}#${order.serviceItem}`

/** Whether the order's fault is still to be worked on for the first time: a report of it then adds to this order. */
export const holdsFault = (order: Order): boolean =>
  !order.disputed && !['COMPLETED', 'CONFIRMED', 'CANCELLED'].includes(order.state)
