import { createEvaluationsStore } from '../admission/evaluations.store'
import { createCallbacksStore } from '../callbacks/callbacks.store'
import { createSamplingRunsStore } from '../callbacks/sampling-runs.store'
import { createNetworkStore } from '../network/network.store'
import { createOrdersStore } from '../orders/orders.store'
import { jobRunPage } from '../platform/jobs'

/** The stores of one request: their loaders batch and cache within it. One line per capability. */
export const createStores = () => ({
  network: createNetworkStore(),
  orders: createOrdersStore(),
  callbacks: createCallbacksStore(),
  samplingRuns: createSamplingRunsStore(),
  jobs: { page: jobRunPage },
  admission: createEvaluationsStore(),
})

export type Stores = ReturnType<typeof createStores>
