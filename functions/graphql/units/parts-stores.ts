import { createCatalogueStore } from '../../parts/catalogue/catalogue.store'
import { createPlanningStore } from '../../parts/planning/planning.store'
import { createMovementsStore } from '../../parts/stock/movements.store'
import { createWarehousesStore } from '../../parts/stock/warehouses.store'

/** Of one request. */
export const createStores = () => ({
  catalogue: createCatalogueStore(),
  planning: createPlanningStore(),
  stock: createMovementsStore(),
  warehouses: createWarehousesStore(),
})
