import type { Day } from '../../shared/days'
import { type CatalogueStore, createCatalogueStore } from './catalogue.store'
import { type Part, partId } from './part'
import { fittedOn } from './replace-part'

/**
 * What other capabilities read of catalogues. Pass the request's own store (`context.stores.catalogue`) to share its batches
 * and cache. Rows are given whoever asks: the caller's own rules decide what a viewer gets to see.
 */
const fresh = createCatalogueStore

/** 1 GetItem; several asked for in one tick leave as 1 BatchGet per hundred. */
export const partOf = (id: string, store: CatalogueStore = fresh()): Promise<Part | undefined> => store.parts.load(id)

/** In the order of the ids: 1 BatchGet per hundred. */
export const partsOf = (ids: readonly string[], store: CatalogueStore = fresh()): Promise<(Part | undefined)[]> =>
  Promise.all(ids.map((id) => store.parts.load(id)))

/** A maker's part by its number, however it is capitalised; 1 GetItem, batched as above. @public As below. */
export const partByNumber = (
  manufacturerId: string,
  partNumber: string,
  store: CatalogueStore = fresh(),
): Promise<Part | undefined> => store.parts.load(partId(manufacturerId, partNumber))

/** In the order of the numbers: 1 BatchGet per hundred. @public For those who find parts by what stands on them. */
export const partsByNumber = (
  manufacturerId: string,
  partNumbers: readonly string[],
  store: CatalogueStore = fresh(),
): Promise<(Part | undefined)[]> =>
  partsOf(
    partNumbers.map((number) => partId(manufacturerId, number)),
    store,
  )

/** What is to be fitted on a day in place of a part: 1 GetItem a link of its chain, none for a part that nothing supersedes. */
export const partFittedOn = (part: Part, day: Day, store: CatalogueStore = fresh()): Promise<Part> =>
  fittedOn(part, day, (id) => store.parts.load(id))
