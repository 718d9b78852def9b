import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { Context } from '../graphql/context'
import { existing } from '../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../graphql/generated/types'
import { logPage } from '../graphql/log'
import { mutation } from '../graphql/mutation'
import type { Request } from '../platform/once'
import { type Day, dayOf, instant } from '../shared/days'
import { fromGlobalId } from '../shared/ids'
import { checkRegion } from '../shared/region-list'
import { comeBack, type EmploymentEvent, isEmployed, leave } from './employment'
import { noticesOf } from './employment-notices'
import type { Technician } from './network'
import { isOwnStaff, makerAsking, seesPoint, seesRegion, seesTechnicians } from './network-access'
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

/** Ends or resumes somebody's employment, and tells those who plan with the person. */
const employ = async (
  globalId: string,
  { viewer, stores: { network } }: Context,
  request: Request,
  decide: (technician: Technician, today: Day) => EmploymentEvent,
): Promise<{ technician: Technician }> => {
  const id = fromGlobalId('Technician', globalId, ['input', 'id'])
  const when = { today: dayOf(request.at), at: instant(request.at) }
  const technician = await network.employ(
    request,
    viewer,
    id,
    (found) => decide(found, when.today),
    (event, roster, person) => noticesOf(event, roster, person, when),
  )
  return { technician }
}

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
    return { technician: await network.hire(request, technician) }
  }),
  technicianUpdate: mutation(async (input, { viewer, stores: { network }, now }, request) => {
    const id = fromGlobalId('Technician', input.id, ['input', 'id'])
    const edit = network.changePerson(request, id, (found) => changeTechnician(found, input, viewer, dayOf(now)))
    return { technician: await edit }
  }),
  technicianLeave: mutation((input, context, request) =>
    employ(input.id, context, request, (found, today) => leave(found, input, context.viewer, today)),
  ),
  technicianReturn: mutation((input, context, request) =>
    employ(input.id, context, request, (found, today) => comeBack(found, input, context.viewer, today)),
  ),
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

/** Those who left are history to their own side alone. */
const isSeen = (technician: Technician, { viewer, now }: Context): boolean =>
  isEmployed(technician, dayOf(now)) || isOwnStaff(viewer, technician)

export const servicePoints: Capability = {
  nodes: {
    ServicePoint: async (id, { viewer, stores }) => {
      const point = await stores.network.points.load(id)
      return point && seesPoint(viewer, point) ? point : undefined
    },
    Technician: async (id, context) => {
      const technician = await context.stores.network.technicians.load(id)
      if (!technician || !isSeen(technician, context)) return undefined
      return (await seesStaff(technician, context)) ? technician : undefined
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
        paged(
          `technicians:${id}`,
          args,
          async (page) => {
            const sees = await seesStaff({ pointId: id, providerId }, context)
            return sees ? context.stores.network.technicianPage(id, page) : nothing
          },
          (technician) => isSeen(technician, context),
        ),
    },
    Technician: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      since: ({ since }) => since ?? null,
      lastDay: ({ lastDay }) => lastDay ?? null,
      log: (technician, args, { viewer, stores: { network } }) =>
        logPage(technician, args, (id, page) =>
          isOwnStaff(viewer, technician) && viewer.role !== 'TECHNICIAN'
            ? network.employments.entryPage(id, page)
            : Promise.resolve(nothing),
        ),
    },
  },
}
