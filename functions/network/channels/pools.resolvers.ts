import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { checkText, checkVersion, type Optional } from '../../shared/checks'
import { dayOf, type Instant, instant } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { movesTo } from '../../shared/messages/phrases'
import { checkRegion } from '../../shared/region-list'
import type { Viewer } from '../../shared/viewer'
import { makerAskedFor } from '../asked-for'
import { neededCategories } from '../references.use-case'
import { countedMembers, seesPlans, seesPool } from './channel-access'
import { agreeToPool, checkMinimum, dissolvePool, type Pool, type PoolEvent, proposePool } from './pool'
import { forecastPool } from './pool-forecast.use-case'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  pools: (_parent, { manufacturerId, ...args }, { viewer, stores: { channels } }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    return paged(`pools:${maker}`, args, (page) =>
      seesPlans(viewer, maker) ? channels.poolPage(maker, page) : nothing,
    )
  },
  poolWhatIf: async (_parent, { manufacturerId, region, categoryIds: ids, minimumOrders, month }, context) => {
    const { viewer, stores, now } = context
    const maker = makerAskedFor(viewer, manufacturerId)
    if (!seesPlans(viewer, maker)) return null
    ensure(ids.length > 1, 'POOL_TOO_SMALL', ['categoryIds'], {})
    const categoryIds = await neededCategories(stores.network, ids, ['categoryIds'])
    const question = { manufacturerIds: [maker], region: checkRegion(region, ['region']), categoryIds, month }
    return forecastPool(
      { ...question, minimumOrders: checkMinimum(minimumOrders, ['minimumOrders']) },
      stores.network,
      dayOf(now),
    )
  },
  poolForecast: async (_parent, { id: globalId, month }, { viewer, stores, now }) => {
    const pool = await stores.channels.pools.load(fromGlobalId('Pool', globalId, ['id']))
    if (!pool || !seesPool(viewer, pool)) return null
    const members = countedMembers(viewer, pool)
    const manufacturerIds = members.map(({ manufacturerId }) => manufacturerId)
    const categoryIds = [...new Set(members.flatMap((member) => member.categoryIds))]
    const { region, minimumOrders } = pool
    const question = { manufacturerIds, region, categoryIds, minimumOrders, month }
    return forecastPool(question, stores.network, dayOf(now))
  },
} satisfies Partial<QueryResolvers>

interface MemberInput {
  readonly idempotencyKey: string
  readonly id: string
  readonly manufacturerId?: Optional<string>
  readonly version?: Optional<number>
}

/** One action of a member on a pool as it stands. */
const asMember = <I extends MemberInput>(
  act: (input: I) => (pool: Pool, manufacturerId: string, viewer: Viewer, at: Instant) => PoolEvent,
) =>
  mutation<I, { pool: Pool }>(async (input, { viewer, stores: { channels } }, request) => {
    const id = fromGlobalId('Pool', input.id, ['input', 'id'])
    const maker = makerAskedFor(viewer, input.manufacturerId, ['input', 'manufacturerId'])
    const decide = act(input)
    const pool = await channels.pools.act(request, id, viewer, (found) => {
      const event = decide(found, maker, viewer, instant(request.at))
      if (input.version != null) checkVersion(found, input.version)
      return event
    })
    return { pool }
  })

const mutations = {
  poolPropose: mutation(async (input, { viewer, stores: { channels, network }, newId }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, ['input', 'manufacturerId'])
    const fieldOf = (i: number, name: string) => ['input', 'members', String(i), name]
    const members = input.members.map((member, i) => ({
      manufacturerId: fromGlobalId('Manufacturer', member.manufacturerId, fieldOf(i, 'manufacturerId')),
      categoryIds: member.categoryIds.map((id, c) =>
        fromGlobalId('ProductCategory', id, [...fieldOf(i, 'categoryIds'), String(c)]),
      ),
    }))
    const { region, minimumOrders } = input
    const event = proposePool({ manufacturerId, region, minimumOrders, members }, viewer, instant(request.at))
    const categories = members.flatMap(({ categoryIds }, i) =>
      categoryIds.map((id, c) => ({ id, field: [...fieldOf(i, 'categoryIds'), String(c)] })),
    )
    await Promise.all([
      network.manufacturers.needAll(
        members.map((member) => member.manufacturerId),
        (i) => fieldOf(i, 'manufacturerId'),
      ),
      network.categories.needAll(
        categories.map(({ id }) => id),
        (i) => categories[i]?.field ?? ['input', 'members'],
      ),
    ])
    return { pool: await channels.proposePool(request, ownedId(manufacturerId, newId()), viewer, event) }
  }),
  poolAgree: asMember<MemberInput>(() => agreeToPool),
  poolDissolve: asMember<MemberInput & { readonly reason: string }>(({ reason: words }) => {
    const reason = checkText(words, ['input', 'reason'])
    return (pool, maker, viewer) => dissolvePool(pool, maker, reason, viewer)
  }),
} satisfies Partial<MutationResolvers>

export const pools: Capability = {
  nodes: {
    Pool: async (id, { viewer, stores }) => {
      const pool = await stores.channels.pools.load(id)
      return pool && seesPool(viewer, pool) ? pool : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Pool: {
      members: ({ members }) => [...members],
      log: (pool, args, { stores }) => logPage(pool, args, (id, page) => stores.channels.pools.entryPage(id, page)),
    },
    PoolMember: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      categories: ({ categoryIds }, _args, { stores }) => stores.network.categories.loadMany(categoryIds),
      agreedOn: ({ agreedOn }) => agreedOn ?? null,
    },
    PoolForecast: { points: ({ points }) => [...points] },
    PointLoad: {
      servicePoint: ({ pointId }, _args, { stores }) => existing(stores.network.points.load(pointId)),
      summary: ({ orders, pooledOrders }, _args, { language }) => movesTo(orders, pooledOrders)[language],
    },
  },
}
