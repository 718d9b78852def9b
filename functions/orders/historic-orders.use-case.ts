import type { Write } from '../platform/commit'
import { onceOnly, type Request } from '../platform/once'
import type { Month } from '../shared/days'
import type { History } from './history'
import type { Order } from './order'
import { createOrdersStore } from './orders.store'

/** The most that is read in one BatchGet. */
const PAGE = 100

/**
 * Writes an order that was taken over whole, once per request: the order, its log and what the caller keeps beside it
 * in one transaction. Refuses with ALREADY_EXISTS if the order or something beside it is there without the request's
 * record, and with IDEMPOTENCY_KEY_REUSED if the request said something else before.
 *
 * @returns whether it was written now
 */
export const insertHistoric = (history: History, request: Request, beside: readonly Write[]): Promise<boolean> =>
  onceOnly(
    'Orders',
    request,
    async () => {
      await createOrdersStore().insert(history, undefined, request, { beside })
      return true
    },
    async () => false,
  )

/** A maker's orders reported in a month, a hundred at a time: 1 Query a thousand and 1 BatchGet a hundred orders. */
export async function* ordersOfMaker(manufacturerId: string, month: Month): AsyncGenerator<Order[]> {
  const store = createOrdersStore()
  let ids: string[] = []
  const page = async () => (await Promise.all(ids.map((id) => store.load(id)))).filter((order) => order !== undefined)
  for await (const id of store.idsOfMaker(manufacturerId, month)) {
    ids.push(id)
    if (ids.length < PAGE) continue
    yield await page()
    ids = []
  }
  if (ids.length > 0) yield await page()
}
