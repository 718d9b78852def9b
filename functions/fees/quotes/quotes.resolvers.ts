import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Order } from '../../orders/order'
import { maySee, maySeeFreeText } from '../../orders/order-access'
import { dayOf } from '../../shared/days'
import { fromGlobalId, ownerOf } from '../../shared/ids'
import { pricesCharged } from '../../supervision/prices.use-case'
import { cell, isGuarded } from '../../supervision/suppression'
import { coverOn } from '../../warranty/cover'
import { knownOf } from '../../warranty/unit-rights.use-case'
import { totalsOf } from '../bill/bill'
import { amountOf } from '../fee-line'
import { answer } from './answer-quote.use-case'
import { offer } from './offer-quote.use-case'
import { lockedUntil, stateOn } from './quote'

/** Whether the warranty covers the order's unit on the day its fault was reported. */
const coverOf = async (order: Order, { stores }: Context) => {
  const { unitId, modelId, reportedOn } = order
  const [unit, model] = await Promise.all([
    unitId === undefined ? undefined : stores.network.units.load(unitId),
    stores.network.models.load(modelId),
  ])
  if (!unit || !model) return undefined
  const sources = { booksFor: stores.warranty.booksFor, ordersOf: stores.orders.ofUnit }
  const { facts, sets } = await knownOf(sources, unit, model)
  return coverOn(facts, sets, reportedOn)
}

const queries = {
  quotes: async (_parent, { orderId: global, ...args }, { viewer, stores }) => {
    const orderId = fromGlobalId('WorkOrder', global, ['orderId'])
    const order = await stores.orders.load(orderId)
    const open = order !== undefined && maySee(viewer, order)
    return paged(`quotes:${orderId}`, args, (page) =>
      open ? stores.quotes.page(orderId, page) : { rows: [], hasNextPage: false },
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  quoteOffer: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    const deps = {
      quotes: stores.quotes,
      order: stores.orders.latest,
      network: stores.network,
      pricesOf: pricesCharged,
      coverOf: (order: Order) => coverOf(order, context),
      contract: (id: string) => stores.contracts.contracts.load(id),
    }
    const orderId = fromGlobalId('WorkOrder', input.orderId, ['input', 'orderId'])
    return { quote: await offer(deps, viewer, { ...input, orderId }, request) }
  }),
  quoteAnswer: mutation(async (input, { viewer, stores }, request) => {
    const id = fromGlobalId('Quote', input.id, ['input', 'id'])
    const deps = { quotes: stores.quotes, order: stores.orders.latest }
    return { quote: await answer(deps, viewer, { ...input, id }, request) }
  }),
} satisfies Partial<MutationResolvers>

export const quotes: Capability = {
  nodes: {
    Quote: async (id, { viewer, stores }) => {
      const [quote, order] = await Promise.all([stores.quotes.quotes.load(id), stores.orders.load(ownerOf(id))])
      return quote && order && maySee(viewer, order) ? quote : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Quote: {
      order: ({ orderId }, _args, { stores }) => existing(stores.orders.load(orderId)),
      state: (quote, _args, { now }) => stateOn(quote, dayOf(now)),
      explanation: ({ explanation }, _args, { viewer }) => (maySeeFreeText(viewer) ? (explanation ?? null) : null),
      cover: ({ cover }) => cover ?? null,
      lines: ({ lines }) => [...lines],
      total: ({ lines }) => totalsOf(lines).total,
      approved: ({ lines }) => totalsOf(lines).approved,
      refused: ({ lines }) => totalsOf(lines).refused,
      pending: ({ lines }) => totalsOf(lines).pending,
      free: ({ lines }) => totalsOf(lines).free,
      answeredAt: ({ answer: given }) => given?.at ?? null,
      answeredBy: ({ answer: given }) => given?.role ?? null,
      lockedUntil,
      log: (quote, args, { viewer, stores }) =>
        maySeeFreeText(viewer) ? logPage(quote, args, (id, page) => stores.quotes.quotes.entryPage(id, page)) : null,
    },
    QuoteCover: {
      until: ({ until }) => until ?? null,
      outside: ({ outside }, _args, { viewer }) => (maySeeFreeText(viewer) ? outside : ''),
    },
    QuoteLine: {
      description: ({ description }, _args, { viewer }) => (maySeeFreeText(viewer) ? description : ''),
      amount: amountOf,
      customerPays: (line) => (line.standing === 'NOT_ASKED' ? 0 : amountOf(line)),
      excluded: ({ excluded }) => excluded ?? false,
      agreedPrice: ({ agreedPrice }) => agreedPrice ?? null,
      market: ({ market }) => market ?? null,
    },
    PriceBand: {
      below: ({ below, sample }, _args, { viewer }) => shareOf(below, sample, isGuarded(viewer)),
      above: ({ above, sample }, _args, { viewer }) => shareOf(above, sample, isGuarded(viewer)),
    },
  },
}

const shareOf = (share: number, sample: number, guarded: boolean): number | null =>
  cell(Math.round(share * sample), guarded).suppressed ? null : share
