import { createAdmittedStore } from '../../network/contracted/admitted.store'

/** Of one request. */
export const createStores = () => ({
  admitted: createAdmittedStore(),
})
