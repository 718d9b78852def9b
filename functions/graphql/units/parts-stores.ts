import { createCatalogueStore } from '../../parts/catalogue/catalogue.store'
import { createPlanningStore } from '../../parts/planning/planning.store'
import { createRequestsStore } from '../../parts/requests/requests.store'
import { createMovementsStore } from '../../parts/stock/movements.store'
import { createWarehousesStore } from '../../parts/stock/warehouses.store'

/** Of one request. */
export const createStores = () => ({
  catalogue: createCatalogueStore(),
  planning: createPlanningStore(),
  requests: createRequestsStore(),
  stock: createMovementsStore(),
  warehouses: createWarehousesStore(),
})
