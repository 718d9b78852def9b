import { ulid } from 'ulid'
import { newDirectory } from '../../network/partners.use-case'
import { latestOrder } from '../../orders/latest-order.use-case'
import type { Order } from '../../orders/order'
import type { JobName } from '../../platform/jobs'
import { system } from '../../shared/viewer'
import { createCatalogueStore } from '../catalogue/catalogue.store'
import { createWarehousesStore } from '../stock/warehouses.store'
import { createRequestsStore } from './requests.store'
import type { Sourcing } from './reserve.use-case'

/** Stock is given to orders and taken from them by a job, as by a person. */
export interface SourcingByJob extends Sourcing {
  readonly orderOf: (id: string) => Promise<Order | undefined>
}

export const sourcingByJob = (job: JobName, now: Date): SourcingByJob => ({
  viewer: system(job),
  now,
  newId: () => ulid(now.getTime()),
  stores: {
    network: newDirectory(),
    catalogue: createCatalogueStore(),
    warehouses: createWarehousesStore(),
    requests: createRequestsStore(),
  },
  orderOf: latestOrder,
})
