import type { Outcome } from '../../orders/work-record'
import type { Instant } from '../../shared/days'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import { type JobRecord, union } from './record'

/** Which of the outcomes that contradict each other holds; none is deleted. */
export interface Resolution {
  readonly step: string
  readonly chosen: string
  /** All that contradicted each other, the chosen one among them. */
  readonly over: readonly string[]
  readonly reason: string
}

/** What stands is derived from this alone (stands.ts). */
export interface JobSet {
  readonly records: readonly JobRecord[]
  readonly resolutions: readonly Resolution[]
}

/** The work a job is of: by one edition, from one start on. */
export interface JobStart {
  readonly bookId: string
  readonly startedAt: Instant
}

/** How the order was completed. */
export interface Closing {
  readonly at: Instant
  readonly outcome: Outcome
  readonly visits: number
}

/** What was done on one order by its step book (P2). Its id is the order's. */
export interface Job extends Journaled, JobStart, JobSet {
  /** What came after the order was completed: kept, and changes nothing. */
  readonly late: readonly JobRecord[]
  readonly closed?: Closing
  /** Starts before, whose jobs were closed and then sent back, oldest first: each is kept beside this one. */
  readonly earlier?: readonly Instant[]
}

export type JobEvent =
  | (JobStart & { readonly type: 'RECORDED'; readonly records: readonly JobRecord[] })
  | (JobStart & { readonly type: 'CLOSED'; readonly outcome: Outcome; readonly visits: number })
  | (Resolution & { readonly type: 'RESOLVED' })

/** The job as far as it is of this start: a point that gave the order back leaves nothing but the log. */
export const ofStart = (job: Job | undefined, start: JobStart): Job | undefined =>
  job?.startedAt === start.startedAt && job.bookId === start.bookId ? job : undefined

/** Every start whose job was closed and that another followed, as of a start. */
export const earlierThan = (start: JobStart, stored: Job | undefined): readonly Instant[] => {
  const { earlier = [], closed, startedAt } = stored ?? {}
  return startedAt !== undefined && closed && !ofStart(stored, start) ? [...earlier, startedAt] : earlier
}

const nothing = { records: [], resolutions: [], late: [] } as const

/** The job after one more entry of its log. */
export const evolve = (before: Job | undefined, entry: Entry<JobEvent>): Job => {
  const { event, at } = entry
  if (event.type === 'RESOLVED') {
    if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with records`)
    const { step, chosen, over, reason } = event
    return { ...before, ...stamp(entry), resolutions: [...before.resolutions, { step, chosen, over, reason }] }
  }
  const { bookId, startedAt } = event
  const earlier = earlierThan(event, before)
  const known = earlier.length > 0 ? { earlier } : {}
  const job: Job = { ...nothing, ...ofStart(before, event), ...known, bookId, startedAt, ...stamp(entry) }
  if (event.type === 'CLOSED') return { ...job, closed: { at, outcome: event.outcome, visits: event.visits } }
  return job.closed
    ? { ...job, late: union(job.late, event.records) }
    : { ...job, records: union(job.records, event.records) }
}
