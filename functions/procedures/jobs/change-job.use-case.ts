import type { Order } from '../../orders/order'
import type { Write } from '../../platform/commit'
import { onceOnly, type Request } from '../../platform/once'
import { untilSettled } from '../../platform/retry'
import type { Viewer } from '../../shared/viewer'
import { closeJob, resolveConflict } from './decide'
import { type JobDeps, type JobOfOrder, jobOf, neededJob, viewOf } from './job-of-order.use-case'

interface ResolveInput {
  readonly orderId: string
  readonly step: string
  readonly recordId: string
  readonly reason: string
}

/** Says which of the outcomes that contradict each other holds. Cost: 3 GetItems, 1 transaction. */
export const resolveJobConflict = (
  deps: JobDeps,
  viewer: Viewer,
  input: ResolveInput,
  request: Request,
): Promise<JobOfOrder> => {
  const needed = () => neededJob(deps, viewer, input.orderId, ['input', 'orderId'])
  const attempt = async () => {
    const found = await needed()
    const event = resolveConflict(found.job, found.book, input, viewer)
    const stored = await deps.jobs.save(request, found.order.id, { before: found.stored, actor: viewer, event })
    return viewOf({ ...found, stored })
  }
  return onceOnly('Orders', request, () => untilSettled(attempt), needed)
}

/**
 * What closes the job of an order in the transaction that completes it; nothing where its work follows no book, or the job
 * was closed when the order was completed before. Refuses while the book asks for more.
 * Cost: 2 GetItems, side by side; 2 writes.
 */
export const closingWrites = async (
  deps: Omit<JobDeps, 'order'>,
  viewer: Viewer,
  completed: Order,
  at: Date,
): Promise<readonly Write[]> => {
  if (!('completion' in completed)) return []
  const found = await jobOf(deps, completed)
  if (!found || found.job?.closed) return []
  const { job, stored, book, start, visits } = found
  const { outcome } = completed.completion
  return deps.jobs.closing(completed.id, stored, viewer, at, closeJob(job, book, start, { outcome, visits }))
}
