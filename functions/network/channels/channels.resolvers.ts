import type { Capability } from '../../graphql/capability'
import { buyOuts } from './buy-outs.resolvers'
import { capabilityReviews } from './capability-reviews.resolvers'
import { channelPlans } from './channel-plans.resolvers'
import { pools } from './pools.resolvers'
import { topUps } from './top-up.resolvers'
import { visitBundles } from './visit-bundles.resolvers'

const parts = [channelPlans, buyOuts, pools, visitBundles, topUps, capabilityReviews]

/** How a maker's products are served: channels side by side, buy-outs, pools, visits, top-ups, promises. */
export const channels: Capability = {
  nodes: Object.assign({}, ...parts.map(({ nodes }) => nodes)),
  resolvers: {
    ...Object.assign({}, ...parts.map(({ resolvers }) => resolvers)),
    Query: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Query)),
    Mutation: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.Mutation)),
    DispatchExplanation: Object.assign({}, ...parts.map(({ resolvers }) => resolvers.DispatchExplanation)),
  },
}
