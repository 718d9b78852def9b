import { createPlanningStore } from '../../parts/planning/planning.store'

/** Of one request. */
export const createStores = () => ({ planning: createPlanningStore() })
