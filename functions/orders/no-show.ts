import type { Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import { after } from '../shared/messages/phrases'
import type { Appointment, NoShow, OrderIn } from './order'

/**
 * An agreed visit that did not come about, once it is clear that it will not: the technician may come until the end of the
 * time agreed, and whoever came finds the customer out from its beginning on.
 */
export const noShowOf = (order: OrderIn<'SCHEDULED'>, by: NoShow['by'], at: Instant): NoShow => {
  const { appointment, assignment } = order
  const clearFrom = clearSince(appointment, by)
  const action = `${by}_NO_SHOW`
  ensure(at >= clearFrom, 'ACTION_NOT_ALLOWED', [], { action, state: order.state, allowed: after(clearFrom) })
  const { from, to, technicianId } = appointment
  return { by, at, from, to, pointId: assignment.pointId, technicianId }
}

const clearSince = ({ from, to }: Appointment, by: NoShow['by']): Instant => (by === 'TECHNICIAN' ? to : from)
