import type { Order } from '../../orders/order'
import type { Write } from '../../platform/commit'
import { instant } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import { partsOf } from '../catalogue/parts-of.use-case'
import { createWarehousesStore } from '../stock/warehouses.store'
import { freeing } from './act-on-request.use-case'
import { mayBe, WORK_ENDED } from './request'
import { createRequestsStore } from './requests.store'
import type { Requesting } from './reserve.use-case'

/** What the end of the work may add to its transaction, which holds a hundred writes. */
const ROOM = 60

/**
 * What an order had asked for at a point that works on it no more is kept for it no longer, in the order's own transaction. What is on
 * its way arrives all the same, and is the point's to free; so is what the transaction has no room for.
 *
 * Cost: 1 Query; for each open request 1 GetItem for its part, 1 or 2 for its place, and some seven writes.
 */
export const endingRequests = async (
  order: Pick<Order, 'id'>,
  {
    viewer,
    now,
    newId,
    network,
  }: Pick<Requesting, 'now' | 'newId'> & { viewer: Viewer; network: Requesting['stores']['network'] },
): Promise<Write[]> => {
  const store = createRequestsStore()
  const { rows } = await store.ofOrder(order.id, { first: 100 })
  const open = rows.map(({ node }) => node).filter((found) => mayBe(found, 'CANCELLED'))
  const parts = await partsOf(open.map(({ partId }) => partId))
  const by = { viewer, now, newId, stores: { network, warehouses: createWarehousesStore() } }
  const event = { type: 'CANCELLED', reason: WORK_ENDED } as const
  const writes: Write[] = []
  for (const [i, found] of open.entries()) {
    const part = parts[i]
    if (!part) continue
    const { writes: own } = store.requests.following(found, viewer, instant(now), event)
    writes.push(...own, ...(await freeing(by, found, part)))
    if (writes.length > ROOM) break
  }
  return writes
}
