import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, QueryResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { dayOf, instant } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import { makerAskedFor } from '../asked-for'
import { seesPlans } from './channel-access'
import { planChannels, planId } from './channel-plan'
import { effectiveOn } from './effective'

const nothing = { rows: [], hasNextPage: false }
const makerField = ['input', 'manufacturerId']

const queries = {
  channelPlans: (_parent, { manufacturerId, ...args }, { viewer, stores: { channels } }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    return paged(`plans:${maker}`, args, (page) =>
      seesPlans(viewer, maker) ? channels.planPage(maker, page) : nothing,
    )
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  channelPlanSet: mutation(async (input, { viewer, stores: { channels, network } }, request) => {
    const manufacturerId = fromGlobalId('Manufacturer', input.manufacturerId, makerField)
    const categoryId = fromGlobalId('ProductCategory', input.categoryId, ['input', 'categoryId'])
    const plan = { ...input, manufacturerId, categoryId }
    await Promise.all([
      network.manufacturers.need(manufacturerId, makerField),
      network.categories.need(categoryId, ['input', 'categoryId']),
    ])
    const at = instant(request.at)
    const channelPlan = await channels.setPlan(request, planId(plan), viewer, (found) =>
      planChannels(found, plan, viewer, at),
    )
    return { channelPlan }
  }),
} satisfies Partial<MutationResolvers>

export const channelPlans: Capability = {
  nodes: {
    ChannelPlan: async (id, { viewer, stores }) => {
      const plan = await stores.channels.plans.load(id)
      return plan && seesPlans(viewer, plan.manufacturerId) ? plan : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    ChannelPlan: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      category: ({ categoryId }, _args, { stores }) => existing(stores.network.categories.load(categoryId)),
      current: ({ versions }, _args, { now }) => {
        const version = effectiveOn(versions, dayOf(now))
        return version && version.serves.length > 0 ? version : null
      },
      versions: ({ versions }) => [...versions],
      log: (plan, args, { stores }) => logPage(plan, args, (id, page) => stores.channels.plans.entryPage(id, page)),
    },
    ChannelPlanVersion: { serves: ({ serves }) => [...serves] },
    DispatchExplanation: {
      channelPlan: async ({ planId: id }, _args, { viewer, stores }) => {
        const plan = id === undefined ? undefined : await stores.channels.plans.load(id)
        return plan && seesPlans(viewer, plan.manufacturerId) ? plan : null
      },
    },
  },
}
