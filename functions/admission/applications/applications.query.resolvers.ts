import { paged } from '../../graphql/connection'
import type { QueryResolvers } from '../../graphql/generated/types'
import { ensure } from '../../shared/errors'
import { fromGlobalId, ownerOf } from '../../shared/ids'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { findingFor, seesInside } from './application-access'
import { ranked } from './ranking'

const nothing = { rows: [], hasNextPage: false }

/** Whose board is asked for: a region, or a maker's own calls. */
const boardAskedFor = (
  viewer: Viewer,
  maker: string | null | undefined,
  region: RegionCode | null | undefined,
): { readonly maker: string } | { readonly region: RegionCode } => {
  if (viewer.role === 'MANUFACTURER' || viewer.role === 'AUDITOR') return { maker: viewer.manufacturerId }
  if (viewer.role === 'PLATFORM' && maker) return { maker: fromGlobalId('Manufacturer', maker, ['manufacturerId']) }
  const asked = region ?? (viewer.role === 'REGULATOR' ? viewer.region : undefined)
  ensure(asked, 'REQUIRED', ['region'])
  return { region: checkRegion(asked, ['region']) }
}

export const applicationQueries = {
  recruitmentCalls: (_parent, { manufacturerId, region, ...args }, { viewer, stores: { applications } }) => {
    const asked = boardAskedFor(viewer, manufacturerId, region)
    if ('maker' in asked)
      return paged(`calls:${asked.maker}`, args, (page) => applications.callsOfMaker(asked.maker, page))
    const sees = viewer.role !== 'REGULATOR' || regionContains(viewer.region, asked.region)
    return paged(`calls:${asked.region}`, args, (page) =>
      sees ? applications.callsOfRegion(asked.region, page) : nothing,
    )
  },
  applications: (_parent, { callId, ...args }, { viewer, stores: { applications } }) => {
    if (viewer.role === 'PROVIDER') {
      const { providerId } = viewer
      return paged(`applications:${providerId}`, args, (page) => applications.ofProvider(providerId, page))
    }
    ensure(callId, 'REQUIRED', ['callId'])
    const id = fromGlobalId('RecruitmentCall', callId, ['callId'])
    const sees = seesInside(viewer, { manufacturerId: ownerOf(id) })
    return paged(`applications:${id}`, args, (page) => (sees ? applications.ofCall(id, page) : nothing))
  },
  applicationRanking: async (_parent, { callId, region, ...args }, { viewer, stores: { applications } }) => {
    const id = fromGlobalId('RecruitmentCall', callId, ['callId'])
    checkRegion(region, ['region'])
    const call = seesInside(viewer, { manufacturerId: ownerOf(id) }) ? await applications.calls.load(id) : undefined
    return paged(`ranking:${id}:${region}`, args, async (page) => {
      if (!call) return nothing
      const { rows, hasNextPage } = await applications.standings.ranking(id, region, page)
      const judged = await applications.applications.loadMany(rows.map(({ node }) => node.standing.applicationId))
      const open = new Set(judged.filter((one) => findingFor(viewer, one, call)).map((one) => one.id))
      const shown = rows.filter(({ node }) => open.has(node.standing.applicationId))
      return { rows: shown.map(({ node, position }) => ({ node: ranked(call, node), position })), hasNextPage }
    })
  },
} satisfies Partial<QueryResolvers>
