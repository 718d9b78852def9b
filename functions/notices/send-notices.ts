import type { Day } from '../shared/days'
import { type Lead, leads } from '../shared/notice'

export const JOB = 'send-notices'

/** One message of a day's run: the deadlines of one bucket that fall `lead` days after it. */
export interface Piece {
  /** The day of the run: the job's period. */
  readonly day: Day
  readonly lead: Lead
  readonly bucket: number
}

/** Every bucket at every lead. */
export function* piecesOf(day: Day, buckets: number): Generator<Piece> {
  for (const lead of leads) for (let bucket = 0; bucket < buckets; bucket += 1) yield { day, lead, bucket }
}
