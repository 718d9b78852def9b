import { checkDistinct, type Field } from '../shared/checks'
import { fromGlobalId } from '../shared/ids'
import { MAX_CATEGORIES } from './agreements/terms/scope'
import type { NetworkStore } from './network.store'

/** Local ids of the categories an input names, each of which exists; 1 BatchGet. Counted before anything is read. */
export const neededCategories = async (
  network: NetworkStore,
  globalIds: readonly string[],
  field: Field,
): Promise<string[]> => {
  checkDistinct(globalIds, MAX_CATEGORIES, field)
  const ids = globalIds.map((id, i) => fromGlobalId('ProductCategory', id, [...field, String(i)]))
  await network.categories.needAll(ids, (i) => [...field, String(i)])
  return ids
}
