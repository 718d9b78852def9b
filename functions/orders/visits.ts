import type { Instant } from '../shared/days'
import { ensure } from '../shared/errors'
import type { CommandOf } from './actions'
import { bare } from './bare'
import { lost } from './let-go'
import { noShowOf } from './no-show'
import type { Appointment, Order, OrderIn } from './order'
import { isWithinWindows } from './windows'
import type { Work } from './work-record'

const MAX_APPOINTMENT_MS = 24 * 3_600_000

/** Whoever missed the visit: a technician loses the order to another point, a customer is visited again by the same. */
export const missed = (
  order: OrderIn<'SCHEDULED'>,
  { action, reason }: CommandOf<'TECHNICIAN_NO_SHOW' | 'CUSTOMER_NO_SHOW'>,
  at: Instant,
): Order => {
  const by = action === 'TECHNICIAN_NO_SHOW' ? 'TECHNICIAN' : 'CUSTOMER'
  const noShows = [...(order.noShows ?? []), noShowOf(order, by, at)]
  const { assignment, work } = order
  if (by === 'TECHNICIAN') return { ...lost(order, 'NO_SHOW', reason, at), noShows }
  return { ...bare(order), noShows, state: 'ACCEPTED', assignment, ...(work ? { work } : {}) }
}

/** The first visit lies where the customer asked for it, or it is on record why not; later ones are agreed on the spot. */
export const checkAsked = (order: OrderIn<'ACCEPTED' | 'SCHEDULED'>, appointment: Appointment): void =>
  ensure(
    order.work || appointment.outsideWindows || isWithinWindows(order, appointment),
    'OUTSIDE_WINDOWS',
    ['input', 'from'],
    { windows: (order.windows ?? []).map(({ from, to }) => `${from}/${to}`).join(', ') },
  )

export const schedule = (
  order: OrderIn<'ACCEPTED' | 'SCHEDULED' | 'IN_PROGRESS'>,
  appointment: OrderIn<'SCHEDULED'>['appointment'],
  at: Instant,
): Order => {
  const length = Date.parse(appointment.to) - Date.parse(appointment.from)
  ensure(length > 0 && length <= MAX_APPOINTMENT_MS && appointment.to > at, 'APPOINTMENT_INVALID', ['input', 'from'])
  const assignment = { ...order.assignment, technicianId: appointment.technicianId }
  const { work } = order
  return { ...bare(order), state: 'SCHEDULED', assignment, appointment, ...(work ? { work } : {}) }
}

/** N12: somebody certified does the work, and it is on record who; only records taken over from elsewhere name nobody. */
export const start = (order: OrderIn<'ACCEPTED' | 'SCHEDULED'>, command: CommandOf<'START'>, at: Instant): Order => {
  const technicianId = command.technicianId ?? order.assignment.technicianId
  ensure(technicianId !== undefined || order.channel === 'IMPORT', 'TECHNICIAN_REQUIRED', ['input', 'id'])
  const { procedureId } = command
  // P4: what was in force at the start holds for all visits, until the work is sent back and begun again.
  const begun = { startedAt: at, ...(procedureId ? { procedureId } : {}) }
  const { sentBack, ...before }: Work = order.work ?? { visits: 0, ...begun, parts: [], fees: [] }
  return {
    ...bare(order),
    state: 'IN_PROGRESS',
    assignment: { ...order.assignment, ...(technicianId ? { technicianId } : {}) },
    work: {
      ...before,
      ...(sentBack ? { rework: begun } : {}),
      visits: before.visits + 1,
      ...appointmentsWith(order, at),
    },
  }
}

const appointmentsWith = (order: OrderIn<'ACCEPTED' | 'SCHEDULED'>, at: Instant): Pick<Work, 'appointments'> => {
  if (order.state !== 'SCHEDULED') return {}
  const { kept = 0, missed = 0 } = order.work?.appointments ?? {}
  const inTime = at <= order.appointment.to
  return { appointments: { kept: kept + (inTime ? 1 : 0), missed: missed + (inTime ? 0 : 1) } }
}
