import type { Write } from '../platform/commit'
import type { Order } from './order'
import { createOrdersStore } from './orders.store'

/** For the transaction of what was decided on an order as it stands: refused as BUSY if it changed meanwhile. */
export const orderUnchanged = (order: Order): Write => createOrdersStore().unchanged(order)
