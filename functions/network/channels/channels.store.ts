/**
 * How a maker's products are served: channels, buy-outs, pools, capability reviews. Access patterns, keys and costs are
 * in the head comments of the stores composed here; dispatch reads by dispatch-terms.store.ts.
 */
import { createBuyOutsStore } from './buy-outs.store'
import { createCapabilityReviewsStore } from './capability-reviews.store'
import { createChannelPlansStore } from './channel-plans.store'
import { createPoolsStore } from './pools.store'

/** Make one per request: its loaders batch and cache. */
export const createChannelsStore = () => ({
  ...createChannelPlansStore(),
  ...createBuyOutsStore(),
  ...createPoolsStore(),
  ...createCapabilityReviewsStore(),
})

export type ChannelsStore = ReturnType<typeof createChannelsStore>
