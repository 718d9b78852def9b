import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, PartRequestList, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { maySee } from '../../orders/order-access'
import type { PageRequest } from '../../platform/page'
import { checkText, notFound } from '../../shared/checks'
import { fromGlobalId } from '../../shared/ids'
import { knownPlace } from '../stock/known-place.use-case'
import { type Place, placeOfId } from '../stock/place'
import { type KnownPlace, seesAllStock } from '../stock/stock-access'
import { cancelRequest, missRequest, receiveRequest, shipRequest, sourceRequest } from './act-on-request.use-case'
import type { Which } from './act-with-booking.use-case'
import { askForPart } from './ask-for-part.use-case'
import { foundAt, lotKeptFor, type PartRequest } from './request'
import { seesRequest, shipsRequest } from './request-access'

const nothing = { rows: [], hasNextPage: false }
const at = ({ id, version }: { readonly id: string; readonly version: number }): Which => ({
  id: fromGlobalId('PartRequest', id, ['input', 'id']),
  version,
})
const why = ({ reason }: { readonly reason: string }): string => checkText(reason, ['input', 'reason'], 200)

/** Whoever has to do with it as a party, or ships it. */
const sees = ({ viewer }: Context, found: PartRequest): boolean =>
  seesRequest(viewer, found) || shipsRequest(viewer, found)

/** A page of a place's requests: of a warehouse for whoever sees its stock, of a point what one is a party to. */
const pageAt = (place: Place, known: KnownPlace | undefined, list: PartRequestList, { viewer, stores }: Context) => {
  const hidden = !known || ('manufacturerId' in known && !seesAllStock(viewer, known.manufacturerId))
  if (hidden) return () => nothing
  return list === 'TO_SHIP'
    ? (page: PageRequest) => stores.requests.toShip(place, page)
    : (page: PageRequest) => stores.requests.ofPoint(place.id, page)
}

const queries = {
  partRequests: async (_parent, { placeId: asked, list, ...args }, context) => {
    const place = placeOfId(asked, ['placeId'])
    const read = pageAt(place, await knownPlace(place, context.stores), list, context)
    return paged(`requests:${asked}:${list}`, args, read, (found) => sees(context, found))
  },
  partBackorders: (_parent, { manufacturerId, partId: asked, ...args }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const partId = asked ? fromGlobalId('Part', asked, ['partId']) : undefined
    return paged(`backorders:${maker}:${partId ?? ''}`, args, (page) =>
      seesAllStock(viewer, maker) ? stores.requests.backorders(maker, partId, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  partRequestOpen: mutation(async ({ orderId: asked, partId, quantity }, context, request) => {
    const orderId = fromGlobalId('WorkOrder', asked, ['input', 'orderId'])
    const order = await context.stores.orders.latest(orderId)
    if (!order || !maySee(context.viewer, order)) throw notFound('WorkOrder', orderId, ['input', 'orderId'])
    const part = fromGlobalId('Part', partId, ['input', 'partId'])
    return { partRequest: await askForPart(context, order, { partId: part, quantity }, request) }
  }),
  partRequestShip: mutation(async ({ serials, reference, ...which }, context, request) => ({
    partRequest: await shipRequest(context, at(which), { serials, reference }, request),
  })),
  partRequestReceive: mutation(async (input, context, request) => ({
    partRequest: await receiveRequest(context, at(input), request),
  })),
  partRequestMiss: mutation(async (input, context, request) => ({
    partRequest: await missRequest(context, at(input), why(input), request),
  })),
  partRequestSource: mutation(async (input, context, request) => ({
    partRequest: await sourceRequest(context, at(input), context.stores.orders.latest, request),
  })),
  partRequestCancel: mutation(async (input, context, request) => ({
    partRequest: await cancelRequest(context, at(input), why(input), request),
  })),
} satisfies Partial<MutationResolvers>

/** Parts that orders need, kept for them until they are fitted. */
export const requests: Capability = {
  nodes: {
    PartRequest: async (id, context) => {
      const found = await context.stores.requests.requests.load(id)
      return found && sees(context, found) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    WorkOrder: {
      partRequests: (order, args, { viewer, stores }) =>
        paged(
          `requests:${order.id}`,
          args,
          (page) => stores.requests.ofOrder(order.id, page),
          (found) => seesRequest(viewer, found),
        ),
    },
    PartRequest: {
      order: async ({ orderId }, _args, { viewer, stores }) => {
        const order = await stores.orders.load(orderId)
        return order && maySee(viewer, order) ? order : null
      },
      part: ({ partId }, _args, { stores }) => existing(stores.catalogue.parts.load(partId)),
      place: (found) => foundAt(found) ?? null,
      lot: (found) => lotKeptFor(found) ?? null,
      log: (found, args, context) =>
        logPage(found, args, (id, page) =>
          sees(context, found) ? context.stores.requests.requests.entryPage(id, page) : Promise.resolve(nothing),
        ),
    },
  },
}
