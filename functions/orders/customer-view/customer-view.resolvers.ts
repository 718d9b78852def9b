import type { MutationResolvers, QueryResolvers, Resolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { opensUnit } from '../../network/unit-code'
import { act, action } from '../action.resolvers'
import { maySee, maySeeFreeText } from '../order-access'
import { text } from '../order-input'
import { issueCommand, issuedLink } from './links.use-case'

export const customerQueries = {
  // The only role admitted is the holder's.
  link: (_parent, _args, { viewer }) => {
    if (viewer.role !== 'LINK_HOLDER') throw new Error(`${viewer.role} holds no link`)
    return viewer
  },
} satisfies Partial<QueryResolvers>

export const customerMutations = {
  workOrderLinkIssue: mutation(async (input, context, request) => {
    const { workOrder } = await act(input, context, request, issueCommand(request, input.days))
    return { workOrder, link: workOrder && (await issuedLink(context.stores.orders, workOrder, request)) }
  }),
  workOrderLinksRevoke: action(() => ({ action: 'REVOKE_LINKS' })),
  workOrderUrge: action(({ reason }) => ({ action: 'REPORT_AGAIN', symptom: text(reason, 'reason', 500) })),
  workOrderRate: action(({ score, comment }) => ({ action: 'RATE', score, ...(comment ? { comment } : {}) })),
} satisfies Partial<MutationResolvers>

/** What a customer is shown and says, with an account or by a link. */
export const customerView = {
  HeldLink: {
    expiresAt: ({ expiresAt }) => expiresAt ?? null,
    workOrder: async (holder, _args, { stores }) => {
      const order = 'orderId' in holder.to ? await stores.orders.load(holder.to.orderId) : undefined
      return order && maySee(holder, order) ? order : null
    },
    unit: async ({ to }, _args, { stores }) => {
      const unit = 'unitId' in to ? await stores.network.units.load(to.unitId) : undefined
      return unit && opensUnit(to, unit) ? unit : null
    },
  },
  WorkOrder: { rating: ({ rating }) => rating ?? null },
  WorkOrderRating: {
    comment: ({ comment }, _args, { viewer }) => (maySeeFreeText(viewer) ? (comment ?? null) : null),
  },
} satisfies Partial<Resolvers>
