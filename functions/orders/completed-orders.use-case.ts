import type { Day } from '../shared/days'
import type { Order } from './order'
import { createOrdersStore } from './orders.store'

export interface CompletedOrder {
  readonly providerId: string
  readonly orderId: string
}

/** A maker's orders completed on a day, sorted by provider, then id: 1 Query per thousand, bounded memory. */
export const completedOn = (manufacturerId: string, day: Day): AsyncGenerator<CompletedOrder> =>
  createOrdersStore().completedOn(manufacturerId, day)

/** Orders by id, in the order asked; one BatchGet per hundred. An order that was listed is there: orders are never deleted. */
export const ordersOf = async (ids: readonly string[]): Promise<Order[]> => {
  const store = createOrdersStore()
  return Promise.all(
    ids.map(async (id) => {
      const order = await store.load(id)
      if (!order) throw new Error(`Order ${id} is listed but not there`)
      return order
    }),
  )
}
