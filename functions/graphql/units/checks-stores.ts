import { createChecksStore } from '../../quality/checks/checks.store'

/** Of one request. */
export const createStores = () => ({
  checks: createChecksStore(),
})
