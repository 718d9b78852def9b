import type { Capability } from '../../graphql/capability'
import { existing } from '../../graphql/existing'
import type { QueryResolvers } from '../../graphql/generated/types'
import { dayOf } from '../../shared/days'
import { figuresOf } from '../../supervision/figures.use-case'
import { scopeOf } from '../../supervision/rollup-keys'
import { makerAskedFor, providerAskedFor } from '../asked-for'
import { seesModel } from './channel-access'
import { modelId } from './service-model'
import { basisFor, statementOf } from './top-up-statement'

const queries = {
  topUpStatement: async (_parent, { manufacturerId, providerId, month, expectedOrders }, { viewer, stores, now }) => {
    const pair = {
      manufacturerId: makerAskedFor(viewer, manufacturerId),
      providerId: providerAskedFor(viewer, providerId),
    }
    if (!seesModel(viewer, pair)) return null
    const basis = basisFor(await stores.channels.models.load(modelId(pair)), month)
    if (!basis) return null
    const { completed = 0 } = await figuresOf(scopeOf.pair(pair.manufacturerId, pair.providerId), month, month)
    return statementOf({ ...pair, month, completed, expected: expectedOrders }, basis, dayOf(now))
  },
} satisfies Partial<QueryResolvers>

export const topUps: Capability = {
  nodes: {},
  resolvers: {
    Query: queries,
    TopUpStatement: {
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      provider: ({ providerId }, _args, { stores }) => existing(stores.network.providers.load(providerId)),
      shares: ({ shares }) => [...shares],
    },
  },
}
