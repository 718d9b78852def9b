import { staleVersion } from '../platform/documents'
import { onceOnly, type Request } from '../platform/once'
import { isStale, retryRaces } from '../platform/retry'
import { DomainError } from '../shared/errors'
import type { Viewer } from '../shared/viewer'
import type { CallbackTask } from './callback'
import { maySeeTask } from './callback-access'
import type { CallbacksStore } from './callbacks.store'

export interface CallbackChange {
  readonly taskId: string
  /** Version the caller saw; left out, the latest is taken. */
  readonly version?: number | null | undefined
  /** The task after the call, given the task as it stands; may refuse. */
  readonly change: (task: CallbackTask) => CallbackTask | Promise<CallbackTask>
}

/**
 * Records a call once: the same request again changes nothing and answers with the task as it is now.
 * Cost: 1 consistent GetItem and 1 transaction.
 */
export const recordCallback = (
  store: CallbacksStore,
  viewer: Viewer,
  { taskId, version, change }: CallbackChange,
  request: Request,
): Promise<CallbackTask> => {
  const visible = async (id: string): Promise<CallbackTask> => {
    const task = await store.latest(id)
    if (!task || !maySeeTask(viewer, task))
      throw new DomainError('NOT_FOUND', ['input', 'id'], { what: 'CallbackTask', id })
    return task
  }
  const attempt = async (): Promise<CallbackTask> => {
    const before = await visible(taskId)
    if (version != null && version !== before.version) throw staleVersion(version, before.version)
    const after = await change(before)
    await store.save(before, after, request)
    return after
  }
  // A caller that named no version means the task as it is: a lost race is tried again on what stands now.
  const run = () => retryRaces(attempt, (error) => version == null && isStale(error))
  return onceOnly('Orders', request, run, visible)
}
