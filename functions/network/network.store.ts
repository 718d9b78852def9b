/**
 * The network's documents. Access patterns, keys and costs are in the head comments of the stores composed here, one
 * per table. Ids name their owner (`maker.brand`), so every read by id is one GetItem without an index.
 */
import { createAgreementsStore } from './agreements/agreements.store'
import { createContractedStore } from './contracted/contracted.store'
import { createFootingsStore } from './footings.store'
import { createManufacturersStore } from './manufacturers.store'
import { createProvidersStore } from './providers.store'
import { createServicePointsStore } from './service-points.store'

/** Make one per request: its loaders batch and cache. */
export const createNetworkStore = () => ({
  ...createManufacturersStore(),
  ...createProvidersStore(),
  ...createAgreementsStore(),
  ...createServicePointsStore(),
  ...createFootingsStore(),
  ...createContractedStore(),
})

export type NetworkStore = ReturnType<typeof createNetworkStore>
