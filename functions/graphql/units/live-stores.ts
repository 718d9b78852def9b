import { createChangesStore } from '../../live/changes.store'

/** Of one request. */
export const createStores = () => ({
  changes: createChangesStore(),
})
