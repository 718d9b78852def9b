import { scopeOn } from '../../network/agreements/in-force'
import type { Terms } from '../../network/network'
import { changesMaker } from '../../network/network-access'
import type { Day } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { Part } from './part'

/** What of a maker's catalogue somebody sees: all, the parts of models in some categories, or nothing. */
export type Sight = 'ALL' | 'NONE' | ReadonlySet<string>

/** Those whose sight depends on what is agreed. */
export const servesUnderTerms = (viewer: Viewer): viewer is Extract<Viewer, { providerId: string }> =>
  'providerId' in viewer

/**
 * The maker's own people see it whole; a provider's what they service under an agreement that is in force, suspended or not,
 * since orders that were accepted go on.
 */
export const sightOf = (viewer: Viewer, manufacturerId: string, terms: Terms | undefined, today: Day): Sight => {
  if (viewer.role === 'PLATFORM') return 'ALL'
  if ('manufacturerId' in viewer) return viewer.manufacturerId === manufacturerId ? 'ALL' : 'NONE'
  if (!servesUnderTerms(viewer)) return 'NONE'
  return new Set((terms?.agreements ?? []).flatMap((agreement) => scopeOn(agreement, today)?.categoryIds ?? []))
}

export const seesPart = (sight: Sight, { categoryIds }: Pick<Part, 'categoryIds'>): boolean => {
  if (typeof sight === 'string') return sight === 'ALL'
  return categoryIds.some((id) => sight.has(id))
}

/** What a part costs is the maker's own. */
export const seesCost = (viewer: Viewer, { manufacturerId }: Pick<Part, 'manufacturerId'>): boolean =>
  changesMaker(viewer, manufacturerId)
