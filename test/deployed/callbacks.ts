import type { Caller } from './api'
import { assert, eventually } from './steps'

interface Task {
  readonly id: string
  readonly state: string
  readonly order: { readonly id: string }
  readonly contact: { readonly phone: string }
}

interface Tasks {
  readonly callbackTasks: { readonly edges: readonly { readonly node: Task }[] }
}

const openTasks = async (hotline: Caller): Promise<readonly Task[]> => {
  const query = '{ callbackTasks(first: 100) { edges { node { id state order { id } contact { phone } } } } }'
  return (await hotline.ask<Tasks>(query)).callbackTasks.edges.map(({ node }) => node)
}

/** Waits for the worker behind the queue: one task for each of these orders. */
export const drawn = (hotline: Caller, orderIds: readonly string[]): Promise<readonly Task[]> =>
  eventually('the callbacks are drawn', async () => {
    const tasks = await openTasks(hotline)
    return orderIds.every((id) => tasks.some(({ order }) => order.id === id)) ? tasks : undefined
  })

const scores = (score: number) => ({ core: score, auxiliary: score, personal: score })

/** The customer got more than expected. */
export const record = async (hotline: Caller, { id, contact }: Task): Promise<void> => {
  assert(/^\d{11}$/.test(contact.phone), 'the hotline must see whom to call')
  const input = { id, expected: scores(3), perceived: scores(4), comment: '很快' }
  const select = 'callbackTask { id state satisfaction satisfied }'
  const { callbackTask: task } = await hotline.act<{
    callbackTask: Task & { satisfaction: number; satisfied: boolean }
  }>('callbackRecord', input, select)
  assert(task.state === 'ANSWERED' && task.satisfied && task.satisfaction === 1, JSON.stringify(task))
}
