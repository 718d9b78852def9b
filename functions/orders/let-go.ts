import type { Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import type { CommandOf } from './actions'
import { bare } from './bare'
import { latenessBy } from './deadlines'
import type { Order, OrderIn, Tried } from './order'

/** Whether a point had the order and may not be asked again. */
export const wasTried = ({ tried }: Pick<Order, 'tried'>, pointId: string): boolean =>
  tried.some((one) => one.pointId === pointId && !one.askedAgain)

export const mayBeAskedAgain = (tried: Tried): Tried => ({ ...tried, askedAgain: true })

/** An offer that was not taken. */
export const release = (
  order: OrderIn<'OFFERED'>,
  outcome: 'DECLINED' | 'LAPSED',
  reason: string,
  at: Instant,
): Order => ({
  ...bare(order),
  tried: [...order.tried, { pointId: order.offer.pointId, outcome, at, reason }],
  state: 'AWAITING_DISPATCH',
  since: at,
})

export const lapse = (order: OrderIn<'OFFERED'>, at: Instant): Order => {
  ensure(at >= order.offer.answerBy, 'OFFER_STILL_OPEN', [], { answerBy: order.offer.answerBy })
  return release(order, 'LAPSED', '', at)
}

/** A point that held the order holds it no more. */
export const lost = (
  order: OrderIn<'ACCEPTED' | 'SCHEDULED' | 'IN_PROGRESS'>,
  outcome: Tried['outcome'],
  reason: string,
  at: Instant,
): Order => ({
  ...bare(order),
  lateness: latenessBy(order, at),
  tried: [...order.tried, { pointId: order.assignment.pointId, outcome, at, reason }],
  state: 'AWAITING_DISPATCH',
  since: at,
})

/** Work in progress is given back only if who began it has left: all others end it, or name the next visit. */
export const givenBack = (
  order: OrderIn<'ACCEPTED' | 'SCHEDULED' | 'IN_PROGRESS'>,
  { reason, leftOn }: CommandOf<'RETURN'>,
  at: Instant,
): Order => {
  ensure(order.state !== 'IN_PROGRESS' || leftOn, 'ACTION_NOT_ALLOWED', [], {
    action: 'RETURN',
    state: order.state,
    allowed: 'ACCEPTED, SCHEDULED',
  })
  return lost(order, 'DECLINED', reason, at)
}
