import { type Directory, termsBetween } from '../../network/partners.use-case'
import { type Day, dayOf } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from './catalogue.store'
import type { Part } from './part'
import { type Sight, seesPart, servesUnderTerms, sightOf } from './part-access'
import { partOf } from './parts-of.use-case'

interface Asking {
  readonly viewer: Viewer
  readonly now: Date
  readonly stores: { readonly network: Directory; readonly catalogue: CatalogueStore }
}

/** What of a maker's catalogue the caller sees: 1 GetItem for a provider's people, nothing for others. */
export const sightInto = async ({ viewer, now, stores }: Asking, manufacturerId: string): Promise<Sight> => {
  const today: Day = dayOf(now)
  const terms = servesUnderTerms(viewer)
    ? await termsBetween(viewer.providerId, manufacturerId, stores.network)
    : undefined
  return sightOf(viewer, manufacturerId, terms, today)
}

/** A part if the caller sees it: 1 GetItem, and that of the sight. */
export const visiblePart = async (asking: Asking, id: string): Promise<Part | undefined> => {
  const part = await partOf(id, asking.stores.catalogue)
  return part && seesPart(await sightInto(asking, part.manufacturerId), part) ? part : undefined
}
