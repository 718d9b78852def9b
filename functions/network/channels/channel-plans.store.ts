/**
 * Providers table: channel plans of makers.
 *
 * | Access pattern             | Key or index                                                | Cost                        |
 * |----------------------------|-------------------------------------------------------------|-----------------------------|
 * | plan by scope              | pk `CHANNELS#<maker>#<category>`, sk `<region>`             | 1 GetItem, 0.5 RCU          |
 * | plans of a maker           | byList `CHANNELS#<maker>`, `<category>#<region>`            | 1 Query                     |
 * | log                        | the document's partition, sk `LOG#<sk>#<sequence>`          | 1 Query                     |
 * | plan                       | record, document at its version, entry                      | 1 GetItem and 1 transaction |
 */
import { JournaledAggregate } from '../../platform/journal'
import type { Request } from '../../platform/once'
import { openOrAct } from '../../platform/open-or-act'
import { documentPage, type PageRequest } from '../../platform/page'
import type { Actor } from '../../shared/viewer'
import { planKeyOf } from './channel-keys.store'
import { type ChannelPlan, type ChannelPlanEvent, evolvePlan } from './channel-plan'

const table = 'Providers'

export const createChannelPlansStore = () => {
  const plans = new JournaledAggregate<ChannelPlan, ChannelPlanEvent>({
    table,
    type: 'ChannelPlan',
    keyOf: planKeyOf,
    besideOf: ({ manufacturerId, categoryId, region }) => ({
      listKey: `CHANNELS#${manufacturerId}`,
      listSort: `${categoryId}#${region}`,
    }),
    evolve: evolvePlan,
  })

  return {
    plans,

    setPlan: (
      request: Request,
      id: string,
      actor: Actor,
      decide: (plan: ChannelPlan | undefined) => ChannelPlanEvent,
    ) => openOrAct(plans, request, id, actor, decide),

    /** By category and region. */
    planPage: (manufacturerId: string, page: PageRequest) =>
      documentPage<ChannelPlan>({ table, index: 'byList', partition: `CHANNELS#${manufacturerId}` }, page),
  }
}
