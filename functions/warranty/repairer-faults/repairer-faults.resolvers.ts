import { takeAttachments } from '../../files/attachments.use-case'
import type { Capability } from '../../graphql/capability'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Order } from '../../orders/order'
import { notFound } from '../../shared/checks'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { rightsOn } from '../rights'
import { knownOf } from '../unit-rights.use-case'
import { judgeRepairerFault, told } from './change-fault.use-case'
import { allege, type FaultRule, faultRuleOf, replyToFault, seesFault } from './fault'

const field = ['input', 'orderId']
const orderIdOf = (id: string) => fromGlobalId('WorkOrder', id, field)

/** What the law and the maker's terms say of a repair that takes long by the repairer's fault; undefined where nothing. */
const ruleFor = async ({ unitId, modelId }: Order, { stores, now }: Context): Promise<FaultRule | undefined> => {
  const { network, warranty, orders } = stores
  const [unit, model] = await Promise.all([
    unitId ? network.units.load(unitId) : undefined,
    network.models.load(modelId),
  ])
  if (!unit || !model) return undefined
  const { facts, sets } = await knownOf({ booksFor: warranty.booksFor, ordersOf: orders.ofUnit }, unit, model)
  return faultRuleOf(rightsOn(facts, sets, dayOf(now)), sets)
}

const queries = {
  repairerFault: async (_parent, { workOrderId }, { viewer, stores }) => {
    const id = fromGlobalId('WorkOrder', workOrderId, ['workOrderId'])
    const [fault, order] = await Promise.all([stores.repairerFaults.load(id), stores.orders.load(id)])
    return fault && order && seesFault(viewer, fault, order) ? fault : null
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  repairerFaultAllege: mutation(async ({ text, attachmentIds, ...input }, context, request) => {
    const { viewer, stores } = context
    const id = orderIdOf(input.orderId)
    const order = await stores.orders.latest(id)
    if (!order) throw notFound('WorkOrder', id, field)
    const attachments = await takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files)
    const event = allege(order, await ruleFor(order, context), { text, attachments }, viewer)
    const about = event as Parameters<typeof told>[0]
    const notices = told(about, 'REPAIRER_FAULT_ALLEGED', request)
    return { repairerFault: await stores.repairerFaults.open(request, id, viewer, event, notices, field) }
  }),
  repairerFaultReply: mutation(async ({ text, attachmentIds, ...input }, { viewer, stores, now }, request) => {
    const attachments = await takeAttachments(attachmentIds, viewer, ['input', 'attachmentIds'], stores.files)
    const repairerFault = await stores.repairerFaults.act(
      request,
      orderIdOf(input.orderId),
      viewer,
      (fault) => replyToFault(fault, { text, attachments }, viewer, instant(now)),
      (next) => told(next, 'REPAIRER_FAULT_REPLIED', request),
    )
    return { repairerFault }
  }),
  repairerFaultJudge: mutation(async (input, { viewer, stores }, request) => {
    const deps = { faults: stores.repairerFaults, orders: stores.orders }
    const judgement = { ...input, orderId: orderIdOf(input.orderId) }
    return { repairerFault: await judgeRepairerFault(deps, viewer, judgement, request) }
  }),
} satisfies Partial<MutationResolvers>

/** O8: repairs that take long by the repairer's own fault. */
export const repairerFaults: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    Mutation: mutations,
    RepairerFault: {
      workOrder: ({ orderId }, _args, { stores }) => existing(stores.orders.load(orderId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      exchangeAfterDays: ({ rule }) => rule?.days ?? null,
      because: ({ rule }) => rule?.because ?? null,
      reply: ({ reply }) => reply ?? null,
      decision: ({ decision }) => decision ?? null,
      log: (fault, args, { stores }) => logPage(fault, args, (id, page) => stores.repairerFaults.entryPage(id, page)),
    },
    RepairerFaultStatement: { attachments: ({ attachments }) => [...attachments] },
  },
}
