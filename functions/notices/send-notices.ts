import { type DailyRun, seenTo } from '../shared/catch-up'
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

/** Every bucket at every lead. */
export function* piecesOf(day: Day, buckets: number): Generator<Piece> {
  for (const lead of leads) for (let bucket = 0; bucket < buckets; bucket += 1) yield { day, lead, bucket }
}
