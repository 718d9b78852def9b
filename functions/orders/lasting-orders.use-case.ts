import type { Page, PageRequest } from '../platform/page'
import type { Day } from '../shared/days'
import { completedOn, ordersOf } from './completed-orders.use-case'
import type { Order } from './order'
import { createOrdersStore } from './orders.store'
import { STAND_BUCKETS, stoodSince } from './stands.store'

const MAX_TOGETHER = 100

/** In how many pieces the repairs of a day are read. */
export const REPAIR_PIECES = STAND_BUCKETS

/** Repairs that began, or came to wait for a part, on a day; a hundred at a time: 1 Query per thousand, 1 BatchGet. */
export const repairsSince = (day: Day, piece: number): AsyncGenerator<readonly Order[]> =>
  together(stoodSince(day, piece))

/** Everything a unit was repaired for, latest first: 1 Query, 1 BatchGet. */
export const ordersOfUnit = (unitId: string, page: PageRequest): Promise<Page<Order>> =>
  createOrdersStore().ofUnit(unitId, page)

/** A maker's orders completed on a day, a hundred at a time. */
export const completedTogether = (manufacturerId: string, day: Day): AsyncGenerator<readonly Order[]> =>
  together(idsOf(completedOn(manufacturerId, day)))

async function* idsOf(completed: AsyncIterable<{ readonly orderId: string }>): AsyncGenerator<string> {
  for await (const { orderId } of completed) yield orderId
}

async function* together(ids: AsyncIterable<string>): AsyncGenerator<readonly Order[]> {
  let some: string[] = []
  for await (const id of ids) {
    some.push(id)
    if (some.length < MAX_TOGETHER) continue
    yield await ordersOf(some)
    some = []
  }
  if (some.length > 0) yield await ordersOf(some)
}
