import { type Order, startOf } from '../../orders/order'
import { type Field, notFound } from '../../shared/checks'
import type { Instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import type { StepBook } from '../step-book'
import { earlierThan, type Job, type JobStart, ofStart } from './job'
import { seesJob } from './job-access'
import type { JobsStore } from './jobs.store'
import { type StepTruth, truthOf } from './stands'

export interface JobDeps {
  readonly jobs: JobsStore
  /** An edition never changes once published: the cached read does. */
  readonly book: (id: string) => Promise<StepBook | undefined>
  readonly order: (id: string) => Promise<Order | undefined>
}

interface JobStores {
  readonly orderJobs: JobsStore
  readonly procedures: { readonly books: { readonly documents: { load: JobDeps['book'] } } }
  readonly orders: { latest: JobDeps['order'] }
}

export const jobDeps = ({ orderJobs, procedures, orders }: JobStores): JobDeps => ({
  jobs: orderJobs,
  book: (id) => procedures.books.documents.load(id),
  order: (id) => orders.latest(id),
})

/** An order's job with all that it is judged by. */
export interface JobOfOrder {
  readonly order: Order
  readonly book: StepBook
  readonly start: JobStart
  readonly visits: number
  /** Whatever was written last, of an earlier start as well. */
  readonly stored: Job | undefined
  /** Undefined until something is recorded. */
  readonly job: Job | undefined
  /** Starts of jobs that were closed and sent back, oldest first. */
  readonly earlier: readonly Instant[]
  readonly truth: readonly StepTruth[]
}

const NOTHING = { records: [], resolutions: [] } as const

/** The edition an order's work follows, and since when; undefined before it starts and where no book was in force. */
const startIn = (order: Order): (JobStart & { readonly visits: number }) | undefined => {
  if (!('work' in order && order.work)) return undefined
  const { procedureId, startedAt } = startOf(order.work)
  return procedureId === undefined ? undefined : { bookId: procedureId, startedAt, visits: order.work.visits }
}

/** The job of an order that is at hand; undefined if its work follows no book. Cost: 2 GetItems, side by side. */
export const jobOf = async ({ jobs, book: bookOf }: Omit<JobDeps, 'order'>, order: Order, fresh = true) => {
  const work = startIn(order)
  if (!work) return undefined
  const { visits, ...start } = work
  const [book, stored] = await Promise.all([bookOf(start.bookId), fresh ? jobs.latest(order.id) : jobs.load(order.id)])
  if (!book) throw new Error(`Order ${order.id} follows an edition that is missing`)
  return viewOf({ order, book, start, visits, stored })
}

export const viewOf = (parts: Omit<JobOfOrder, 'job' | 'earlier' | 'truth'>): JobOfOrder => {
  const job = ofStart(parts.stored, parts.start)
  return {
    ...parts,
    job,
    earlier: earlierThan(parts.start, parts.stored),
    truth: truthOf(parts.book.steps, job ?? NOTHING),
  }
}

/**
 * The job of an earlier start, as it was closed before the work was sent back (P4). Cost: 2 GetItems side by side, 1 GetItem.
 */
export const earlierJob = async ({ jobs, book: bookOf }: Omit<JobDeps, 'order'>, order: Order, startedAt: Instant) => {
  const [latest, kept] = await Promise.all([jobs.load(order.id), jobs.earlier(order.id, startedAt)])
  const stored = [latest, kept].find((one) => one?.startedAt === startedAt)
  const book = stored?.closed && (await bookOf(stored.bookId))
  if (!stored?.closed || !book) return undefined
  return viewOf({ order, book, start: { bookId: book.id, startedAt }, visits: stored.closed.visits, stored })
}

/** For a change: refuses an order the viewer does not see, and one whose work follows no book. Cost: 3 GetItems. */
export const neededJob = async (deps: JobDeps, viewer: Viewer, orderId: string, field: Field): Promise<JobOfOrder> => {
  const order = await deps.order(orderId)
  if (!order || !seesJob(viewer, order)) throw notFound('WorkOrder', orderId, field)
  const found = await jobOf(deps, order)
  if (!found) throw new DomainError('NO_STEP_BOOK', field)
  return found
}
