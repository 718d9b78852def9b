import { change } from '../../orders/act-on-order.use-case'
import type { Order } from '../../orders/order'
import type { Write } from '../../platform/commit'
import { noticeWrite } from '../../platform/notices'
import { onceOnly, type Request } from '../../platform/once'
import { isStale, retryRaces } from '../../platform/retry'
import { notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import type { Inbox } from '../../shared/notice'
import type { Viewer } from '../../shared/viewer'
import { proposeOn } from '../remedies/propose-remedies.use-case'
import { type Judgement, judgeFault, type RepairerFault } from './fault'
import type { FaultsStore } from './faults.store'

/** Who is told that a fault was found, replied to or judged. */
export const told = (
  fault: Pick<RepairerFault, 'orderId' | 'manufacturerId' | 'providerId' | 'pointId'>,
  kind: 'REPAIRER_FAULT_ALLEGED' | 'REPAIRER_FAULT_REPLIED' | 'REPAIRER_FAULT_JUDGED',
  { at }: Request,
): Write[] => {
  const repairer: Inbox[] = [
    { role: 'PROVIDER', id: fault.providerId },
    { role: 'SERVICE_POINT', id: fault.pointId },
  ]
  const inboxes: Inbox[] =
    kind === 'REPAIRER_FAULT_REPLIED' ? [{ role: 'MANUFACTURER', id: fault.manufacturerId }] : repairer
  const subject = { type: 'WorkOrder', id: fault.orderId }
  return inboxes.map((inbox) => noticeWrite({ kind, inbox, subject, at: instant(at) }))
}

interface Stores {
  readonly faults: FaultsStore
  readonly orders: Parameters<typeof change>[0]
}

/**
 * Judges a finding. One that is upheld marks the order in the same transaction, if the repair still goes on; and where it has
 * lasted too long already, the exchange is proposed at once: the nightly run looks at a repair on the day the rule names alone.
 * Cost: 3 GetItems, 1 transaction; upheld, what a proposal costs.
 */
export const judgeRepairerFault = async (
  { faults, orders }: Stores,
  viewer: Viewer,
  { orderId, ...judgement }: Judgement & { readonly orderId: string },
  request: Request,
): Promise<RepairerFault> => {
  const field = ['input', 'orderId']
  const orderOf = async (): Promise<Order> => {
    const order = await orders.latest(orderId)
    if (!order) throw notFound('WorkOrder', orderId, field)
    return order
  }
  const attempt = async (): Promise<RepairerFault> => {
    const order = await orderOf()
    const before = await faults.need(orderId, field)
    const event = judgeFault(before, judgement, viewer, instant(request.at))
    const goesOn = 'assignment' in order && !('completion' in order) && order.state !== 'CANCELLED'
    if (event.type === 'DISMISSED' || !goesOn)
      return faults.act(
        request,
        orderId,
        viewer,
        () => event,
        (next) => told(next, 'REPAIRER_FAULT_JUDGED', request),
      )
    const { next, writes } = faults.following(before, viewer, instant(request.at), event)
    const beside = async () => [...writes, ...told(next, 'REPAIRER_FAULT_JUDGED', request)]
    await change(orders, order, { action: 'REPAIRER_FAULT' }, viewer, request.at, request, { beside })
    return next
  }
  const again = () => faults.need(orderId, field)
  const run = async () => {
    // Refused first, so that only a race for the order is tried again.
    judgeFault(await again(), judgement, viewer, instant(request.at))
    return retryRaces(attempt, isStale)
  }
  const judged = await onceOnly('Orders', request, run, again)
  // Again with a repeat of the request: what was lost after the judgement is made up for, and proposed once all the same.
  if (judged.state === 'UPHELD') await proposeOn(await orderOf(), request.at)
  return judged
}
