import { type PlannedDays, planDays } from '../platform/daily-run'
import { DEADLINE_BUCKETS } from '../platform/notices'
import { JOB, piecesOf } from './send-notices'

/** Sends each day's pieces out. */
export const planNotices = (at: Date): Promise<PlannedDays> =>
  planDays(JOB, at, (day) => piecesOf(day, DEADLINE_BUCKETS))
