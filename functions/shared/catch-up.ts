import { addDays, type Day, daysBetween } from './days'

/** A schedule that was down for longer is told of by its alarm; what was missed then is made up for no more. */
export const MAX_CATCH_UP_DAYS = 7

/** A run of a daily job as far as it matters here. */
export interface DailyRun {
  readonly period: Day
  readonly finishedAt?: string
}

/**
 * The day up to which a daily job has seen to everything: that of its last run carried out to its end, so that neither a
 * night without a run nor one that broke off loses anything. Where no run came to its end, the day before the first.
 *
 * @param runs the latest ones, latest first
 */
export const seenTo = (runs: readonly DailyRun[], today: Day): Day => {
  const whole = runs.find(({ finishedAt }) => finishedAt !== undefined)?.period
  const last = whole ?? addDays(runs.at(-1)?.period ?? today, -1)
  const earliest = addDays(today, -MAX_CATCH_UP_DAYS)
  return last < earliest ? earliest : last
}

/**
 * The days a run has to cover: those since the last one that was carried out to its end, and today. What was sent of them
 * is not sent twice.
 *
 * @param runs the latest ones, latest first
 */
export const daysToCover = (runs: readonly DailyRun[], today: Day): Day[] => {
  const count = Math.max(daysBetween(seenTo(runs, today), today), 1)
  return Array.from({ length: count }, (_, i) => addDays(today, i + 1 - count))
}
