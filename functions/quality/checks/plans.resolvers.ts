import type { Capability } from '../../graphql/capability'
import { connection, pageAmong, paged, pageRequest } from '../../graphql/connection'
import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type {
  CheckPlanDraftInput,
  CheckPlanReviseInput,
  MutationResolvers,
  QueryResolvers,
} from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import { makerAskedFor } from '../../network/asked-for'
import { completedOn, ordersOf } from '../../orders/completed-orders.use-case'
import { notFound } from '../../shared/checks'
import { instant } from '../../shared/days'
import { fromGlobalId, ownedId } from '../../shared/ids'
import { pointCounts } from '../../supervision/point-counts.use-case'
import { assignedOf, type CheckPlan, slotsOf } from './check-plan'
import { estimateOf } from './estimate.use-case'
import { publishPlan, startPlan } from './plan.use-case'
import { neededPlanner, ownerKey, plannerFor, plans } from './planner'
import { draftPlan, endPlan, revisePlan } from './planning'
import { drawOf } from './shown'
import { whyVisited } from './worth-words'

const nothing = { rows: [], hasNextPage: false }
const at = (name: string): readonly string[] => ['input', name]
const which = <I extends { readonly id: string; readonly version: number }>({ id, version }: I) => ({
  id: fromGlobalId('CheckPlan', id, at('id')),
  version,
})

const contentsOf = (input: CheckPlanDraftInput | CheckPlanReviseInput) => {
  const { name, from, to, providerIds, regions, ordersFrom, ordersTo, wanted, randomPercent, budget } = input
  const providers = providerIds.map((id, i) => fromGlobalId('Provider', id, [...at('providerIds'), String(i)]))
  return { name, from, to, providerIds: providers, regions, ordersFrom, ordersTo, wanted, randomPercent, budget }
}

/** Whom the maker never contracted, or who has no point in the authority's region, does not exist for the planner. */
const checkProviders = async (
  manufacturerId: string,
  providerIds: readonly string[],
  { viewer, stores: { network } }: Context,
): Promise<void> => {
  const known = await Promise.all(
    providerIds.map(async (id) => {
      if (!(await network.terms(id, manufacturerId))) return false
      return viewer.role !== 'REGULATOR' || (await network.pointPage(id, viewer.region, { first: 1 })).rows.length > 0
    }),
  )
  const unknown = known.indexOf(false)
  if (unknown >= 0) throw notFound('Provider', providerIds[unknown] ?? '', [...at('providerIds'), String(unknown)])
}

const frameDeps = ({ stores: { checks: store, network } }: Context) => ({
  ...{ store, pointCounts, completedOn, ordersOf },
  pointPage: network.pointPage,
})

const queries = {
  checkPlans: (_parent, args, { viewer, stores }) => {
    const planner = plannerFor(viewer)
    return paged('checkPlans', args, (page) => (planner ? stores.checks.plansOf(planner, page) : nothing))
  },
} satisfies Partial<QueryResolvers>

const mutations = {
  checkPlanDraft: mutation(async (input, context, request) => {
    const { viewer, stores, newId } = context
    const manufacturerId = makerAskedFor(viewer, input.manufacturerId, at('manufacturerId'))
    if ('manufacturerId' in viewer && manufacturerId !== viewer.manufacturerId)
      throw notFound('Manufacturer', manufacturerId, at('manufacturerId'))
    const contents = contentsOf(input)
    const planner = neededPlanner(viewer)
    const event = draftPlan({ kind: input.kind, manufacturerId, ...contents }, viewer, instant(request.at))
    await checkProviders(manufacturerId, contents.providerIds, context)
    return { checkPlan: await stores.checks.plans.open(request, ownedId(ownerKey(planner), newId()), viewer, event) }
  }),
  checkPlanRevise: mutation(async (input, context, request) => {
    const { viewer, stores } = context
    const { id, version } = which(input)
    const contents = contentsOf(input)
    const checkPlan = await stores.checks.plans.act(request, id, viewer, async (plan) => {
      const event = revisePlan(plan, { version, ...contents }, viewer, instant(request.at))
      await checkProviders(plan.manufacturerId, contents.providerIds, context)
      return event
    })
    return { checkPlan }
  }),
  checkPlanPublish: mutation(async (input, context, request) => ({
    checkPlan: await publishPlan(frameDeps(context), context.viewer, which(input), request),
  })),
  checkPlanStart: mutation(async (input, context, request) => ({
    checkPlan: await startPlan(frameDeps(context), context.viewer, which(input), request),
  })),
  checkPlanEnd: mutation(async ({ cancel, reason, ...input }, { viewer, stores }, request) => {
    const { id, version } = which(input)
    const ending = { version, cancel, reason }
    return { checkPlan: await stores.checks.plans.act(request, id, viewer, (plan) => endPlan(plan, ending, viewer)) }
  }),
} satisfies Partial<MutationResolvers>

/** Q2-Q4, N14: where visits go, and why. */
export const checkPlans: Capability = {
  nodes: {
    CheckPlan: async (id, { viewer, stores }) => {
      const found = await stores.checks.plans.load(id)
      return found && plans(viewer, found.planner) ? found : undefined
    },
  },
  resolvers: {
    Query: queries,
    Mutation: mutations,
    CheckPlan: {
      planner: ({ planner }) => planner.kind,
      manufacturer: ({ manufacturerId }, _args, { stores }) =>
        existing(stores.network.manufacturers.load(manufacturerId)),
      providers: ({ providerIds }, _args, { stores }) =>
        Promise.all(providerIds.map((id) => existing(stores.network.providers.load(id)))),
      regions: ({ regions }) => [...regions],
      ordersFrom: ({ orders }) => orders?.from ?? null,
      ordersTo: ({ orders }) => orders?.to ?? null,
      draw: (plan) => drawOf(plan) ?? null,
      frame: async (plan, args, { stores }) => {
        const list = `frame:${plan.id}:${plan.version}`
        const page = pageRequest(list, args)
        const draw = drawOf(plan)
        const rows = draw ? await stores.checks.frameOf(plan.id, draw) : []
        return connection(
          list,
          pageAmong(rows, ({ key, id }) => `${key}#${id}`, page),
          page,
        )
      },
      slots: (plan: CheckPlan) => slotsOf(plan).map((slot) => ({ plan, slot })),
      estimate: async (plan, _args, { stores }) =>
        slotsOf(plan).length > 0 ? await estimateOf(stores.checks, plan.id) : null,
      endedAt: (plan) => ('endedAt' in plan ? plan.endedAt : null),
      reason: (plan) => ('endedAt' in plan ? (plan.reason ?? null) : null),
      checks: (plan, args, { stores }) =>
        paged(`checks:${plan.id}`, args, (page) => stores.checks.ofPlan(plan.id, page)),
      log: (plan, args, { stores }) => logPage(plan, args, (id, page) => stores.checks.plans.entryPage(id, page)),
    },
    CheckDraw: {
      strata: ({ strata }) => [...strata],
      seed: ({ seed }) => seed ?? null,
      startedAt: ({ startedAt }) => startedAt ?? null,
    },
    CheckCandidate: {
      line: ({ id }) => id,
      servicePoint: ({ place }, _args, { stores }) =>
        place ? existing(stores.network.points.load(place.pointId)) : null,
      worth: ({ place }) => place?.worth ?? null,
      uncertainty: ({ place }) => place?.uncertainty ?? null,
      expected: ({ place }) => place?.expected ?? null,
      stake: ({ place }) => place?.stake ?? null,
      orders: ({ place }) => place?.orders ?? null,
      daysSince: ({ place }) => place?.daysSince ?? null,
      reasons: ({ place }) => [...(place?.reasons ?? [])],
    },
    CheckSlot: {
      slot: ({ slot }) => slot.slot,
      servicePoint: ({ slot }, _args, { stores }) => existing(stores.network.points.load(slot.pointId)),
      workOrder: ({ slot: { orderId } }, _args, { stores }) => (orderId ? existing(stores.orders.load(orderId)) : null),
      choice: ({ slot }) => slot.choice,
      probability: ({ slot }) => slot.probability,
      reasons: ({ slot }) => [...slot.reasons],
      why: ({ slot: { choice, reasons } }, _args, { language }) => whyVisited(choice, reasons)[language],
      assigned: ({ plan, slot }) => assignedOf(plan).includes(slot.slot),
    },
  },
}
