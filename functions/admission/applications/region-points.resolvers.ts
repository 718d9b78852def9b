import { pageAmong, paged } from '../../graphql/connection'
import type { QueryResolvers } from '../../graphql/generated/types'
import { makerAskedFor } from '../../network/asked-for'
import { ANY_CATEGORY } from '../../network/contracted/contracted'
import { makerAsking, seesRegion } from '../../network/network-access'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { checkRegion } from '../../shared/region-list'
import type { RegionCode } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { placesIn, regionsOf } from './region-points'

/** A maker sees its own, an authority what lies in its region, the platform all. */
const sees = (viewer: Viewer, manufacturerId: string, region: RegionCode | undefined): boolean => {
  if (viewer.role === 'REGULATOR') return region !== undefined && seesRegion(viewer, region)
  return viewer.role === 'PLATFORM' || makerAsking(viewer) === manufacturerId
}

const regionAsked = (viewer: Viewer, asked: RegionCode | null | undefined): RegionCode | undefined => {
  if (asked) return checkRegion(asked, ['region'])
  return viewer.role === 'REGULATOR' ? viewer.region : undefined
}

export const regionPointQueries = {
  contractedPoints: (_parent, { manufacturerId, region, categoryId, ...args }, { viewer, stores, now }) => {
    const [maker, within] = [makerAskedFor(viewer, manufacturerId), regionAsked(viewer, region)]
    const category = categoryId ? fromGlobalId('ProductCategory', categoryId, ['categoryId']) : undefined
    return paged(`points:${maker}:${within}:${category}`, args, async (page) => {
      if (!sees(viewer, maker, within)) return { rows: [], hasNextPage: false }
      const { rows, hasNextPage } = pageAmong(regionsOf(within), (code) => code, page)
      const cell = { manufacturerId: maker, categoryId: category ?? ANY_CATEGORY }
      const [contracted, called] = await Promise.all([
        stores.network.contractedIn(
          rows.map(({ node }) => ({ ...cell, region: node })),
          dayOf(now),
        ),
        stores.applications.calledThere(maker, within),
      ])
      const numbers = ({ node }: { readonly node: RegionCode }, i: number) => ({
        region: node,
        contracted: contracted[i] ?? 0,
        calledFor: placesIn(called, node, category),
      })
      return { rows: rows.map((row, i) => ({ ...row, node: numbers(row, i) })), hasNextPage }
    })
  },
} satisfies Partial<QueryResolvers>
