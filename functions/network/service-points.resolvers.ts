import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { dayOf } from '../shared/days'
import { fromGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import { makerAsking, seesPoint, seesRegion, seesTechnicians } from './network-access'
import { neededCategories } from './references.use-case'
import { changeServicePoint, newServicePoint } from './service-point'
import { changeTechnician, newTechnician } from './technician'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  servicePointsCovering: (_parent, { region, ...args }, { viewer, stores }) => {
    checkRegion(region, ['region'])
    return paged(`covering:${region}`, args, (page) =>
      seesRegion(viewer, region) ? stores.network.coveringPage(region, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  servicePointCreate: mutation(async (input, { viewer, stores: { network }, newId }, request) => {
    const field = ['input', 'providerId']
    const providerId = fromGlobalId('Provider', input.providerId, field)
    const [categoryIds] = await Promise.all([
      neededCategories(network, input.categoryIds, ['input', 'categoryIds']),
      network.providers.need(providerId, field),
    ])
    const point = newServicePoint(newId(), { ...input, providerId, categoryIds }, viewer)
    return { servicePoint: await network.points.create(request, point) }
  }),
  servicePointUpdate: mutation(async (input, { viewer, stores: { network } }, request) => {
    const id = fromGlobalId('ServicePoint', input.id, ['input', 'id'])
    const categoryIds =
      input.categoryIds && (await neededCategories(network, input.categoryIds, ['input', 'categoryIds']))
    const change = { ...input, categoryIds }
    return {
      servicePoint: await network.points.change(request, id, (point) => changeServicePoint(point, change, viewer)),
    }
  }),
  technicianCreate: mutation(async (input, { viewer, stores: { network }, newId, now }, request) => {
    const field = ['input', 'servicePointId']
    const point = await network.points.need(fromGlobalId('ServicePoint', input.servicePointId, field), field)
    const technician = newTechnician(newId(), point, input, viewer, dayOf(now))
    return { technician: await network.technicians.create(request, technician) }
  }),
  technicianUpdate: mutation(async (input, { viewer, stores: { network }, now }, request) => {
    const id = fromGlobalId('Technician', input.id, ['input', 'id'])
    const edit = network.technicians.change(request, id, (found) => changeTechnician(found, input, viewer, dayOf(now)))
    return { technician: await edit }
  }),
} satisfies Partial<MutationResolvers>

/** Whether the caller sees who works at a point; a maker's right hangs on its terms with the provider. */
const seesStaff = async (
  point: { readonly pointId: string; readonly providerId: string },
  { viewer, stores, now }: Context,
): Promise<boolean> => {
  const maker = makerAsking(viewer)
  const terms = maker ? await stores.network.terms(point.providerId, maker) : undefined
  return seesTechnicians(viewer, point, terms, dayOf(now))
}

export const servicePoints: Capability = {
  nodes: {
    ServicePoint: async (id, { viewer, stores }) => {
      const point = await stores.network.points.load(id)
      return point && seesPoint(viewer, point) ? point : undefined
    },
    Technician: async (id, context) => {
      const technician = await context.stores.network.technicians.load(id)
      return technician && (await seesStaff(technician, context)) ? technician : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    ServicePoint: {
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      covers: ({ covers }) => [...covers],
      categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
      technicians: ({ id, providerId }, args, context) =>
        paged(`technicians:${id}`, args, async (page) => {
          const sees = await seesStaff({ pointId: id, providerId }, context)
          return sees ? context.stores.network.technicianPage(id, page) : nothing
        }),
    },
    Technician: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      since: ({ since }) => since ?? null,
    },
  },
}
