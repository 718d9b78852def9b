/**
 * Jobs: what was done on an order by its step book, one document beside the order in the Orders table. Journaled.
 *
 * | Access pattern                    | Key                                                  | Cost                              |
 * |-----------------------------------|------------------------------------------------------|-----------------------------------|
 * | job of an order                   | pk `O#<order>`, sk `JOB`                             | 1 GetItem, 0.5 RCU per 4 KB       |
 * | job closed before the work was sent back | the same, sk `JOB#<start>`                     | 1 GetItem                         |
 * | its log                           | the same, sk prefix `LOG#JOB#`                       | 1 Query                           |
 * | order that has a photo            | pk `PHOTO#<attachment>`, sk `#`                      | in one BatchGet with the others   |
 * | deviations of an edition, a step  | pk `DEVIATIONS#<edition>`, sk `<step>#<order>#<id>`  | 1 Query a page                    |
 * | sync                              | record, job at its version, entry; 1 row a deviation,| 1 transaction, 1 WCU per KB twice |
 * |                                   | 1 row and the upload's own a photo                   | for job and entry                 |
 * | resolve                           | record, job at its version, entry                    | 1 transaction                     |
 * | close                             | job at its version, entry, with the order's change   | part of the order's transaction   |
 *
 * A job has some 250 bytes a record: 8 steps come to 5 KB. It is refused beyond 250 KB (judge.ts); an item holds 400.
 */
import { commit, type Write } from '../../platform/commit'
import { Documents, type Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { type Request, recordOnce } from '../../platform/once'
import { documentPage, type PageRequest } from '../../platform/page'
import { Moved } from '../../platform/retry'
import { type Instant, instant } from '../../shared/days'
import type { Actor } from '../../shared/viewer'
import { evolve, type Job, type JobEvent } from './job'
import { type DeviationRecord, isDeviation } from './record'

const table = 'Orders'

/** A deviation as the book's owner sees it, wherever it was recorded. */
export interface FiledDeviation {
  readonly orderId: string
  readonly bookId: string
  readonly record: DeviationRecord
}

const keyOf = (orderId: string): Key => ({ pk: `O#${orderId}`, sk: 'JOB' })
const photoKey = (attachmentId: string): Key => ({ pk: `PHOTO#${attachmentId}`, sk: '#' })
const deviationKey = (bookId: string, step: string, orderId: string, recordId: string): Key => ({
  pk: `DEVIATIONS#${bookId}`,
  sk: `${step}#${orderId}#${recordId}`,
})

export const createJobsStore = () => {
  const photos = new Documents<{ readonly orderId: string }>(table)
  const filed = new Documents<FiledDeviation>(table)

  /** A row for each deviation that is new in the job. */
  const deviationRows = (job: Job, before: Job | undefined): Write[] => {
    const known = new Set(before?.records.map(({ id }) => id))
    return job.records
      .filter(isDeviation)
      .filter(({ id }) => !known.has(id))
      .map((record) => {
        const { id: orderId, bookId } = job
        const key = deviationKey(bookId, record.step, orderId, record.id)
        return filed.overwrite(key, { orderId, bookId, record }, { kind: 'DEVIATION' })
      })
  }

  const closedJobs = new Documents<Job>(table)
  const earlierKey = (orderId: string, startedAt: Instant): Key => ({ pk: `O#${orderId}`, sk: `JOB#${startedAt}` })

  /** P4: what was closed by its book stays as it was, and counts, when the work begins again. */
  const sentBack = (job: Job, before: Job | undefined): Write[] => {
    if (!before?.closed || before.startedAt === job.startedAt) return []
    const kept = { ...before, id: `${before.id}~${before.version}` }
    const beside = { kind: 'JOB', version: kept.version }
    return [closedJobs.overwrite(earlierKey(job.id, before.startedAt), kept, beside)]
  }

  const jobs = new JournaledAggregate<Job, JobEvent>({
    table,
    type: 'Job',
    keyOf,
    besideOf: () => ({ kind: 'JOB' }),
    derived: (job, before) => [...deviationRows(job, before), ...sentBack(job, before)],
    evolve,
  })

  /** Whoever was faster with the job makes the caller read it again, whatever version of the order was named. */
  const next = (orderId: string, before: Job | undefined, actor: Actor, at: Date, event: JobEvent) => {
    const { next: job, writes } = before
      ? jobs.following(before, actor, instant(at), event)
      : jobs.opening(orderId, actor, instant(at), event)
    return { job, writes: writes.map((write, i) => (i === 0 ? { ...write, refusal: new Moved() } : write)) }
  }

  return {
    load: (orderId: string) => jobs.load(orderId),
    /** As committed last. */
    latest: (orderId: string) => new Documents<Job>(table).get(keyOf(orderId), { consistent: true }),
    /** The job of an earlier start, closed before the work was sent back. */
    earlier: (orderId: string, startedAt: Instant) => closedJobs.load(earlierKey(orderId, startedAt)),
    entryPage: (orderId: string, page: PageRequest) => jobs.entryPage(orderId, page),

    /** The orders whose jobs have these photos; 1 BatchGet. */
    ordersOfPhotos: async (attachmentIds: readonly string[]): Promise<(string | undefined)[]> =>
      (await photos.getMany(attachmentIds.map(photoKey), { consistent: true })).map((found) => found?.orderId),

    /** For the order's own transaction: what closes its job. */
    closing: (orderId: string, before: Job | undefined, actor: Actor, at: Date, event: JobEvent): readonly Write[] =>
      next(orderId, before, actor, at, event).writes,

    /**
     * Writes what happened to a job, or only that it was asked if nothing did. Throws `Moved` when another was faster.
     *
     * @param claimed photos that no order has yet
     */
    save: async (
      request: Request,
      orderId: string,
      { before, actor, event }: { before: Job | undefined; actor: Actor; event: JobEvent | undefined },
      claimed: readonly string[] = [],
    ): Promise<Job | undefined> => {
      const once = recordOnce(table, request, orderId)
      if (!event) {
        await commit([once])
        return before
      }
      const { job, writes } = next(orderId, before, actor, request.at, event)
      const claims = claimed.map((id) => photos.insert(photoKey(id), { orderId }, { kind: 'PHOTO' }, new Moved()))
      await commit([once, ...writes, ...claims])
      return job
    },

    /** Deviations of an edition, or of one of its steps, step by step. */
    deviations: (bookId: string, step: string | undefined, page: PageRequest) =>
      documentPage<FiledDeviation>(
        { table, partition: `DEVIATIONS#${bookId}`, prefix: step === undefined ? '' : `${step}#` },
        page,
      ),
    /** Those that exist, in the order asked. */
    filedDeviations: async (
      bookId: string,
      named: readonly { readonly step: string; readonly orderId: string; readonly recordId: string }[],
    ): Promise<(FiledDeviation | undefined)[]> =>
      filed.getMany(
        named.map(({ step, orderId, recordId }) => deviationKey(bookId, step, orderId, recordId)),
        { consistent: true },
      ),
  }
}

export type JobsStore = ReturnType<typeof createJobsStore>
