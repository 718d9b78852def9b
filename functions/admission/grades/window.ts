import { addDays, addMonths, type Day, type Month } from '../../shared/days'
import type { KpiName } from './kpi-names'

/** Whole months a figure looks back over. */
const WINDOW_MONTHS = 3
/** From this day of a month on, every repair of the month before the last has had its 30 days to hold. */
const READY_ON = 3

export interface Window {
  readonly from: Month
  readonly to: Month
}

/**
 * The window of a figure in the evaluation of a month. A first-time fix is one that held 30 days after the visit, so its
 * window ends a month earlier than that of the others: by the 3rd, 30 days have passed since the end of any month before.
 */
export const windowOf = (name: KpiName, month: Month): Window => {
  const to = name === 'FIRST_TIME_FIX' ? addMonths(month, -1) : month
  return { from: addMonths(to, 1 - WINDOW_MONTHS), to }
}

export const isIn = ({ from, to }: Window, month: Month): boolean => from <= month && month <= to

/** Everything that the windows of a month and of the month before it reach back to. */
export const reachOf = (month: Month): Window => ({ from: addMonths(month, -1 - WINDOW_MONTHS), to: month })

/** First and last day of the months. */
export const daysOf = ({ from, to }: Window): { readonly from: Day; readonly to: Day } => ({
  from: `${from}-01`,
  to: addDays(`${addMonths(to, 1)}-01`, -1),
})

/** By the agreements and rules of which day a month is judged: of its last, so that what was agreed later judges nothing before. */
export const judgedOn = (month: Month): Day => daysOf({ from: month, to: month }).to

/** The month to be evaluated on a day: the last one, or the one before it while that is still too young. */
export const monthToEvaluate = (day: Day): Month =>
  addMonths(day.slice(0, 7), Number(day.slice(8)) >= READY_ON ? -1 : -2)
