import { house } from '../network/service-levels/house'
import { addMinutes, type Instant } from '../shared/days'
import type { Lateness, Order } from './order'
import { dueOf } from './service-level/clock'
import { reckoningOf } from './service-level/order-clocks'

/** Minutes a service point has to answer an offer, by the house's own level. */
export const ANSWER_MINUTES = house.targets.NORMAL.ACCEPT.minutes
/** Days from acceptance to completion, by the house's own level. */
export const COMPLETE_DAYS = house.targets.NORMAL.COMPLETE.minutes / 1440
/** Dispatch follows a report within seconds; an order that still waits after this many minutes is picked up by the sweep. */
const DISPATCH_MINUTES = 10

/** The next moment at which somebody is late, unless lateness is already on record. */
export const dueAt = (order: Order): Instant | undefined => {
  if (order.state === 'AWAITING_DISPATCH') return addMinutes(order.since, DISPATCH_MINUTES)
  if (order.state === 'OFFERED') return order.offer.answerBy
  if (order.state === 'ACCEPTED' || order.state === 'SCHEDULED' || order.state === 'IN_PROGRESS')
    return [visitDue(order), isLate(order) ? undefined : order.assignment.completeBy]
      .filter((due) => due !== undefined)
      .sort()[0]
  return undefined
}

/** Until when the first visit must begin, unless it has begun or its lateness is on record. */
const visitDue = (order: Order): Instant | undefined => {
  const visit = order.clocks?.find(({ kind, stoppedAt }) => kind === 'VISIT' && stoppedAt === undefined)
  return visit?.told?.some(({ percent }) => percent >= 100) ? undefined : visit && dueOf(visit, reckoningOf(order))
}

/** Whether the deadline that holds now is on record as passed. A new deadline (another point, rework) starts afresh. */
export const isLate = (order: Order): boolean => {
  const assignment = 'assignment' in order ? order.assignment : undefined
  return order.lateness.some(({ pointId, since }) => pointId === assignment?.pointId && since === assignment.completeBy)
}

/** Completed by the deadline that held then. Whether the customer disputes the work counts on its own. */
export const isOnTime = (order: Order): boolean =>
  'completion' in order && order.completion.completedAt <= order.assignment.completeBy && !isLate(order)

/** Deadlines missed up to an instant: those on record, and one that passed before any sweep saw it. */
export const latenessBy = (order: Order, end: Instant): readonly Lateness[] => {
  const assignment = 'assignment' in order ? order.assignment : undefined
  if (!assignment || isLate(order) || end <= assignment.completeBy) return order.lateness
  const { pointId, providerId, completeBy } = assignment
  return [...order.lateness, { pointId, providerId, since: completeBy }]
}
