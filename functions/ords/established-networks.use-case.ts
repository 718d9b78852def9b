import { createEstablishment, type Establishment } from '../network/establish.use-case'
import { categories } from './categories'
import { agreementInput, importer, networkOf, productCategoryOf, type RecordNetwork } from './network-of-record'
import type { OrdsRecord } from './record'

/** Documents remembered as being there; forgetting them costs a refused write each. */
const MAX_REMEMBERED = 20_000

/** Sees to it that what records refer to is in the network, each document once. */
export interface EstablishedNetworks {
  of(record: OrdsRecord): Promise<RecordNetwork>
}

export const createEstablishedNetworks = (
  now: () => Date,
  establish: Establishment = createEstablishment(),
): EstablishedNetworks => {
  const remembered = new Map<string, Promise<void>>()
  const once = (id: string, write: () => Promise<void>): Promise<void> => {
    const known = remembered.get(id)
    if (known) return known
    if (remembered.size >= MAX_REMEMBERED) remembered.clear()
    const writing = write()
    remembered.set(id, writing)
    return writing
  }
  const allCategories = () =>
    once('categories', async () => {
      await Promise.all(categories.map((category) => establish.category(productCategoryOf(category))))
    })

  return {
    of: async (record) => {
      const network = networkOf(record)
      const { maker, brand, model, provider, point, agreement } = network
      await allCategories()
      await Promise.all([
        once(maker.id, () => establish.maker(maker)),
        once(brand.id, () => establish.brand(brand)),
        once(model.id, () => establish.model(model)),
        once(provider.id, () => establish.provider(provider)),
        once(point.id, () => establish.point(point)),
        once(agreement.id, () => establish.agreement(agreement, agreementInput(agreement), importer, now())),
      ])
      return network
    },
  }
}
