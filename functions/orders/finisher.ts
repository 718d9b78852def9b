import { certifiedFor, lastDayOn, type Roster } from '../network/certification/roster'
import type { InstrumentRequirement } from '../network/equipment/instrument-requirement'
import { type Kit, type LackingInstrument, lackingOn } from '../network/equipment/kit'
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
  /** Began under a certificate in force, is still there and ends what was begun; nobody else at the point is certified. */
  | { readonly kind: 'BEGUN'; readonly technicianId: string; readonly day: Day }
  /** Another one of the point, certified on the day: to be named with the next appointment. */
  | { readonly kind: 'COLLEAGUE'; readonly technicianId: string; readonly day: Day }
  /** The one of the point who is certified, once what is lacking is calibrated: a colleague would lack it as well (O11). */
  | {
      readonly kind: 'POINT'
      readonly technicianId: string
      readonly day: Day
      readonly lacking: readonly LackingInstrument[]
    }
  /** Nobody at the point may: the maker takes it back (RETURN), and it is dispatched again. */
  | {
      readonly kind: 'MAKER'
      readonly manufacturerId: string
      readonly day: Day
      readonly lacking?: readonly LackingInstrument[]
    }

/** The instruments at the point and what the order's maker wants used for its category. */
interface Instruments {
  readonly kit: Kit | undefined
  readonly requirement: InstrumentRequirement | undefined
}

export const isHeld = (order: Order): order is HeldOrder =>
  order.state === 'ACCEPTED' || order.state === 'SCHEDULED' || order.state === 'IN_PROGRESS'

const lastDayOf = (order: HeldOrder): Day => dayOf(addMinutes(order.assignment.completeBy, -1))

/** The day the work is done at the latest as things stand: that of the visit, or the last one allowed. */
const dayOfWork = (order: HeldOrder, today: Day): Day => {
  if (order.state === 'IN_PROGRESS') return today
  const planned = order.state === 'SCHEDULED' ? dayOf(order.appointment.from) : lastDayOf(order)
  return planned < today ? today : planned
}

/** N12, O11: who finishes an accepted order. Total: there is always somebody. */
export const finisherOf = (
  order: HeldOrder,
  roster: Roster | undefined,
  today: Day,
  { kit, requirement }: Instruments = { kit: undefined, requirement: undefined },
): Finisher => {
  const day = dayOfWork(order, today)
  const certified = certifiedFor(order, roster, day)
  const { technicianId: assigned } = order.assignment
  const named = assigned && certified.includes(assigned) ? assigned : undefined
  const able = named ?? certified[0]
  // What was begun with an instrument in order is ended; the next visit begins with START and asks again.
  const lacking = order.state === 'IN_PROGRESS' ? [] : lackingOn(order, requirement, kit, day)
  if (able && lacking.length > 0 && today <= lastDayOf(order))
    return { kind: 'POINT', technicianId: able, day, lacking }
  if (lacking.length > 0) return { kind: 'MAKER', manufacturerId: order.manufacturerId, day, lacking }
  if (able) return { kind: named ? 'ASSIGNED' : 'COLLEAGUE', technicianId: able, day }
  const lastDay = assigned && lastDayOn(roster, assigned)
  const gone = lastDay !== undefined && lastDay < day
  if (order.state === 'IN_PROGRESS' && assigned && !gone) return { kind: 'BEGUN', technicianId: assigned, day }
  return { kind: 'MAKER', manufacturerId: order.manufacturerId, day }
}

/** Whether the order will not be finished by whom it was meant for: the named one, or anybody of the point. */
export const isAtRisk = (order: HeldOrder, finisher: Finisher): boolean =>
  order.assignment.technicianId === undefined
    ? finisher.kind === 'MAKER' || finisher.kind === 'POINT'
    : finisher.kind !== 'ASSIGNED'
