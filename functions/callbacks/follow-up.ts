import { REPAIR_HOLDS_DAYS } from '../orders/report'
import { notFound } from '../shared/checks'
import { addDays, dayOf, type Instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import type { CallbackTask, Opened } from './callback'

const ID = ['input', 'id']

const openable = (task: CallbackTask, what: keyof Opened): void => {
  if (task.state !== 'ANSWERED')
    throw new DomainError('ACTION_NOT_ALLOWED', ID, { action: 'FOLLOW_UP', state: task.state, allowed: 'ANSWERED' })
  ensure(task.opened?.[what] === undefined, 'ALREADY_FOLLOWED_UP', ID)
}

/** Only what a customer said opens something, and nothing twice. */
export const checkComplaint = (task: CallbackTask): void => openable(task, 'complaintId')

/** A repair must hold 30 days (三包): until then it is done again on the same order, by who did it. */
export const checkRework = (task: CallbackTask, at: Instant): void => {
  openable(task, 'reworkedAt')
  const until = addDays(task.completedOn, REPAIR_HOLDS_DAYS)
  ensure(dayOf(at) <= until, 'REPAIR_HOLD_OVER', ID, { until })
}

export const withOpened = (task: CallbackTask, opened: Opened): CallbackTask => ({
  ...task,
  version: task.version + 1,
  opened: { ...task.opened, ...opened },
})

/** The complaint came about the order of a callback of another's: it does not exist for the caller. */
export const noOrder = (task: CallbackTask): DomainError => notFound('WorkOrder', task.orderId, ID)
