import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import type { Request } from '../../platform/once'
import { dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { policy } from './policy.resolvers'
import { seesPolicy } from './policy-access'
import { audience, pointReach, providerReach, reach, receipt } from './reach.resolvers'
import { policiesToRead, readPolicy } from './read-policies.use-case'
import { standpointOf } from './standpoint.use-case'
import { draftPolicy, publishPolicy, redraftPolicy, withdrawPolicy } from './write-policies.use-case'

const nothing = { rows: [], hasNextPage: false }

/** Whether the viewer is one of the maker's own people, or the platform. */
const isWithin = (viewer: Viewer, maker: string): boolean =>
  viewer.role === 'PLATFORM' || ('manufacturerId' in viewer && viewer.manufacturerId === maker)

const queries = {
  policies: (_parent, { manufacturerId, drafts, ...args }, { viewer, stores, now }) => {
    const { policies: store, network } = stores
    if ('providerId' in viewer)
      return paged('policies:mine', args, (page) =>
        drafts ? nothing : policiesToRead({ store, network, viewer, now }, page),
      )
    const maker = makerAskedFor(viewer, manufacturerId)
    const open = !drafts || viewer.role === 'MANUFACTURER' || viewer.role === 'PLATFORM'
    const sees = open && isWithin(viewer, maker)
    return paged(`policies:${maker}:${drafts}`, args, (page) => (sees ? store.page(maker, drafts, page) : nothing))
  },
} satisfies Partial<QueryResolvers>

const at = (id: string): string => fromGlobalId('Policy', id, ['input', 'id'])

/** What a maker's desk writes with; `@access` admits no other role. */
const writing = ({ viewer, stores }: Context, request: Request) => {
  if (viewer.role !== 'MANUFACTURER') throw new Error(`${viewer.role} writes no policies`)
  return { store: stores.policies, network: stores.network, viewer, request }
}

const mutations = {
  policyDraft: mutation(async (input, context, request) => ({
    policy: await draftPolicy(writing(context, request), { ...input, series: context.newId() }),
  })),
  policyRedraft: mutation(async (input, context, request) => ({
    policy: await redraftPolicy(writing(context, request), { ...input, id: at(input.id) }),
  })),
  policyPublish: mutation(async (input, context, request) => ({
    policy: await publishPolicy(writing(context, request), { ...input, id: at(input.id) }),
  })),
  policyWithdraw: mutation(async (input, context, request) => ({
    policy: await withdrawPolicy(writing(context, request), { ...input, id: at(input.id) }),
  })),
  policyRead: mutation(async (input, { viewer, stores }, request) => ({
    receipt: await readPolicy({ store: stores.policies, network: stores.network, viewer }, at(input.id), request),
  })),
} satisfies Partial<MutationResolvers>

/** N22: what makers tell their networks, and who has read it. */
export const policies: Capability = {
  nodes: {
    Policy: async (id, { viewer, stores, now }) => {
      const found = await stores.policies.editions.load(id)
      const from = found && (await standpointOf(viewer, found.manufacturerId, stores.network))
      return found && seesPolicy(viewer, found, from, dayOf(now)) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    Policy: policy,
    PolicyAudience: audience,
    PolicyReach: reach,
    PolicyProviderReach: providerReach,
    PolicyPointReach: pointReach,
    PolicyReceipt: receipt,
  },
}
