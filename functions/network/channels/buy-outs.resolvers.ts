import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { checkName, checkText, checkVersion, type Optional } from '../../shared/checks'
import { dayOf, type Instant, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId, ownedId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { makerAskedFor } from '../asked-for'
import type { NetworkStore } from '../network.store'
import { neededCategories } from '../references.use-case'
import {
  addCategories,
  type BuyOut,
  type BuyOutEvent,
  endBuyOut,
  MAX_PARTIES,
  nameProviders,
  proposeBuyOut,
  signBuyOut,
} from './buy-out'
import { dueOf, monthsAsked } from './buy-out-due'
import { providersOn, seesAllParties, seesBuyOut, seesPlans, visibleParties } from './channel-access'

const nothing = { rows: [], hasNextPage: false }
const MAX_DEALER = 100

const queries = {
  buyOuts: (_parent, { manufacturerId, ...args }, { viewer, stores: { channels } }) => {
    if (viewer.role === 'DEALER') return paged('buyOuts', args, (page) => channels.dealerPage(viewer.dealerId, page))
    const maker = makerAskedFor(viewer, manufacturerId)
    return paged(`buyOuts:${maker}`, args, (page) =>
      seesPlans(viewer, maker) ? channels.makerPage(maker, page) : nothing,
    )
  },
  buyOutDue: async (_parent, { id, manufacturerId, from, to }, { viewer, stores: { channels, network }, now }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    const buyOut = await channels.buyOuts.load(fromGlobalId('BuyOut', id, ['id']))
    const party = buyOut && visibleParties(viewer, buyOut).find((one) => one.manufacturerId === maker)
    if (!party) return null
    const months = monthsAsked(buyOut, { from, to }, dayOf(now))
    const [first = '', last = first] = [months[0], months.at(-1)]
    return dueOf(buyOut, party, await network.salesIn(buyOut.dealerId, maker, first, last), months)
  },
} satisfies Partial<QueryResolvers>

/** Ids of providers, each of which exists; 1 BatchGet. */
const neededProviders = async (network: NetworkStore, globalIds: readonly string[]): Promise<string[]> => {
  const fieldOf = (i: number) => ['input', 'providerIds', String(i)]
  const ids = globalIds.map((id, i) => fromGlobalId('Provider', id, fieldOf(i)))
  await network.providers.needAll(ids, fieldOf)
  return ids
}

interface ChangeInput {
  readonly id: string
  readonly version?: Optional<number>
}

/** One action on a buy-out as it stands. */
const onBuyOut = <I extends ChangeInput & { idempotencyKey: string }>(
  act: (
    input: I,
    network: NetworkStore,
    viewer: Viewer,
  ) => Promise<(buyOut: BuyOut, at: Instant) => BuyOutEvent> | ((buyOut: BuyOut, at: Instant) => BuyOutEvent),
) =>
  mutation<I, { buyOut: BuyOut }>(async (input, { viewer, stores: { channels, network } }, request) => {
    const id = fromGlobalId('BuyOut', input.id, ['input', 'id'])
    const decide = await act(input, network, viewer)
    const buyOut = await channels.change(request, id, viewer, (found) => {
      const event = decide(found, instant(request.at))
      if (input.version != null) checkVersion(found, input.version)
      return event
    })
    return { buyOut }
  })

type Reasoned = ChangeInput & { idempotencyKey: string; on: string; reason: string }
type Adding = ChangeInput & { idempotencyKey: string; from: string; categoryIds: readonly string[] }
type Naming = ChangeInput & { idempotencyKey: string; from: string; providerIds: readonly string[] }
type Signing = ChangeInput & { idempotencyKey: string; manufacturerId?: Optional<string> }

const mutations = {
  buyOutPropose: mutation(async (input, { viewer, stores: { channels, network }, newId }, request) => {
    const field = ['input', 'dealer']
    const dealer = viewer.role === 'DEALER' ? viewer.dealerId : (input.dealer ?? '')
    const asked = input.dealer ?? dealer
    ensure(asked === dealer, 'INVALID_VALUE', field, { actual: asked, expected: dealer })
    const dealerId = checkName(dealer, field, MAX_DEALER)
    ensure(input.makers.length <= MAX_PARTIES, 'OUT_OF_RANGE', ['input', 'makers'], {
      actual: input.makers.length,
      min: 1,
      max: MAX_PARTIES,
    })
    const fieldOf = (i: number) => ['input', 'makers', String(i), 'manufacturerId']
    const makers = input.makers.map(({ manufacturerId, feePerUnit }, i) => ({
      manufacturerId: fromGlobalId('Manufacturer', manufacturerId, fieldOf(i)),
      feePerUnit,
    }))
    const [categoryIds, providerIds] = await Promise.all([
      neededCategories(network, input.categoryIds, ['input', 'categoryIds']),
      neededProviders(network, input.providerIds),
      network.manufacturers.needAll(
        makers.map(({ manufacturerId }) => manufacturerId),
        fieldOf,
      ),
    ])
    const { validFrom, validTo } = input
    const proposal = { dealerId, makers, categoryIds, providerIds, validFrom, validTo }
    const event = proposeBuyOut(proposal, instant(request.at))
    return { buyOut: await channels.propose(request, ownedId(dealerId, newId()), viewer, event) }
  }),
  buyOutSign: onBuyOut<Signing>(({ manufacturerId }, _network, viewer) => {
    const maker = makerAskedFor(viewer, manufacturerId, ['input', 'manufacturerId'])
    return (buyOut, at) => signBuyOut(buyOut, { manufacturerId: maker }, viewer, at)
  }),
  buyOutAddCategories: onBuyOut<Adding>(async ({ categoryIds: ids, from }, network, viewer) => {
    const categoryIds = await neededCategories(network, ids, ['input', 'categoryIds'])
    return (buyOut, at) => addCategories(buyOut, { categoryIds, from }, viewer, at)
  }),
  buyOutNameProviders: onBuyOut<Naming>(async ({ providerIds: ids, from }, network, viewer) => {
    const providerIds = await neededProviders(network, ids)
    return (buyOut, at) => nameProviders(buyOut, { providerIds, from }, viewer, at)
  }),
  buyOutEnd: onBuyOut<Reasoned>(({ on, reason: words }, _network, viewer) => {
    const reason = checkText(words, ['input', 'reason'])
    return (buyOut, at) => endBuyOut(buyOut, { on, reason }, viewer, at)
  }),
} satisfies Partial<MutationResolvers>

export const buyOuts: Capability = {
  nodes: {
    BuyOut: async (id, { viewer, stores }) => {
      const buyOut = await stores.channels.buyOuts.load(id)
      return buyOut && seesBuyOut(viewer, buyOut) ? buyOut : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    BuyOut: {
      dealer: ({ dealerId }) => dealerId,
      endedOn: ({ endedOn }) => endedOn ?? null,
      categories: ({ categories }) => [...categories],
      providers: (buyOut, _args, { stores, now }) => stores.network.providers.loadMany(providersOn(buyOut, dayOf(now))),
      parties: (buyOut, _args, { viewer }) => [...visibleParties(viewer, buyOut)],
      log: (buyOut, args, { viewer, stores }) =>
        logPage(buyOut, args, async (id, page) =>
          seesAllParties(viewer, buyOut) ? stores.channels.buyOuts.entryPage(id, page) : nothing,
        ),
    },
    BuyOutParty: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      signed: ({ signed }) => [...signed],
    },
    BuyOutDue: { months: ({ months }) => [...months] },
    BuyOutCategory: {
      category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
    },
    BuyOutSignature: {
      category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
    },
    DispatchExplanation: {
      buyOut: async ({ buyOutId }, _args, { viewer, stores }) => {
        const buyOut = buyOutId === undefined ? undefined : await stores.channels.buyOuts.load(buyOutId)
        return buyOut && seesBuyOut(viewer, buyOut) ? buyOut : null
      },
    },
  },
}
