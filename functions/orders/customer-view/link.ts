import { addDays, dayOf, type Instant, startOfDay } from '../../shared/days'
import { ensure } from '../../shared/errors'
import type { LinkTarget } from '../../shared/viewer'
import type { Order } from '../order'

/** Days that a customer's link opens its order. */
const LINK_DAYS = { min: 1, max: 90, usual: 30 } as const

type Linked = Pick<Order, 'id' | 'linksRevoked'>

/** What a link to an order opens: the order, until its links are revoked. */
export const orderTarget = ({ id, linksRevoked = 0 }: Linked): LinkTarget => ({ orderId: id, generation: linksRevoked })

export const opensOrder = (to: LinkTarget, order: Linked): boolean =>
  'orderId' in to && to.orderId === order.id && to.generation === (order.linksRevoked ?? 0)

/** The end of a link made now: the end of its last day. @param days 1 to 90; 30 where nobody said */
export const linkEnd = (at: Instant, days: number = LINK_DAYS.usual): Instant => {
  const { min, max } = LINK_DAYS
  ensure(Number.isInteger(days) && days >= min && days <= max, 'OUT_OF_RANGE', ['input', 'days'], {
    actual: days,
    min,
    max,
  })
  return startOfDay(addDays(dayOf(at), days + 1))
}
