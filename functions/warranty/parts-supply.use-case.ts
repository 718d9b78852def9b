import type { ProductModel } from '../network/network'
import type { Day } from '../shared/days'
import { type PartsSupply, partsSupplyOf } from './parts-supply'
import { editionsFor } from './rule-book'
import { createRuleBooksStore, type RuleBooksStore } from './rule-books.store'

/**
 * How long parts of a model are to be supplied. Pass the request's own store (`context.stores.warranty`): per category it
 * costs 1 Query, and for all models asked about in one tick 1 BatchGet.
 */
export const partsSupplyFor = async (
  model: ProductModel,
  today: Day,
  store: Pick<RuleBooksStore, 'booksFor'> = createRuleBooksStore(),
): Promise<PartsSupply> => partsSupplyOf(editionsFor(model.categoryId, await store.booksFor(model)), model, today)
