import { amountOf, deviates } from '../fees/fee-line'
import type { Capability } from '../graphql/capability'
import { customerMutations, customerQueries, customerView } from './customer-view/customer-view.resolvers'
import { visibleBundle, visibleCandidates, visibleNeeds } from './dispatch-access'
import { maySee, maySeeFreeText } from './order-access'
import { mutations } from './orders.mutation.resolvers'
import { queries } from './orders.query.resolvers'
import { orderClocks } from './service-level/service-level.resolvers'
import { workOrder } from './work-order.resolvers'

export const orders: Capability = {
  nodes: {
    WorkOrder: async (id, { viewer, stores }) => {
      const order = await stores.orders.load(id)
      return order && maySee(viewer, order) ? order : undefined
    },
  },
  resolvers: {
    Query: { ...queries, ...customerQueries },
    Mutation: { ...mutations, ...customerMutations },
    ...orderClocks,
    ...customerView,
    WorkOrder: { ...workOrder, ...orderClocks.WorkOrder, ...customerView.WorkOrder },
    FeeLine: {
      amount: amountOf,
      agreedPrice: ({ agreedPrice }) => agreedPrice ?? null,
      deviates: (line) => deviates(line) ?? null,
      description: ({ description }, _args, { viewer }) => (maySeeFreeText(viewer) ? description : ''),
    },
    DispatchExplanation: {
      candidates: (explanation, { first }, { viewer }) => visibleCandidates(explanation, viewer).slice(0, first),
      bundle: async ({ bundle, orderId }, _args, { viewer, stores }) => {
        const others = bundle?.orderIds.filter((id) => id !== orderId) ?? []
        return bundle ? visibleBundle(bundle, await Promise.all(others.map(stores.orders.load)), viewer) : null
      },
      likelyParts: (explanation, _args, { viewer }) => [...visibleNeeds(explanation, viewer)],
    },
    DispatchBundle: {
      orders: ({ orders }) => [...orders],
      technician: ({ technicianId }, _args, { stores }) =>
        technicianId === undefined ? null : stores.network.technicians.load(technicianId),
      saving: ({ saving }) => saving ?? null,
    },
    DispatchCandidate: {
      servicePoint: ({ pointId }, _args, { stores }) => stores.network.points.load(pointId),
      distanceKm: ({ figures }) => figures?.distanceKm,
      load: ({ figures }) => figures?.load,
      capacity: ({ figures }) => figures?.capacity,
      score: ({ figures }) => figures?.score,
      cost: ({ figures }) => figures?.cost,
      channel: ({ figures }) => figures?.channel,
      channelPriority: ({ figures }) => figures?.priority,
      visitsCustomer: ({ figures }) => figures?.visitsCustomer,
      lastPlaceTaken: ({ figures, lastPlaceTaken }) => (figures ? (lastPlaceTaken ?? false) : null),
      monthOrders: ({ figures }) => figures?.orders,
      minimumOrders: ({ figures }) => figures?.minimumOrders,
      partsAtHand: ({ figures }) => figures?.partsAtHand && [...figures.partsAtHand],
      partsMissing: ({ figures }) => figures?.partsMissing && [...figures.partsMissing],
    },
    DispatchAttempt: {
      servicePoint: ({ servicePoint }) => servicePoint,
    },
  },
}
