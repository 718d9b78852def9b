import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { maySee } from '../../orders/order-access'
import type { Request } from '../../platform/once'
import { checkVersion, notFound } from '../../shared/checks'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { doubtsOfParts } from './part-doubts.use-case'
import {
  isLate,
  type PartReturn,
  type ReturnEvent,
  receiveReturn,
  receives,
  seesReturn,
  sendReturn,
  sends,
  waiveReturn,
} from './part-return'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  partReturns: (_parent, { servicePointId, ...args }, { viewer, stores }) => {
    const asked = servicePointId ? fromGlobalId('ServicePoint', servicePointId, ['servicePointId']) : undefined
    const pointId = viewer.role === 'SERVICE_POINT' ? viewer.pointId : asked
    return paged(
      `returns:${pointId ?? ''}`,
      args,
      (page) => {
        if (pointId !== undefined) return stores.returns.openOfPoint(pointId, page)
        return 'manufacturerId' in viewer ? stores.returns.openOfMaker(viewer.manufacturerId, page) : nothing
      },
      (found) => seesReturn(viewer, found),
    )
  },
  partDoubts: async (_parent, { orderId: global }, { viewer, stores, now }) => {
    const orderId = fromGlobalId('WorkOrder', global, ['orderId'])
    return (await doubtsOfParts(stores.returns, viewer, orderId, dayOf(now))) ?? null
  },
} satisfies Partial<QueryResolvers>

interface ActionInput {
  readonly id: string
  readonly version: number
}

const act = async (
  { id: asked, version }: ActionInput,
  { viewer, stores, now }: Context,
  request: Request,
  may: (found: PartReturn) => boolean,
  decide: (found: PartReturn, today: Day) => ReturnEvent,
): Promise<{ partReturn: PartReturn }> => {
  const id = fromGlobalId('PartReturn', asked, ['input', 'id'])
  const partReturn = await stores.returns.returns.act(request, id, viewer, (found) => {
    if (!may(found)) throw notFound('PartReturn', id, ['input', 'id'])
    checkVersion(found, version)
    return decide(found, dayOf(now))
  })
  return { partReturn }
}

const mutations = {
  partReturnSend: mutation((input, context, request) =>
    act(
      input,
      context,
      request,
      (found) => sends(context.viewer, found),
      (found, today) => sendReturn(found, input.reference, today),
    ),
  ),
  partReturnReceive: mutation((input, context, request) =>
    act(
      input,
      context,
      request,
      (found) => receives(context.viewer, found),
      (found, today) => receiveReturn(found, input.finding, input.note, today),
    ),
  ),
  partReturnWaive: mutation((input, context, request) =>
    act(
      input,
      context,
      request,
      (found) => receives(context.viewer, found),
      (found) => waiveReturn(found, input.reason),
    ),
  ),
} satisfies Partial<MutationResolvers>

/** Old parts go back to the maker, who sees by them whether they had to be replaced (K8, N8 clause 8). */
export const returns: Capability = {
  nodes: {
    PartReturn: async (id, { viewer, stores }) => {
      const found = await stores.returns.returns.load(id)
      return found && seesReturn(viewer, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    PartDoubt: { partReturn: ({ partReturn }) => partReturn ?? null },
    PartReturn: {
      order: async ({ orderId }, _args, { viewer, stores }) => {
        const order = await stores.orders.load(orderId)
        return order && maySee(viewer, order) ? order : null
      },
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      late: (found, _args, { now }) => isLate(found, dayOf(now)),
      reference: (found) => (found.state === 'SENT' ? found.reference : null),
      finding: (found) => (found.state === 'RECEIVED' ? found.finding : null),
      note: (found) => (found.state === 'RECEIVED' ? (found.note ?? null) : null),
      reason: (found) => (found.state === 'WAIVED' ? found.reason : null),
      log: (found, args, { viewer, stores }) =>
        logPage(found, args, (id, page) =>
          seesReturn(viewer, found) ? stores.returns.returns.entryPage(id, page) : Promise.resolve(nothing),
        ),
    },
  },
}
