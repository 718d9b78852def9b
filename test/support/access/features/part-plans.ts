import { refreshPartPlans } from '../../../../functions/parts/planning/refresh-part-plans.use-case'
import { addDays, dayOf } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import { mutate } from '../../api'
import { countedDraft, managerOf, type PlanData, planDone, planIn, purchase, stageBasis } from '../../part-plans'
import { newPart } from '../../parts'
import { newWarehouse } from '../../stock'
import type { Entry, Feature, Values, World } from '../feature'

const today = dayOf(new Date())
const model = ({ tenant }: World) => toGlobalId('ProductModel', tenant.model.id)
const maker = ({ tenant }: World) => toGlobalId('Manufacturer', tenant.maker.id)
const factors = { structural: 1, ordinary: 1, wearing: 2, consumable: 4 }

const on = (plan: PlanData, more: Values = {}): Values => ({ id: plan.id, version: plan.version, ...more })
const onPlan = (state: Parameters<typeof planIn>[1], more: Values = {}): Entry => ({
  about: async ({ tenant }) => on(await planIn(tenant, state), more),
})

/** A budget that the manager has submitted, so that the desk may decide on it. */
const byManager = (more: Values): Entry => ({
  about: async ({ tenant }) => {
    const draft = await planIn(tenant, 'DRAFT')
    return on(await planDone(tenant, 'Submit', on(draft), managerOf(tenant)), more)
  },
})

const receiving = async ({ tenant }: World): Promise<Values> => {
  const order = purchase()
  const approved = await planIn(tenant, 'APPROVED')
  const ordered = await planDone(tenant, 'Order', on(approved, order))
  const { id: warehouseId } = await newWarehouse(tenant)
  return on(ordered, { number: order.number, quantity: 1, serials: [`SN-${ordered.id}`.slice(0, 40)], warehouseId })
}

interface SurplusData {
  readonly id: string
  readonly version: number
  readonly countermeasures: readonly { readonly id: string }[]
}

const surplusAct = async ({ tenant }: World, action: string, input: Values): Promise<SurplusData> => {
  const { object, userErrors } = await mutate<SurplusData>({
    name: `partSurplus${action}`,
    viewer: tenant.as.MANUFACTURER,
    input,
    select: 'partSurplus { id version countermeasures { id } }',
  })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object
}
const measuring = async (world: World): Promise<Values> => ({
  ...{ partId: (await newPart(world.tenant)).id, modelId: model(world), left: 12, bought: 300 },
})
const measured = async (world: World) => surplusAct(world, 'Measure', await measuring(world))
const countering = { what: '分批采购', owner: '王工', dueOn: addDays(today, 30) }
const onSurplus = (more: Values): Entry => ({
  about: async (world) => {
    const { id, version } = await measured(world)
    return { id, version, ...more }
  },
})
const finishing = async (world: World): Promise<Values> => {
  const { id } = await measured(world)
  const { version, countermeasures } = await surplusAct(world, 'Counter', { id, version: 1, ...countering })
  return { id, version, countermeasureId: countermeasures[0]?.id ?? '', result: '已签框架协议' }
}

/** What a maker plans to buy is its desk's alone. */
export const partPlans: Feature = {
  entries: {
    'Query.partPlans': { about: (world) => ({ manufacturerId: maker(world), state: 'SUBMITTED' }) },
    'Query.partPlanWhatIf': {
      about: async ({ tenant }) => ({ input: { partId: (await newPart(tenant)).id, basis: stageBasis } }),
    },
    'Query.partRatios': { about: (world) => ({ manufacturerId: maker(world) }) },
    'Query.partSurpluses': { about: (world) => ({ modelId: model(world) }) },
    'Query.partStockReport': { about: (world) => ({ modelId: model(world) }) },
    // Whoever calls it sets its own.
    'Mutation.partRatiosSet': { about: () => ({ version: 0, ratio: 0.005, factors }), open: ['MANUFACTURER'] },
    'Mutation.partPlanDraft': {
      about: async ({ tenant }) => ({ partId: (await newPart(tenant)).id, basis: stageBasis }),
    },
    'Mutation.partPlanAmend': onPlan('APPROVED', { basis: stageBasis }),
    'Mutation.partPlanSubmit': onPlan('DRAFT'),
    'Mutation.partPlanApprove': byManager({}),
    'Mutation.partPlanReject': byManager({ reason: '产量下调' }),
    'Mutation.partPlanOrder': onPlan('APPROVED', purchase()),
    'Mutation.partPlanReceive': { about: receiving },
    'Mutation.partPlanCancel': onPlan('ORDERED', { reason: '停产' }),
    'Mutation.partSurplusMeasure': { about: measuring },
    'Mutation.partSurplusExplain': onSurplus({ causes: ['OUTPUT_CUT'] }),
    'Mutation.partSurplusCounter': onSurplus(countering),
    'Mutation.partSurplusFinish': { about: finishing },
  },
  nodes: {
    PartPlan: {
      ids: ({ built }) => ['plan', 'rejected', 'counted'].map((name) => built.partPlans?.ids?.[name] ?? ''),
      own: ['MANUFACTURER', 'PLATFORM'],
      any: ['PLATFORM'],
    },
    PartSurplus: {
      ids: ({ built }) => [built.partPlans?.ids?.surplus ?? ''],
      own: ['MANUFACTURER', 'PLATFORM'],
      any: ['PLATFORM'],
    },
  },
  build: async (world) => {
    const { tenant } = world
    const part = await newPart(tenant)
    const before = await planIn(tenant, 'APPROVED', stageBasis, part.id)
    const received = await planDone(tenant, 'Order', on(before, purchase({ number: 'ACC-1' })))
    const some = await planDone(tenant, 'Receive', on(received, { number: 'ACC-1', quantity: 5 }))
    await planDone(tenant, 'Cancel', on(some, { reason: '停产' }))
    const lastBuy = { shortageCost: 30_000, surplusCost: 10_000 }
    const submitted = await planIn(tenant, 'SUBMITTED', { ...stageBasis, lastBuy }, part.id)
    const rejected = await planDone(tenant, 'Reject', on(submitted, { reason: '太多' }), managerOf(tenant))
    const counted = await countedDraft(tenant, addDays(today, -10), async () => 18)
    await refreshPartPlans(
      { day: today, manufacturerId: tenant.maker.id },
      async () => 25,
      () => new Date(),
    )
    await planIn(tenant, 'SUBMITTED')
    const finish = await finishing(world)
    const done = await surplusAct(world, 'Finish', finish)
    const causes = { causes: ['OTHER'], note: '设计变更' }
    const surplus = await surplusAct(world, 'Explain', { id: done.id, version: done.version, ...causes })
    const ids = { plan: before.id, rejected: rejected.id, surplus: surplus.id }
    return { ids: { ...ids, counted: toGlobalId('PartPlan', counted.id) } }
  },
}
