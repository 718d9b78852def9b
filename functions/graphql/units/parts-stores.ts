import { createCatalogueStore } from '../../parts/catalogue/catalogue.store'
import { createPlanningStore } from '../../parts/planning/planning.store'
import { createReplenishmentsStore } from '../../parts/replenishment/replenishments.store'
import { createRequestsStore } from '../../parts/requests/requests.store'
import { createReturnsStore } from '../../parts/returns/returns.store'
import { createCountsStore } from '../../parts/stock/counts/counts.store'
import { createLotsStore } from '../../parts/stock/lots.store'
import { createMovementsStore } from '../../parts/stock/movements.store'
import { createWarehousesStore } from '../../parts/stock/warehouses.store'

/** Of one request. */
export const createStores = () => ({
  catalogue: createCatalogueStore(),
  lots: createLotsStore(),
  planning: createPlanningStore(),
  replenishments: createReplenishmentsStore(),
  requests: createRequestsStore(),
  returns: createReturnsStore(),
  stock: createMovementsStore(),
  counts: createCountsStore(),
  warehouses: createWarehousesStore(),
})
