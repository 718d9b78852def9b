import type { Optional } from '../shared/checks'
import { ensure } from '../shared/errors'
import type { Appointment } from './order'

/** Words of an input field, 1 to `limit` characters. */
export const text = (value: string, field: string, limit: number): string => {
  ensure(value.trim() !== '', 'REQUIRED', ['input', field])
  ensure(value.length <= limit, 'TOO_LONG', ['input', field], { actual: value.length, limit })
  return value
}

const MAX_REASON = 500

/** When a visit is to be, as an input says it. */
export interface TimeInput {
  readonly from: string
  readonly to: string
  readonly outsideWindows?: Optional<string>
}

export interface AppointmentInput extends TimeInput {
  readonly technicianId: string
}

export const timeOf = ({ from, to, outsideWindows }: TimeInput): Omit<Appointment, 'technicianId'> => ({
  from,
  to,
  ...(outsideWindows == null ? {} : { outsideWindows: text(outsideWindows, 'outsideWindows', MAX_REASON) }),
})
