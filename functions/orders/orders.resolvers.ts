import { amountOf } from '../fees/fee-line'
import type { Capability } from '../graphql/capability'
import { maySee, maySeeFreeText } from './order-access'
import { mutations } from './orders.mutation.resolvers'
import { queries } from './orders.query.resolvers'
import { workOrder } from './work-order.resolvers'

export const orders: Capability = {
  nodes: {
    WorkOrder: async (id, { viewer, stores }) => {
      const order = await stores.orders.load(id)
      return order && maySee(viewer, order) ? order : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    WorkOrder: workOrder,
    FeeLine: {
      amount: amountOf,
      description: ({ description }, _args, { viewer }) => (maySeeFreeText(viewer) ? description : ''),
    },
    DispatchExplanation: {
      candidates: ({ candidates, chosenPointId }, { first }) =>
        candidates
          .slice(0, first)
          .map((candidate) => Object.assign({ chosen: candidate.pointId === chosenPointId }, candidate)),
    },
    DispatchCandidate: {
      servicePoint: ({ pointId }, _args, { stores }) => stores.network.points.load(pointId),
      chosen: (candidate) => 'chosen' in candidate && candidate.chosen === true,
      excludedBy: (candidate) => ('excludedBy' in candidate ? candidate.excludedBy : null),
      distanceKm: (candidate) => ('figures' in candidate ? candidate.figures.distanceKm : null),
      load: (candidate) => ('figures' in candidate ? candidate.figures.load : null),
      capacity: (candidate) => ('figures' in candidate ? candidate.figures.capacity : null),
      score: (candidate) => ('figures' in candidate ? candidate.figures.score : null),
      cost: (candidate) => ('figures' in candidate ? candidate.figures.cost : null),
    },
    DispatchAttempt: {
      servicePoint: ({ servicePoint }) => servicePoint,
    },
  },
}
