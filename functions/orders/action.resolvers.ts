import type { Context } from '../graphql/context'
import { mutation } from '../graphql/mutation'
import type { Request } from '../platform/once'
import { fromGlobalId } from '../shared/ids'
import { actOnOrder, type Beside, type OrderAction } from './act-on-order.use-case'
import type { Command } from './actions'
import { type Order, placeOf } from './order'
import { maySee } from './order-access'
import { text } from './order-input'
import { endsWork } from './worked-on'

export interface ActionInput {
  readonly id: string
  readonly version?: number | null | undefined
  readonly idempotencyKey: string
}

export const act = async (
  input: ActionInput,
  context: Context,
  request: Request,
  command: OrderAction['command'],
  beside?: Beside,
): Promise<{ workOrder: Order | null }> => {
  const { viewer, stores } = context
  const orderId = fromGlobalId('WorkOrder', input.id, ['input', 'id'])
  const along: Beside = async (next, before) => [
    ...((await beside?.(next, before)) ?? []),
    ...(endsWork(next, before) ? await freedParts(next, context) : []),
  ]
  const asked = { orderId, version: input.version, command, beside: along }
  const order = await actOnOrder(stores.orders, viewer, asked, request)
  // Who gave the order back sees that it left; a repeat of the request does not tell where it went.
  return { workOrder: maySee(viewer, order) || !placeOf(order) ? order : null }
}

/** What was asked for at a point that works on the order no more is kept for it no longer; most actions need none of this. */
const freedParts = async (order: Order, { viewer, now, newId, stores: { network } }: Context) => {
  const { endingRequests } = await import('../parts/requests/end-requests.use-case')
  return endingRequests(order, { viewer, now, newId, network })
}

/** A mutation that carries out one command on one order. */
export const action = <I extends ActionInput>(
  command: (input: I, context: Context) => OrderAction['command'],
  beside?: (context: Context) => Beside,
) =>
  mutation<I, { workOrder: Order | null }>((input, context, request) =>
    act(input, context, request, command(input, context), beside?.(context)),
  )

export const reasoned = (
  name: 'DECLINE' | 'DISPUTE' | 'CANCEL' | 'TECHNICIAN_NO_SHOW' | 'CUSTOMER_NO_SHOW',
  beside?: (context: Context) => Beside,
) =>
  action<ActionInput & { reason: string }>(
    ({ reason }): Command => ({ action: name, reason: text(reason, 'reason', 500) }),
    beside,
  )
