import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import type { Page, PageRequest } from '../platform/page'
import { fromGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import { changeAgreement, concludeAgreement } from './agreement'
import { makerAskedFor } from './asked-for'
import type { Agreement, Provider, ServicePoint } from './network'
import { makerAsking, pointScope, seesAgreement, seesProvider, seesRegion } from './network-access'
import { changeProvider, newProvider } from './provider'
import { neededCategories } from './references.use-case'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  providers: (_parent, { region, ...args }, { viewer, stores }) => {
    checkRegion(region, ['region'])
    return paged(`providers:${region}`, args, (page) =>
      seesRegion(viewer, region) ? stores.network.providerPage(region, page) : nothing,
    )
  },
  agreements: (_parent, { manufacturerId, ...args }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const sees = seesAgreement(viewer, { manufacturerId: maker, providerId: '' })
    return paged(`agreements:${maker}`, args, (page) =>
      sees ? stores.network.makerAgreementPage(maker, page) : nothing,
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
  agreementCreate: mutation(async (input, { viewer, stores: { network }, newId }, request) => {
    const [makerField, providerField] = [
      ['input', 'manufacturerId'],
      ['input', 'providerId'],
    ] as const
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, makerField)
    const providerId = fromGlobalId('Provider', input.providerId, providerField)
    const [categoryIds] = await Promise.all([
      neededCategories(network, input.categoryIds, ['input', 'categoryIds']),
      network.manufacturers.need(manufacturerId, makerField),
      network.providers.need(providerId, providerField),
    ])
    const terms = { ...input, manufacturerId, providerId, categoryIds }
    const id = newId()
    return {
      agreement: await network.addAgreement(request, terms, (others) => concludeAgreement(id, terms, others, viewer)),
    }
  }),
  agreementUpdate: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Agreement', input.id, ['input', 'id'])
    const edit = stores.network.agreements.change(request, id, (agreement, terms) =>
      changeAgreement(agreement, input, terms, viewer),
    )
    return { agreement: await edit }
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

const agreementsOf = (
  { id: providerId }: Provider,
  { viewer, stores: { network } }: Context,
  page: PageRequest,
): Page<Agreement> | Promise<Page<Agreement>> => {
  const manufacturerId = makerAsking(viewer)
  if (manufacturerId !== undefined) return network.pairAgreementPage(providerId, manufacturerId, page)
  return seesAgreement(viewer, { providerId, manufacturerId: '' }) ? network.agreementPage(providerId, page) : nothing
}

export const providers: Capability = {
  nodes: {
    Provider: async (id, { viewer, stores }) => {
      const provider = await stores.network.providers.load(id)
      return provider && seesProvider(viewer, provider) ? provider : undefined
    },
    Agreement: async (id, { viewer, stores }) => {
      const agreement = await stores.network.agreements.load(id)
      return agreement && seesAgreement(viewer, agreement) ? agreement : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Provider: {
      servicePoints: (provider, args, context) =>
        paged(`points:${provider.id}`, args, (page) => pointsOf(provider, context, page)),
      agreements: (provider, args, context) =>
        paged(`agreements:${provider.id}`, args, (page) => agreementsOf(provider, context, page)),
    },
    Agreement: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
    },
  },
}
