import type { Context } from '../../graphql/context'
import { existing } from '../../graphql/existing'
import type { MutationResolvers, PartPlanResolvers, PartPurchaseOrderResolvers } from '../../graphql/generated/types'
import { logPage } from '../../graphql/log'
import { mutation } from '../../graphql/mutation'
import type { Request } from '../../platform/once'
import { type Day, dayOf } from '../../shared/days'
import { fromGlobalId } from '../../shared/ids'
import type { Viewer } from '../../shared/viewer'
import { partOf } from '../catalogue/parts-of.use-case'
import { consumptionIn } from '../stock/consumption.use-case'
import { changePlan } from './change-plan.use-case'
import {
  approvedIn,
  isLastBuy,
  openIn,
  openOf,
  orderedOf,
  type PartPlan,
  type PlanEvent,
  purchasesOf,
  receivedOf,
} from './plan'
import { approve, cancel, order, reject, submit } from './plan-actions'
import { receivePurchase } from './receive-purchase.use-case'
import { amendPlan, draftPlan, type PlanWriting } from './write-plans.use-case'

export const writing = ({ viewer, stores: { planning, catalogue }, now }: Context): PlanWriting => ({
  ...{ planning, catalogue, viewer, now },
  consumptionOf: consumptionIn,
})

const idOf = (input: { readonly id: string }): string => fromGlobalId('PartPlan', input.id, ['input', 'id'])

/** A mutation that does one thing to a plan: 1 GetItem, 1 transaction. @param told whether people have to act on it: 1 GetItem more */
const act = <I extends object>(
  decide: (plan: PartPlan, input: I, viewer: Viewer, on: Day) => PlanEvent,
  told = false,
) =>
  mutation(
    async (
      input: I & { readonly idempotencyKey: string; readonly id: string },
      { viewer, stores, now }: Context,
      request: Request,
    ) => {
      const act = (found: PartPlan) => decide(found, input, viewer, dayOf(now))
      return { partPlan: await changePlan(stores, viewer, idOf(input), act, request, told) }
    },
  )

interface Approving {
  readonly version: number
  readonly serviceLevel?: number | null | undefined
}

export const mutations = {
  partPlanDraft: mutation(async ({ partId, basis }, context, request) => {
    const part = fromGlobalId('Part', partId, ['input', 'partId'])
    return { partPlan: await draftPlan(writing(context), part, basis, request) }
  }),
  partPlanAmend: mutation(async (input, context, request) => ({
    partPlan: await amendPlan(writing(context), { ...input, id: idOf(input) }, request),
  })),
  partPlanSubmit: act(submit, true),
  partPlanApprove: act(
    (plan, { version, serviceLevel }: Approving, viewer, on) =>
      approve(plan, { version, level: serviceLevel }, viewer, on),
    true,
  ),
  partPlanReject: act(reject, true),
  partPlanOrder: act(order),
  partPlanReceive: mutation(async (input, context, request) => ({
    partPlan: await receivePurchase(context, idOf(input), input, request),
  })),
  partPlanCancel: act(cancel),
} satisfies Partial<MutationResolvers>

export const plan = {
  part: ({ partId }, _args, { stores }) => existing(partOf(partId, stores.catalogue)),
  lastBuy: isLastBuy,
  refreshedOn: ({ refreshedOn }) => refreshedOn ?? null,
  submitted: (one) => ('budget' in one ? [...one.budget.scenarios] : []),
  approved: (one) => approvedIn(one) ?? null,
  rejectedBecause: (one) => ('rejection' in one ? one.rejection.reason : null),
  closedBecause: (one) => ('closedBecause' in one ? (one.closedBecause ?? null) : null),
  ordered: orderedOf,
  received: receivedOf,
  open: openOf,
  purchaseOrders: (one) => purchasesOf(one).map((order) => ({ ...order, open: openIn(one, order) })),
  log: (one, args, { stores }) => logPage(one, args, (id, page) => stores.planning.plans.entryPage(id, page)),
} satisfies PartPlanResolvers

export const purchaseOrder = {
  lastReceivedOn: ({ lastReceivedOn }) => lastReceivedOn ?? null,
} satisfies PartPurchaseOrderResolvers
