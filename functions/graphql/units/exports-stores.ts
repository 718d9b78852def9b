import { createExportsStore } from '../../exports/exports.store'

/** Of one request. */
export const createStores = () => ({ exports: createExportsStore() })
