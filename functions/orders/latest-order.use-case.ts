import type { Order } from './order'
import { createOrdersStore } from './orders.store'

/** An order as committed last, for who decides on it; 1 GetItem. */
export const latestOrder = (id: string): Promise<Order | undefined> => createOrdersStore().latest(id)
