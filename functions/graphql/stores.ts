import { createNetworkStore } from '../network/network.store'
import { createOrdersStore } from '../orders/orders.store'

/** The stores of one request: their loaders batch and cache within it. One line per capability. */
export const createStores = () => ({
  network: createNetworkStore(),
  orders: createOrdersStore(),
})

export type Stores = ReturnType<typeof createStores>
