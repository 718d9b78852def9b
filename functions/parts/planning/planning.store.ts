/**
 * Plans of parts (K1-K4, K7), ratios and surpluses (K5), in the Parts table.
 *
 * | Access pattern             | Key or index                                       | Cost                                |
 * |----------------------------|----------------------------------------------------|-------------------------------------|
 * | plan by id                 | pk `PARTPLANS#<part>`, sk `P#<stage>`              | 1 GetItem                           |
 * | stages of a part           | the same partition by prefix                       | 1 Query a page                      |
 * | a maker's in a state       | byList `PARTPLANS#<maker>#<state>`, `<part>#<stage>`| 1 Query a page                     |
 * | a maker's ratios           | pk `PARTRATIOS#<maker>`, sk `R`                    | 1 GetItem                           |
 * | surplus by id              | pk `PARTSURPLUS#<model>`, sk `S#<part number>`     | 1 GetItem                           |
 * | surpluses of a model       | the same partition by prefix                       | 1 Query a page                      |
 * | logs                       | beside each, sk prefix `LOG#`                      | 1 Query                             |
 * | each action                | record, document at its version, entry             | 1 GetItem, 1 transaction            |
 */
import { ownPart } from '../../platform/collection'
import type { Key } from '../../platform/documents'
import { JournaledAggregate } from '../../platform/journal'
import { collected, documentPage, everyNode, type PageRequest } from '../../platform/page'
import { ownedId, ownerOf } from '../../shared/ids'
import { evolvePlan, type PartPlan, type PlanEvent, type PlanState } from './plan'
import { evolveRatios, type PartRatios, type RatiosEvent } from './ratios'
import { evolveSurplus, type PartSurplus, type SurplusEvent } from './surplus'

export const TABLE = 'Parts'

const planPartition = (partId: string): string => `PARTPLANS#${partId}`
const stateList = (manufacturerId: string, state: PlanState): string => `PARTPLANS#${manufacturerId}#${state}`
const surplusPartition = (modelId: string): string => `PARTSURPLUS#${modelId}`

export const planId = (partId: string, stage: number): string => ownedId(partId, String(stage).padStart(2, '0'))

/** Parts and models are their maker's, so that the maker stands there once. */
export const surplusId = (partId: string, modelId: string): string => ownedId(partId, ownPart(modelId))

const surplusKey = (id: string): Key => {
  const partId = ownerOf(id)
  return { pk: surplusPartition(ownedId(ownerOf(partId), ownPart(id))), sk: `S#${ownPart(partId)}` }
}

export const createPlanningStore = () => {
  const plans = new JournaledAggregate<PartPlan, PlanEvent>({
    table: TABLE,
    type: 'PartPlan',
    keyOf: (id) => ({ pk: planPartition(ownerOf(id)), sk: `P#${ownPart(id)}` }),
    besideOf: ({ id, manufacturerId, state }) => ({
      listKey: stateList(manufacturerId, state),
      listSort: `${ownPart(ownerOf(id))}#${ownPart(id)}`,
    }),
    evolve: evolvePlan,
  })
  const stages = (partId: string, page: PageRequest, reverse = false) =>
    documentPage<PartPlan>({ table: TABLE, partition: planPartition(partId), prefix: 'P#', reverse }, page)

  return {
    plans,
    ratios: new JournaledAggregate<PartRatios, RatiosEvent>({
      table: TABLE,
      type: 'PartRatios',
      keyOf: (manufacturerId) => ({ pk: `PARTRATIOS#${manufacturerId}`, sk: 'R' }),
      evolve: evolveRatios,
    }),
    surpluses: new JournaledAggregate<PartSurplus, SurplusEvent>({
      table: TABLE,
      type: 'PartSurplus',
      keyOf: surplusKey,
      evolve: evolveSurplus,
    }),

    /** By stage. */
    stages: (partId: string, page: PageRequest) => stages(partId, page),
    latest: async (partId: string): Promise<PartPlan | undefined> =>
      (await stages(partId, { first: 1 }, true)).rows[0]?.node,
    allStages: (partId: string): Promise<PartPlan[]> => collected(everyNode((page) => stages(partId, page))),
    inState: (manufacturerId: string, state: PlanState, page: PageRequest) =>
      documentPage<PartPlan>({ table: TABLE, index: 'byList', partition: stateList(manufacturerId, state) }, page),
    /** By part number. */
    ofModel: (modelId: string, page: PageRequest) =>
      documentPage<PartSurplus>({ table: TABLE, partition: surplusPartition(modelId), prefix: 'S#' }, page),
  }
}

export type PlanningStore = ReturnType<typeof createPlanningStore>
