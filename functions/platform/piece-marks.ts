import { addDays, type Day, type Instant, startOfDay } from '../shared/days'
import { commit } from './commit'
import { Documents, type Key } from './documents'
import { countDone, type JobName } from './jobs'
import type { TableName } from './topology'

const KEEP_DAYS = 30

/** Another delivery finished it. */
class Finished extends Error {}

/** One message of a day's run. */
interface DailyPiece {
  /** The day of the run: the job's period. */
  readonly day: Day
}

/**
 * Which pieces of a daily job are done: a mark each, kept for 30 days, written with the piece's count. For work whose every
 * effect is idempotent in itself: the mark only saves a redelivered message the work.
 */
export const createPieceMarks = <P extends DailyPiece>(job: JobName, table: TableName, keyOf: (piece: P) => Key) => {
  const marks = new Documents<{ readonly at: Instant }>(table)

  return {
    isDone: async (piece: P): Promise<boolean> => (await marks.get(keyOf(piece), { consistent: true })) !== undefined,

    /** Marks a piece as done and counts it, once. */
    finish: async (piece: P, at: Instant): Promise<void> => {
      const expiresAt = Math.floor(Date.parse(startOfDay(addDays(piece.day, KEEP_DAYS))) / 1000)
      try {
        await commit([marks.insert(keyOf(piece), { at }, { expiresAt }, new Finished()), countDone(job, piece.day, at)])
      } catch (error) {
        if (!(error instanceof Finished)) throw error
      }
    },
  }
}
