import { addDays, type Day } from '../shared/days'
import type { WorkCalendar } from '../shared/working-time'
import { closing } from './answer'
import { dueAfter } from './clocks'
import { type Complaint, type ComplaintEvent, isClosed, levelOf } from './complaint'
import { above } from './level'

/** The authority is reminded again after so many days; there is nobody above it. */
const REMINDED_AFTER_DAYS = 7

/**
 * What follows of itself on a day that passed: a customer who says nothing to a decision lets it close; a level that lets its day pass
 * loses the complaint to the one above, which is told why (Q5).
 *
 * @param disputed whether the customer disputed the order's work by now
 * @returns undefined where nothing is overdue
 */
export const followDue = (
  complaint: Complaint,
  today: Day,
  calendar: WorkCalendar,
  disputed = false,
): ComplaintEvent | undefined => {
  if (isClosed(complaint) || complaint.dueOn >= today) return undefined
  if (complaint.state === 'DECIDED') return closing(complaint, 'NO_ANSWER', disputed)
  const to = above(levelOf(complaint))
  if (!to) return { type: 'OVERDUE', dueOn: addDays(today, REMINDED_AFTER_DAYS) }
  return { type: 'ESCALATED', to, why: 'OVERDUE', dueOn: dueAfter('RECEIVED', to, today, calendar) }
}
