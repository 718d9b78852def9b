import type { Order, OrderIn } from './order'

/** States in which a service point has taken the order and not ended its work. */
const workedOn = ['ACCEPTED', 'SCHEDULED', 'IN_PROGRESS'] as const

export const isWorkedOn = (order: Order): order is OrderIn<(typeof workedOn)[number]> =>
  workedOn.some((state) => state === order.state)

/** Whether a change ends a point's work on an order, done or not: it is completed, called off, given back or taken away. */
export const endsWork = (next: Order, before: Order): boolean => isWorkedOn(before) && !isWorkedOn(next)
