import type { Order } from '../../orders/order'
import { orderUnchanged } from '../../orders/order-unchanged.use-case'
import { isWorkedOn } from '../../orders/worked-on'
import { commit, type Write } from '../../platform/commit'
import { isStale } from '../../platform/retry'
import { instant } from '../../shared/days'
import type { SourcingByJob } from './by-job.use-case'
import { type PartRequest, WORK_ENDED } from './request'

/** LEFT: nothing came of it, or somebody changed the request meanwhile, which stands. */
export type Outcome = 'DONE' | 'ENDED' | 'LEFT'

/**
 * Does something to a request for an order that is being worked on; of another the request ends. 1 GetItem.
 *
 * @param freed what keeps its stock no longer, where it ends
 * @param run   commits what it does together with `unchanged`, the order as it was read; or returns false
 */
export const whileWorkedOn = async (
  by: SourcingByJob,
  found: PartRequest,
  freed: readonly Write[],
  run: (order: Order, unchanged: Write) => Promise<boolean>,
): Promise<Outcome> => {
  const order = await by.orderOf(found.orderId)
  try {
    if (order && isWorkedOn(order)) return (await run(order, orderUnchanged(order))) ? 'DONE' : 'LEFT'
    const event = { type: 'CANCELLED', reason: WORK_ENDED } as const
    const { writes } = by.stores.requests.requests.following(found, by.viewer, instant(by.now), event)
    await commit([...writes, ...freed])
    return 'ENDED'
  } catch (error) {
    if (isStale(error)) return 'LEFT'
    throw error
  }
}
