import { type RegionCode, regionLevels } from '../shared/regions'
import type { Roster } from './certification/roster'
import type { ServicePoint, Terms } from './network'
import { createNetworkStore } from './network.store'

/** A service point that covers a region, with its people and its provider's terms with the maker. */
interface NetworkProspect {
  readonly point: ServicePoint
  readonly roster?: Roster
  readonly terms?: Terms
}

export interface Prospects {
  readonly points: readonly NetworkProspect[]
  /** More points cover the region than are given. */
  readonly truncated: boolean
}

/** Dispatch weighs every prospect and keeps the explanation: this bounds both. */
const MAX_PROSPECTS = 300

/**
 * Service points whose declared coverage contains a region, nearest level first (county, prefecture, province).
 *
 * Cost: 3 Queries at once, then BatchGets at once: points and rosters, terms by provider; one per hundred documents.
 * Two round trips one after the other, however many points there are.
 *
 * @returns at most 300 points; `truncated` when more cover the region
 */
export const prospectsFor = async (
  { manufacturerId, region }: { readonly manufacturerId: string; readonly region: RegionCode },
  store = createNetworkStore(),
): Promise<Prospects> => {
  const pages = await Promise.all(
    regionLevels(region)
      .reverse()
      .map((level) => store.coverPage(level, { first: MAX_PROSPECTS })),
  )
  const providerOf = new Map(pages.flatMap(({ rows }) => rows.map(({ node }) => [node.pointId, node.providerId])))
  const pointIds = [...providerOf.keys()].slice(0, MAX_PROSPECTS)
  const providerIds = [...new Set(pointIds.map((id) => providerOf.get(id) ?? ''))]
  const [staffed, terms] = await Promise.all([store.staffed(pointIds), store.termsWithAll(manufacturerId, providerIds)])
  return {
    points: staffed.map(({ point, roster }) => {
      const theirs = terms[providerIds.indexOf(point.providerId)]
      return { point, ...(roster ? { roster } : {}), ...(theirs ? { terms: theirs } : {}) }
    }),
    truncated: providerOf.size > MAX_PROSPECTS || pages.some(({ hasNextPage }) => hasNextPage),
  }
}
