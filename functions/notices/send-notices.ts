import { addDays, type Day, daysBetween } from '../shared/days'
import { type Lead, leads } from '../shared/notice'

export const JOB = 'send-notices'

/** One message of a day's run: the deadlines of one bucket that fall `lead` days after it. */
export interface Piece {
  /** The day of the run: the job's period. */
  readonly day: Day
  readonly lead: Lead
  readonly bucket: number
}

/** A schedule that was down for longer is told of by its alarm; what was missed then is told late no more. */
export const MAX_CATCH_UP_DAYS = 7

/** A run as far as it matters here. */
interface Run {
  readonly period: Day
  readonly finishedAt?: string
}

/**
 * The days a run has to cover: since the last one that was carried out to its end, so that neither a night without a run
 * nor one that broke off loses a notice. What was sent of it is not sent twice.
 *
 * @param runs the latest ones, latest first
 */
export const daysToCover = (runs: readonly Run[], today: Day): Day[] => {
  const whole = runs.find(({ finishedAt }) => finishedAt !== undefined)?.period
  const first = whole === undefined ? runs.at(-1)?.period : addDays(whole, 1)
  const missed = first === undefined ? 1 : Math.min(daysBetween(first, today) + 1, MAX_CATCH_UP_DAYS)
  const count = Math.max(missed, 1)
  return Array.from({ length: count }, (_, i) => addDays(today, i + 1 - count))
}

/** Every bucket at every lead. */
export function* piecesOf(day: Day, buckets: number): Generator<Piece> {
  for (const lead of leads) for (let bucket = 0; bucket < buckets; bucket += 1) yield { day, lead, bucket }
}
