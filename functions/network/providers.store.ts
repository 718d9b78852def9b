/**
 * Providers: repair companies. Their agreements stand beside them (agreements/agreements.store.ts).
 *
 * | Access pattern         | Key or index                                          | Cost                      |
 * |------------------------|-------------------------------------------------------|---------------------------|
 * | provider by id         | pk `PROV#<id>`, sk `#`                                | 1 GetItem, 0.5 RCU        |
 * | providers of a region  | byList `PROVIDERS#<province>`, `<county>#<name>#<id>` | 1 Query                   |
 * | create, change         | record, provider                                      | 1 transaction, 4 to 6 WCU |
 */
import { Aggregate } from '../platform/aggregate'
import { documentPage, type PageRequest } from '../platform/page'
import { type RegionCode, regionPrefix } from '../shared/regions'
import type { Provider } from './network'

const table = 'Providers'

const provincePartition = (region: RegionCode): string => `PROVIDERS#${region.slice(0, 2)}0000`

export const createProvidersStore = () => ({
  providers: new Aggregate<Provider>({
    table,
    type: 'Provider',
    keyOf: (id) => ({ pk: `PROV#${id}`, sk: '#' }),
    besideOf: ({ id, name, region }) => ({ listKey: provincePartition(region), listSort: `${region}#${name}#${id}` }),
  }),

  /** By region, then name: a region's providers stand side by side, whatever its level. */
  providerPage: (region: RegionCode, page: PageRequest) =>
    documentPage<Provider>(
      { table, index: 'byList', partition: provincePartition(region), prefix: regionPrefix(region) },
      page,
    ),
})
