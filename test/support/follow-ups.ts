import { newTask, recordAnswer } from '../../functions/callbacks/callback'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { runId } from '../../functions/callbacks/sampling-run'
import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { orderIn } from './access/orders'
import { mutate } from './api'
import type { Tenant } from './tenant'

const today = dayOf(new Date())

interface Answering {
  readonly state?: 'COMPLETED' | 'DISPUTED' | 'CONFIRMED'
  readonly on?: string
  readonly open?: boolean
}

/** A callback about a completed order, answered by somebody who is not content. */
export const answeredCallback = async (
  tenant: Tenant,
  { state = 'COMPLETED', on = today, open = false }: Answering = {},
) => {
  const { order } = await orderIn(tenant, state)
  const { id: manufacturerId } = tenant.maker
  const run = { id: runId(manufacturerId, on), manufacturerId, day: on }
  const task = newTask(run, tenant.provider.id, order)
  const store = createCallbacksStore()
  await store.insertMissing([task])
  if (!open) {
    const low = { core: 1, auxiliary: 3, personal: 3 }
    const high = { core: 4, auxiliary: 3, personal: 3 }
    const at = new Date()
    const request = { subject: 'test', key: task.id, payloadHash: '', at }
    const said = { expected: high, perceived: low, comment: '' }
    await store.save(task, recordAnswer(task, said, at.toISOString()), request)
  }
  return { id: toGlobalId('CallbackTask', task.id), orderId: order.id }
}

export interface FollowedUp {
  readonly id: string
  readonly version: number
  readonly complaint: {
    readonly id: string
    readonly channel: string
    readonly order: { readonly id: string } | null
  } | null
  readonly reworkedAt: string | null
  readonly order: { readonly state: string } | null
}
const SELECT = 'callbackTask { id version complaint { id channel topic order { id } } reworkedAt order { id state } }'

export const complaint = { topic: 'WORKMANSHIP', against: 'POINT', wish: 'REPAIR', text: '修完当天又坏了' } as const

export const followUp = (tenant: Tenant, what: 'Complaint' | 'Rework', input: Readonly<Record<string, unknown>>) =>
  mutate<FollowedUp>({ name: `callbackOpen${what}`, viewer: tenant.as.HOTLINE, input, select: SELECT })
