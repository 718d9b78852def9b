import type { Received } from '../complaints/receive'
import { type Receiving, receiveComplaint, type Words } from '../complaints/receive-complaint.use-case'
import { actOnOrder } from '../orders/act-on-order.use-case'
import type { Order } from '../orders/order'
import type { Request } from '../platform/once'
import { checkText } from '../shared/checks'
import { instant } from '../shared/days'
import type { CallbackTask } from './callback'
import { checkComplaint, checkRework, noOrder, withOpened } from './follow-up'

/**
 * A callback and what it opens stand in tables and transactions of their own. So whatever is opened is asked for under a name
 * that follows from the callback alone: asked for again, by anybody and after any crash, it is the same request, and is
 * opened once; the callback then shows what is there.
 */
const onBehalfOf = (task: CallbackTask, what: string, { at }: Request): Request => ({
  subject: `callback:${task.id}`,
  key: what,
  payloadHash: what,
  at,
})

/** Receives the complaint that a callback found, and shows it on the callback. Cost: the order, and as a complaint does. */
export const openComplaint =
  (
    receiving: Receiving,
    order: (id: string) => Promise<Order | undefined>,
    said: Omit<Received, 'channel'> & Pick<Words, 'text'>,
    request: Request,
  ) =>
  async (task: CallbackTask): Promise<CallbackTask> => {
    checkComplaint(task)
    const about = await order(task.orderId)
    if (!about) throw noOrder(task)
    const asked = { ...said, channel: 'CALLBACK' } as const
    const { id } = await receiveComplaint(receiving, { order: about }, asked, onBehalfOf(task, 'complaint', request))
    return withOpened(task, { complaintId: id })
  }

/** Has the work of a callback's order done again: disputed for the customer, then sent back. Cost: 3 GetItems, 3 transactions. */
export const openRework =
  (orders: Parameters<typeof actOnOrder>[0], viewer: Receiving['viewer'], reason: string, request: Request) =>
  async (task: CallbackTask): Promise<CallbackTask> => {
    checkRework(task, instant(request.at))
    const words = checkText(reason, ['input', 'reason'], 500)
    const order = await orders.load(task.orderId)
    if (!order) throw noOrder(task)
    const { orderId } = task
    // Disputed by the customer before: it only has to be sent back.
    if (order.state !== 'DISPUTED') {
      const dispute = { orderId, command: { action: 'DISPUTE', reason: words } } as const
      await actOnOrder(orders, viewer, dispute, onBehalfOf(task, 'dispute', request))
    }
    await actOnOrder(orders, viewer, { orderId, command: { action: 'REWORK' } }, onBehalfOf(task, 'rework', request))
    return withOpened(task, { reworkedAt: instant(request.at) })
  }
