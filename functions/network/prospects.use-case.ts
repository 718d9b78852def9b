import { regionLevels } from '../shared/regions'
import type { Roster } from './certification/roster'
import { dispatchTerms, type Served } from './channels/dispatch-terms.store'
import { minimumIn } from './channels/pool'
import { poolMinima } from './channels/pools.store'
import type { ServiceTerms } from './channels/service-rules'
import { type InstrumentRequirement, requirementId } from './equipment/instrument-requirement'
import type { Kit } from './equipment/kit'
import type { ServicePoint, Terms } from './network'
import { createNetworkStore } from './network.store'
import type { ReadFootings } from './rights'

/** A service point that covers a region, with its people, its instruments and its provider's terms with the maker. */
interface NetworkProspect {
  readonly point: ServicePoint
  readonly roster?: Roster
  readonly kit?: Kit
  readonly terms?: Terms
}

export interface Prospects extends ServiceTerms {
  readonly points: readonly NetworkProspect[]
  /** The instruments the maker's work in the category needs. */
  readonly requirement?: InstrumentRequirement
  /** Orders a month that pools promise every point (N17); 0 where none does. */
  readonly minimumOrders: number
  /** More points cover the region than are given. */
  readonly truncated: boolean
}

/** Dispatch weighs every prospect and keeps the explanation: this bounds both. */
const MAX_PROSPECTS = 300

/**
 * Service points whose declared coverage contains a region, nearest level first (county, prefecture, province).
 *
 * Cost: 4 Queries at once, of coverage and of what pools promise, then BatchGets at once, one per hundred documents: points, rosters, kits and the requirement;
 * and all that dispatch-terms.store.ts reads. Two round trips one after the other, however many points there are.
 *
 * @returns at most 300 points; `truncated` when more cover the region
 */
export const prospectsFor = async (served: Served, store = createNetworkStore()): Promise<Prospects> => {
  const levels = regionLevels(served.region).reverse()
  const [minima, ...pages] = await Promise.all([
    poolMinima(served.manufacturerId),
    ...levels.map((level) => store.coverPage(level, { first: MAX_PROSPECTS })),
  ])
  const providerOf = new Map(pages.flatMap(({ rows }) => rows.map(({ node }) => [node.pointId, node.providerId])))
  const pointIds = [...providerOf.keys()].slice(0, MAX_PROSPECTS)
  const providerIds = [...new Set(pointIds.map((id) => providerOf.get(id) ?? ''))]
  const [{ points: staffed, requirement }, { terms, ...service }] = await Promise.all([
    store.staffed(pointIds, requirementId(served.manufacturerId, served.categoryId)),
    dispatchTerms(served, providerIds),
  ])
  return {
    points: staffed.map(({ point, roster, kit }) => {
      const theirs = terms[providerIds.indexOf(point.providerId)]
      return {
        point,
        ...(roster ? { roster } : {}),
        ...(kit ? { kit } : {}),
        ...(theirs ? { terms: theirs } : {}),
      }
    }),
    ...(requirement ? { requirement } : {}),
    ...service,
    minimumOrders: minimumIn(minima, served),
    truncated: providerOf.size > MAX_PROSPECTS || pages.some(({ hasNextPage }) => hasNextPage),
  }
}

/** What those who were chosen may take work by, as committed last; costs are at footings.store.ts. */
export const footingsOf: ReadFootings = (takers) => createNetworkStore().footings(takers)
