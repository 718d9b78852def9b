import { checkDistinct, type Field, notFound, type Optional } from '../shared/checks'
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

/** A maker and category that exist, and a model of both if one is named; local ids. Cost: 2 or 3 GetItems. */
export const neededProduct = async (
  { manufacturers, categories, models }: NetworkStore,
  named: { readonly manufacturerId: string; readonly categoryId: string; readonly modelId?: Optional<string> },
): Promise<{ readonly manufacturerId: string; readonly categoryId: string; readonly modelId?: string }> => {
  const at = (name: string): Field => ['input', name]
  const manufacturerId = fromGlobalId('Manufacturer', named.manufacturerId, at('manufacturerId'))
  const categoryId = fromGlobalId('ProductCategory', named.categoryId, at('categoryId'))
  await manufacturers.need(manufacturerId, at('manufacturerId'))
  await categories.need(categoryId, at('categoryId'))
  if (named.modelId == null) return { manufacturerId, categoryId }
  const modelId = fromGlobalId('ProductModel', named.modelId, at('modelId'))
  const model = await models.need(modelId, at('modelId'))
  const fits = model.manufacturerId === manufacturerId && model.categoryId === categoryId
  if (!fits) throw notFound('ProductModel', modelId, at('modelId'))
  return { manufacturerId, categoryId, modelId }
}
