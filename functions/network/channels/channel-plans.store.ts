/**
 * Providers table: channel plans of makers, and how each provider serves each maker.
 *
 * | Access pattern             | Key or index                                                | Cost                        |
 * |----------------------------|-------------------------------------------------------------|-----------------------------|
 * | plan by scope              | pk `CHANNELS#<maker>#<category>`, sk `<region>`             | 1 GetItem, 0.5 RCU          |
 * | plans of a maker           | byList `CHANNELS#<maker>`, `<category>#<region>`            | 1 Query                     |
 * | service model of a pair    | pk `PROV#<provider>`, sk `MODEL#<maker>`                    | 1 GetItem, 0.5 RCU          |
 * | service models of a maker  | byMaker `MODEL#<maker>`, provider (keys)                    | 1 Query, 1 BatchGet         |
 * | log                        | the document's partition, sk `LOG#<sk>#<sequence>`          | 1 Query                     |
 * | plan, class a provider     | record, document at its version, entry                      | 1 GetItem and 1 transaction |
 */
import { JournaledAggregate } from '../../platform/journal'
import { documentPage, type PageRequest, queryPage } from '../../platform/page'
import { ownerOf } from '../../shared/ids'
import { modelKey, planKeyOf } from './channel-keys.store'
import { type ChannelPlan, type ChannelPlanEvent, evolvePlan } from './channel-plan'
import { openOrAct } from './open-or-act.store'
import { evolveModel, type ServiceModel, type ServiceModelEvent } from './service-model'

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
  const models = new JournaledAggregate<ServiceModel, ServiceModelEvent>({
    table,
    type: 'ServiceModel',
    keyOf: (id) => modelKey(ownerOf(id), id.slice(ownerOf(id).length + 1)),
    besideOf: ({ manufacturerId, providerId }) => ({ makerKey: `MODEL#${manufacturerId}`, makerSort: providerId }),
    evolve: evolveModel,
  })

  return {
    plans,
    models,
    openOrAct,

    /** By category and region. */
    planPage: (manufacturerId: string, page: PageRequest) =>
      documentPage<ChannelPlan>({ table, index: 'byList', partition: `CHANNELS#${manufacturerId}` }, page),
    modelPage: async (manufacturerId: string, page: PageRequest) =>
      models.behind(await queryPage({ table, index: 'byMaker', partition: `MODEL#${manufacturerId}` }, page)),
  }
}
