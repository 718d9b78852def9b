/**
 * Callback tasks, in the Orders table, whose stream carries them to the roll-ups.
 *
 * | what                          | key                                             | read                        |
 * |-------------------------------|-------------------------------------------------|-----------------------------|
 * | task                          | `CB#<id>` / `#`                                 | 1 GetItem                   |
 * | a maker's open tasks          | byCallback `M#<maker>#OPEN`, oldest first       | 1 Query + 1 BatchGet a page |
 * | a maker's closed tasks        | byCallback `M#<maker>#<month of closing>`, newest first | the same            |
 *
 * A new task costs 2 write units in its transaction and 1 for the index; a recorded call the same and its request record.
 */
import { commit } from '../platform/commit'
import { Documents, type Key } from '../platform/documents'
import { type Request, recordOnce } from '../platform/once'
import { type Page, type PageRequest, queryPage } from '../platform/page'
import { type Month, monthOf } from '../shared/days'
import { type CallbackTask, closedAt } from './callback'

const keyOf = (id: string): Key => ({ pk: `CB#${id}`, sk: '#' })
const listKey = (manufacturerId: string, list: Month | 'OPEN') => `M#${manufacturerId}#${list}`

const besideOf = (task: CallbackTask) => {
  const closed = closedAt(task)
  return {
    kind: 'CALLBACK',
    state: task.state,
    version: task.version,
    callbackKey: listKey(task.manufacturerId, closed ? monthOf(closed) : 'OPEN'),
    callbackSort: `${closed ?? task.completedOn}#${task.id}`,
  }
}

/** One of the tasks is there already: an earlier attempt or another worker wrote it. */
class TaskExists extends Error {}

export const createCallbacksStore = () => {
  const tasks = new Documents<CallbackTask>('Orders')

  const missingOf = async (wanted: readonly CallbackTask[]): Promise<CallbackTask[]> => {
    const found = await tasks.getMany(
      wanted.map(({ id }) => keyOf(id)),
      { consistent: true },
    )
    return wanted.filter((_, i) => !found[i])
  }

  /** Tries all first: only a job that resumes has to read what is there. */
  const insertMissing = async (wanted: readonly CallbackTask[]): Promise<void> => {
    if (wanted.length === 0) return
    try {
      await commit(wanted.map((task) => tasks.insert(keyOf(task.id), task, besideOf(task), new TaskExists())))
    } catch (error) {
      if (!(error instanceof TaskExists)) throw error
      await insertMissing(await missingOf(wanted))
    }
  }

  const list = async (partition: string, page: PageRequest, reverse: boolean): Promise<Page<CallbackTask>> => {
    const { rows, hasNextPage } = await queryPage({ table: 'Orders', index: 'byCallback', partition, reverse }, page)
    const found = await Promise.all(rows.map(({ node }) => tasks.load({ pk: String(node.pk), sk: '#' })))
    return {
      rows: rows.flatMap(({ position }, i) => {
        const node = found[i]
        return node ? [{ node, position }] : []
      }),
      hasNextPage,
    }
  }

  return {
    /** By id, batched; undefined if there is none. */
    load: (id: string) => tasks.load(keyOf(id)),
    /** The latest committed state, for a change. */
    latest: (id: string) => tasks.get(keyOf(id), { consistent: true }),
    /** Writes those of at most 100 tasks that are not there yet, all or none; a task that is there stays as it is. */
    insertMissing,
    /** Writes a change; refuses a stale version and a repeated request. */
    save: async (before: CallbackTask, after: CallbackTask, request: Request): Promise<void> => {
      await commit([
        recordOnce('Orders', request, after.id),
        tasks.replace(keyOf(after.id), after, besideOf(after), before.version),
      ])
      tasks.forget(keyOf(after.id))
    },
    open: (manufacturerId: string, page: PageRequest) => list(listKey(manufacturerId, 'OPEN'), page, false),
    closed: (manufacturerId: string, month: Month, page: PageRequest) =>
      list(listKey(manufacturerId, month), page, true),
  }
}

export type CallbacksStore = ReturnType<typeof createCallbacksStore>
