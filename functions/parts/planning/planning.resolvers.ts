import type { Capability } from '../../graphql/capability'
import { paged } from '../../graphql/connection'
import type {
  MutationResolvers,
  PartResolvers,
  PartWearFactorsInput,
  PartWearFactorsResolvers,
  QueryResolvers,
} from '../../graphql/generated/types'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { dayOf } from '../../shared/days'
import { fromGlobalId, ownerOf } from '../../shared/ids'
import { basis, scenario, seen } from './basis.resolvers'
import { mutations, plan, purchaseOrder, writing } from './plan.resolvers'
import { seesPlans } from './planning-access'
import { type PartRatios, ratiosOf, setRatios, type WearFactors } from './ratios'
import { setMakerRatios } from './set-ratios.use-case'
import { countermeasure, measurement, surplus, surplusMutations } from './surplus.resolvers'
import { reportOfModel } from './surpluses.use-case'
import { whatIf } from './write-plans.use-case'

const nothing = { rows: [], hasNextPage: false }

const queries = {
  partPlans: (_parent, { manufacturerId, state, ...args }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    return paged(`part-plans:${maker}:${state}`, args, (page) =>
      seesPlans(viewer, maker) ? stores.planning.inState(maker, state, page) : nothing,
    )
  },
  partPlanWhatIf: (_parent, { input }, context) =>
    whatIf(writing(context), { ...input, partId: fromGlobalId('Part', input.partId, ['input', 'partId']) }),
  partRatios: async (_parent, { manufacturerId }, { viewer, stores }) => {
    const maker = makerAskedFor(viewer, manufacturerId)
    return seesPlans(viewer, maker) ? ratiosOf(maker, await stores.planning.ratios.load(maker)) : null
  },
  partSurpluses: (_parent, { modelId, ...args }, { viewer, stores }) => {
    const model = fromGlobalId('ProductModel', modelId, ['modelId'])
    return paged(`part-surpluses:${model}`, args, (page) =>
      seesPlans(viewer, ownerOf(model)) ? stores.planning.ofModel(model, page) : nothing,
    )
  },
  partStockReport: async (_parent, { modelId }, { viewer, stores, now }) => {
    const model = fromGlobalId('ProductModel', modelId, ['modelId'])
    if (!seesPlans(viewer, ownerOf(model))) return null
    const { csv, ...report } = await reportOfModel(stores, model, dayOf(now))
    const url = `data:text/csv;charset=utf-8;base64,${Buffer.from(csv).toString('base64')}`
    return { name: `stock-report-${dayOf(now)}.csv`, contentType: 'text/csv', url, ...report }
  },
} satisfies Partial<QueryResolvers>

const ratioMutations = {
  partRatiosSet: mutation(async (input, { viewer, stores }, request) => {
    const maker = makerAskedFor(viewer, undefined)
    const terms = { ...input, factors: factorsOf(input.factors) }
    const decide = (current: PartRatios) => setRatios(current, terms, viewer)
    return { partRatios: await setMakerRatios(stores.planning, maker, viewer, decide, request) }
  }),
} satisfies Partial<MutationResolvers>

const factorsOf = ({ structural, ordinary, wearing, consumable }: PartWearFactorsInput): WearFactors => ({
  STRUCTURAL: structural,
  ORDINARY: ordinary,
  WEARING: wearing,
  CONSUMABLE: consumable,
})

const factors = {
  structural: ({ STRUCTURAL }) => STRUCTURAL,
  ordinary: ({ ORDINARY }) => ORDINARY,
  wearing: ({ WEARING }) => WEARING,
  consumable: ({ CONSUMABLE }) => CONSUMABLE,
} satisfies PartWearFactorsResolvers

const part = {
  plans: ({ id, manufacturerId }, args, { viewer, stores }) =>
    paged(`plans:${id}`, args, (page) =>
      seesPlans(viewer, manufacturerId) ? stores.planning.stages(id, page) : nothing,
    ),
} satisfies PartResolvers

/** How many parts are bought, when, and why some are left over (K1-K5, K7). */
export const planning: Capability = {
  nodes: {
    PartPlan: async (id, { viewer, stores }) => {
      const found = await stores.planning.plans.load(id)
      return found && seesPlans(viewer, found.manufacturerId) ? found : undefined
    },
    PartSurplus: async (id, { viewer, stores }) => {
      const found = await stores.planning.surpluses.load(id)
      return found && seesPlans(viewer, found.manufacturerId) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: { ...mutations, ...ratioMutations, ...surplusMutations },
    Part: part,
    PartWearFactors: factors,
    PartPlan: plan,
    PartPurchaseOrder: purchaseOrder,
    PartPlanBasis: basis,
    PartPlanSeen: seen,
    PartPlanScenario: scenario,
    PartSurplus: surplus,
    PartSurplusMeasurement: measurement,
    PartCountermeasure: countermeasure,
  },
}
