import { addDays, type Day } from '../shared/days'
import { addWorkingDays, type WorkCalendar } from '../shared/working-time'
import type { ComplaintState, Severity } from './complaint'
import type { Level } from './level'

/**
 * Days that a level of the trade has for each stage: the house's own measure, since ISO 10002 asks for targets and names
 * none ("immediately" for 8.4). Counted by the calendar, since customers wait on Sundays, too.
 */
const days = {
  RECEIVED: () => 1,
  ACKNOWLEDGED: () => 2,
  ASSESSED: (severity: Severity) => ({ ROUTINE: 7, SERIOUS: 3, SAFETY: 1 })[severity],
  INVESTIGATED: () => 2,
  // The customer's time to answer.
  DECIDED: () => 7,
} as const satisfies Record<Exclude<ComplaintState, 'CLOSED'>, (severity: Severity) => number>

/**
 * Working days of the authority: 7 to take a complaint up or not, and 45 after that for its mediation (市场监督管理投诉举报处理暂行办法, Order
 * 20 of 2019, articles 14 and 21), of which the house gives the investigation 30 and the decision the rest.
 */
const authorityDays = { RECEIVED: 7, ACKNOWLEDGED: 5, ASSESSED: 30, INVESTIGATED: 10 } as const

/** The last day for what is to follow on a stage that a complaint reaches at a level today. */
export const dueAfter = (
  state: keyof typeof days,
  level: Level,
  today: Day,
  calendar: WorkCalendar,
  severity: Severity = 'ROUTINE',
): Day =>
  level === 'AUTHORITY' && state !== 'DECIDED'
    ? addWorkingDays(calendar, today, authorityDays[state])
    : addDays(today, days[state](severity))
