import { checkText, checkVersion, type Field, notFound } from '../shared/checks'
import { addDays, type Day } from '../shared/days'
import { ensure } from '../shared/errors'
import { type Entry, type Journaled, stamp } from '../shared/journal'
import type { Viewer } from '../shared/viewer'
import type { Technician } from './network'
import { changesProvider } from './network-access'

/** How somebody's employment at a point ended, or goes on again. Id: the technician's. */
export interface Employment extends Journaled {
  /** The last day at work; absent while no end is in sight. */
  readonly lastDay?: Day
  readonly reason: string
}

export type EmploymentEvent =
  /** A later one moves the day. */
  | { readonly type: 'LEAVES'; readonly lastDay: Day; readonly reason: string }
  /** Taken back while still there. */
  | { readonly type: 'STAYS'; readonly reason: string }
  /** Back after having left. */
  | { readonly type: 'REHIRED'; readonly reason: string }

const ID: Field = ['input', 'id']
const MAX_REASON = 500
/** Notice of a year covers every contract of the trade; later days are slips of the pen. */
const MAX_DAYS_AHEAD = 365

interface Ending {
  readonly lastDay?: Day | undefined
}

/** Whether somebody is still there on a day; nobody who has not said so is about to leave. */
export const isEmployed = ({ lastDay }: Ending, day: Day): boolean => lastDay === undefined || day <= lastDay

export const ensureEmployed = (ending: Ending, day: Day, field: Field): void =>
  ensure(isEmployed(ending, day), 'TECHNICIAN_LEFT', field, { lastDay: ending.lastDay ?? '' })

interface Change {
  readonly version: number
  readonly reason: string
}

/**
 * Ends somebody's employment with a day, that day included. Never further back than yesterday, for who is gone at once: what
 * was done on the days before was done by somebody who was there.
 */
export const leave = (
  technician: Technician,
  { version, lastDay, reason }: Change & { readonly lastDay: Day },
  viewer: Viewer,
  today: Day,
): EmploymentEvent => {
  checkOwn(technician, version, viewer)
  ensureEmployed(technician, today, ID)
  const [from, to] = [addDays(today, -1), addDays(today, MAX_DAYS_AHEAD)]
  ensure(from <= lastDay && lastDay <= to, 'DAY_NOT_POSSIBLE', ['input', 'lastDay'], { actual: lastDay, from, to })
  return { type: 'LEAVES', lastDay, reason: checkText(reason, ['input', 'reason'], MAX_REASON) }
}

/** The way back: who has not left yet stays, who has left is hired again. Certificates still in force count again. */
export const comeBack = (
  technician: Technician,
  { version, reason }: Change,
  viewer: Viewer,
  today: Day,
): EmploymentEvent => {
  checkOwn(technician, version, viewer)
  ensure(technician.lastDay !== undefined, 'TECHNICIAN_NOT_LEAVING', ID)
  const type = isEmployed(technician, today) ? 'STAYS' : 'REHIRED'
  return { type, reason: checkText(reason, ['input', 'reason'], MAX_REASON) }
}

const checkOwn = (technician: Technician, version: number, viewer: Viewer): void => {
  if (!changesProvider(viewer, technician.providerId)) throw notFound('Technician', technician.id, ID)
  checkVersion(technician, version)
}

/** The person after it. */
export const employed = ({ lastDay: _was, ...technician }: Technician, event: EmploymentEvent): Technician => ({
  ...technician,
  version: technician.version + 1,
  ...(event.type === 'LEAVES' ? { lastDay: event.lastDay } : {}),
})

export const evolveEmployment = (_before: Employment | undefined, entry: Entry<EmploymentEvent>): Employment => {
  const { event } = entry
  return { ...stamp(entry), reason: event.reason, ...(event.type === 'LEAVES' ? { lastDay: event.lastDay } : {}) }
}
