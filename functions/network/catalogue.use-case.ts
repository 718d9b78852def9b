import type { Period } from '../shared/days'
import { isConcludedRecord } from './agreements/in-force'
import { createNetworkStore } from './network.store'

const PAGE = 100

/** What offline jobs read of the network; each instance keeps what it has read. */
export const createCatalogue = (store = createNetworkStore()) => ({
  /** English or own names; empty where there is none. 1 GetItem each, the first time. */
  brandName: async (id: string): Promise<string> => (await store.brands.load(id))?.name ?? '',
  categoryName: async (code: string): Promise<string> => (await store.categories.load(code))?.nameEn ?? code,
  pointName: async (id: string): Promise<string> => (await store.points.load(id))?.name ?? '',

  /** From the first day of a maker's first agreement to the last day of its last; undefined if it never had one. */
  agreedPeriod: async (manufacturerId: string): Promise<Period | undefined> => {
    let period: Period | undefined
    for (let after: string | undefined, more = true; more; ) {
      const page = await store.makerAgreementPage(manufacturerId, { first: PAGE, after })
      for (const { node } of page.rows) if (isConcludedRecord(node)) period = around(period ?? node, node)
      after = page.rows.at(-1)?.position
      more = page.hasNextPage && after !== undefined
    }
    return period
  },
})

export type Catalogue = ReturnType<typeof createCatalogue>

const around = (a: Period, b: Period): Period => ({
  validFrom: a.validFrom < b.validFrom ? a.validFrom : b.validFrom,
  validTo: a.validTo > b.validTo ? a.validTo : b.validTo,
})
