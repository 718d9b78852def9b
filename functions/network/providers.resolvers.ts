import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import type { Page, PageRequest } from '../platform/page'
import { fromGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import type { Provider, ServicePoint } from './network'
import { pointScope, seesProvider, seesRegion } from './network-access'
import { changeProvider, newProvider } from './provider'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  providers: (_parent, { region, ...args }, { viewer, stores }) => {
    checkRegion(region, ['region'])
    return paged(`providers:${region}`, args, (page) =>
      seesRegion(viewer, region) ? stores.network.providerPage(region, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  providerCreate: mutation(async (input, { stores, newId }, request) => ({
    provider: await stores.network.providers.create(request, newProvider(newId(), input)),
  })),
  providerUpdate: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Provider', input.id, ['input', 'id'])
    const edit = stores.network.providers.change(request, id, (provider) => changeProvider(provider, input, viewer))
    return { provider: await edit }
  }),
} satisfies Partial<MutationResolvers>

const pointsOf = (
  { id }: Provider,
  { viewer, stores: { network } }: Context,
  page: PageRequest,
): Page<ServicePoint> | Promise<Page<ServicePoint>> => {
  const scope = pointScope(viewer, id)
  if (scope === 'NONE') return nothing
  if (scope === 'ALL') return network.pointPage(id, undefined, page)
  return 'region' in scope ? network.pointPage(id, scope.region, page) : network.onePointPage(scope.pointId, page)
}

export const providers: Capability = {
  nodes: {
    Provider: async (id, { viewer, stores }) => {
      const provider = await stores.network.providers.load(id)
      return provider && seesProvider(viewer, provider) ? provider : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Provider: {
      servicePoints: (provider, args, context) =>
        paged(`points:${provider.id}`, args, (page) => pointsOf(provider, context, page)),
    },
  },
}
