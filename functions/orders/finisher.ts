import { certifiedFor, type Roster } from '../network/certification/roster'
import { addMinutes, type Day, dayOf } from '../shared/days'
import type { Order } from './order'

/** Orders that a service point holds: somebody has to finish them, whatever lapses. */
export type HeldOrder = Extract<Order, { state: 'ACCEPTED' | 'SCHEDULED' | 'IN_PROGRESS' }>

/**
 * Who finishes an order that was accepted. An authorisation or agreement that lapses later takes nothing away: it was in
 * force when the point took the order.
 */
export type Finisher =
  /** Named for the order and certified on the day. */
  | { readonly kind: 'ASSIGNED'; readonly technicianId: string; readonly day: Day }
  /** Began under a certificate in force and ends what was begun; nobody else at the point is certified. */
  | { readonly kind: 'BEGUN'; readonly technicianId: string; readonly day: Day }
  /** Another one of the point, certified on the day: to be named with the next appointment. */
  | { readonly kind: 'COLLEAGUE'; readonly technicianId: string; readonly day: Day }
  /** Nobody at the point may: the maker takes it back (RETURN), and it is dispatched again. */
  | { readonly kind: 'MAKER'; readonly manufacturerId: string; readonly day: Day }

export const isHeld = (order: Order): order is HeldOrder =>
  order.state === 'ACCEPTED' || order.state === 'SCHEDULED' || order.state === 'IN_PROGRESS'

/** The day the work is done at the latest as things stand: that of the visit, or the last one allowed. */
const dayOfWork = (order: HeldOrder, today: Day): Day => {
  if (order.state === 'IN_PROGRESS') return today
  const planned =
    order.state === 'SCHEDULED' ? dayOf(order.appointment.from) : dayOf(addMinutes(order.assignment.completeBy, -1))
  return planned < today ? today : planned
}

/** N12: who finishes an accepted order. Total: there is always somebody. */
export const finisherOf = (order: HeldOrder, roster: Roster | undefined, today: Day): Finisher => {
  const day = dayOfWork(order, today)
  const certified = certifiedFor(order, roster, day)
  const { technicianId: assigned } = order.assignment
  if (assigned && certified.includes(assigned)) return { kind: 'ASSIGNED', technicianId: assigned, day }
  const [colleague] = certified
  if (colleague) return { kind: 'COLLEAGUE', technicianId: colleague, day }
  if (order.state === 'IN_PROGRESS' && assigned) return { kind: 'BEGUN', technicianId: assigned, day }
  return { kind: 'MAKER', manufacturerId: order.manufacturerId, day }
}

/** Whether the order will not be finished by whom it was meant for: the named one, or anybody of the point. */
export const isAtRisk = (order: HeldOrder, finisher: Finisher): boolean =>
  order.assignment.technicianId === undefined ? finisher.kind === 'MAKER' : finisher.kind !== 'ASSIGNED'
