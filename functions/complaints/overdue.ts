import { addDays, type Day } from '../shared/days'
import type { WorkCalendar } from '../shared/working-time'
import { dueAfter } from './clocks'
import { type Complaint, type ComplaintEvent, isClosed, levelOf } from './complaint'
import { above } from './level'

/** The authority is reminded again after so many days; there is nobody above it. */
const REMINDED_AFTER_DAYS = 7

/**
 * What follows of itself on a day that passed: a customer who says nothing to a decision lets it close; a level that lets its day pass
 * loses the complaint to the one above, which is told why (Q5).
 *
 * @returns undefined where nothing is overdue
 */
export const followDue = (complaint: Complaint, today: Day, calendar: WorkCalendar): ComplaintEvent | undefined => {
  if (isClosed(complaint) || complaint.dueOn >= today) return undefined
  if (complaint.state === 'DECIDED') return { type: 'CLOSED', how: 'NO_ANSWER' }
  const to = above(levelOf(complaint))
  if (!to) return { type: 'OVERDUE', dueOn: addDays(today, REMINDED_AFTER_DAYS) }
  return { type: 'ESCALATED', to, why: 'OVERDUE', dueOn: dueAfter('RECEIVED', to, today, calendar) }
}
