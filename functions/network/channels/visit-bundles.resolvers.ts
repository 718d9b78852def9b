import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { timeOf } from '../../orders/order-input'
import { visitBundles as bundlesFor, scheduleBundle } from '../../orders/visit-bundles.use-case'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'

const deps = ({ viewer, stores }: Context) => ({
  store: stores.orders,
  viewer,
  rosterOf: (pointId: string) => stores.network.roster(pointId),
})

const queries = {
  visitBundles: async (_parent, { id, day }, context) =>
    (await bundlesFor(deps(context), fromGlobalId('WorkOrder', id, ['id']), day ?? dayOf(context.now))) ?? null,
} satisfies Partial<QueryResolvers>

const mutations = {
  visitBundleSchedule: mutation(async (input, context, request) => {
    const orderIds = input.ids.map((id, i) => fromGlobalId('WorkOrder', id, ['input', 'ids', String(i)]))
    const technicianId = fromGlobalId('Technician', input.technicianId, ['input', 'technicianId'])
    return { workOrders: await scheduleBundle(deps(context), { orderIds, ...timeOf(input), technicianId }, request) }
  }),
} satisfies Partial<MutationResolvers>

export const visitBundles: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    Mutation: mutations,
    VisitBundle: {
      orders: ({ orders }) => [...orders],
      technicians: ({ technicianIds }, _args, { viewer, stores }) =>
        'providerId' in viewer ? stores.network.technicians.loadMany(technicianIds) : [],
    },
  },
}
