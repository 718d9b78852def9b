import type { Capability } from '../graphql/capability'
import { paged } from '../graphql/connection'
import type { QueryResolvers, Resolvers } from '../graphql/generated/types'
import { maySee, maySeeLogText } from '../orders/order-access'
import { sealedText } from '../shared/chain'
import { DomainError } from '../shared/errors'
import { fromGlobalId } from '../shared/ids'
import { proveOrder } from './prove-order.use-case'
import { publishedSeals } from './published-seals.use-case'

const queries = {
  evidenceSeals: (_parent, args) => paged('evidenceSeals', args, publishedSeals),
  evidenceSeal: async (_parent, { day }, { stores }) => (await stores.evidence.seal(day)) ?? null,
  workOrderEvidence: async (_parent, { id: asked, day }, { viewer, stores }) => {
    const id = fromGlobalId('WorkOrder', asked, ['id'])
    const order = await stores.orders.load(id)
    if (!order || !maySee(viewer, order)) throw new DomainError('NOT_FOUND', ['id'], { what: 'WorkOrder', id })
    return (await proveOrder(stores.evidence, id, day ?? undefined)) ?? null
  },
} satisfies Partial<QueryResolvers>

const workOrderEvidence: NonNullable<Resolvers['WorkOrderEvidence']> = {
  count: ({ head }) => head.count,
  head: ({ head }) => head.hash,
  path: ({ path }) => [...path],
  dayPath: ({ dayPath }) => [...dayPath],
}

export const evidence: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    WorkOrderEvidence: workOrderEvidence,
    WorkOrderEvent: {
      entry: async (event, _args, { viewer, stores }) => {
        const order = await stores.orders.load(event.orderId)
        return order && maySeeLogText(viewer, order) ? sealedText(event) : null
      },
    },
  },
}
