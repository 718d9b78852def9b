import type { Day } from '../../shared/days'
import { type Entry, type Journaled, stamp } from '../../shared/journal'
import type { Fen } from '../../shared/money'
import type { Basis, SeenUse } from './basis'
import type { Scenario } from './scenarios'

/** What management was asked for (K7), and by whom. */
export interface Budget {
  readonly by: string
  readonly on: Day
  readonly scenarios: readonly Scenario[]
  /** Level of the scenario that was proposed. */
  readonly level: number
}

export interface Approval {
  readonly by: string
  readonly on: Day
  readonly scenario: Scenario
}

/** An order to a supplier under an approved plan. */
export interface PurchaseOrder {
  readonly number: string
  readonly supplier: string
  readonly quantity: number
  /** Of a piece. */
  readonly price: Fen
  readonly orderedOn: Day
  readonly expectedOn: Day
  readonly received: number
  readonly lastReceivedOn?: Day
}

/** A purchase order as it is shown: how much of it is still to come follows from its plan. */
export interface ShownPurchase extends PurchaseOrder {
  readonly open: number
}

type Life =
  | { readonly state: 'DRAFT' }
  | { readonly state: 'SUBMITTED'; readonly budget: Budget }
  | {
      readonly state: 'REJECTED'
      readonly budget: Budget
      readonly rejection: { readonly by: string; readonly on: Day; readonly reason: string }
    }
  | { readonly state: 'APPROVED'; readonly budget: Budget; readonly approval: Approval }
  | {
      readonly state: 'ORDERED' | 'RECEIVED'
      readonly budget: Budget
      readonly approval: Approval
      readonly purchases: readonly PurchaseOrder[]
      /** Why what was still to be ordered or received was given up. */
      readonly closedBecause?: string
    }
  | { readonly state: 'CANCELLED'; readonly closedBecause: string }

export const planStates = ['DRAFT', 'SUBMITTED', 'REJECTED', 'APPROVED', 'ORDERED', 'RECEIVED', 'CANCELLED'] as const
export type PlanState = (typeof planStates)[number]

interface Plan extends Journaled {
  readonly partId: string
  readonly manufacturerId: string
  /** 1 for the first. */
  readonly stage: number
  /** Counts how often its basis was written anew by a person. */
  readonly revision: number
  readonly basis: Basis
  /** Day up to which its draft was last refreshed. */
  readonly refreshedOn?: Day
}

/** How much of a part is bought for one stage of production (K2). Id: `<partId>.<stage>`. */
export type PartPlan = Plan & Life

export type PlanEvent =
  | {
      readonly type: 'DRAFTED'
      readonly partId: string
      readonly manufacturerId: string
      readonly stage: number
      readonly basis: Basis
    }
  | { readonly type: 'AMENDED'; readonly basis: Basis }
  | { readonly type: 'REFRESHED'; readonly on: Day; readonly seen: SeenUse }
  | { readonly type: 'SUBMITTED'; readonly on: Day; readonly level: number; readonly scenarios: readonly Scenario[] }
  | { readonly type: 'APPROVED'; readonly on: Day; readonly scenario: Scenario }
  | { readonly type: 'REJECTED'; readonly on: Day; readonly reason: string }
  | ({ readonly type: 'ORDERED' } & Omit<PurchaseOrder, 'received' | 'lastReceivedOn'>)
  | {
      readonly type: 'RECEIVED'
      readonly on: Day
      readonly number: string
      readonly quantity: number
      /** Where they lie, and by which movement of stock; absent where stock is not kept here. */
      readonly into?: { readonly warehouseId: string; readonly movementId: string }
    }
  | { readonly type: 'CANCELLED'; readonly on: Day; readonly reason: string }

export const isLastBuy = ({ basis }: Pick<PartPlan, 'basis'>): boolean => basis.aim.kind === 'LAST_BUY'

export const purchasesOf = (plan: PartPlan): readonly PurchaseOrder[] => ('purchases' in plan ? plan.purchases : [])

/** The scenario that was approved; undefined without one. */
export const approvedIn = (plan: PartPlan): Scenario | undefined =>
  'approval' in plan ? plan.approval.scenario : undefined

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

export const orderedOf = (plan: PartPlan): number => sum(purchasesOf(plan).map(({ quantity }) => quantity))
export const receivedOf = (plan: PartPlan): number => sum(purchasesOf(plan).map(({ received }) => received))
/** Pieces of a purchase order still to come: none once the rest was given up. */
export const openIn = ({ state }: Pick<PartPlan, 'state'>, { quantity, received }: PurchaseOrder): number =>
  state === 'ORDERED' ? quantity - received : 0

export const openOf = (plan: PartPlan): number => sum(purchasesOf(plan).map((one) => openIn(plan, one)))
export const spentOf = (plan: PartPlan): Fen => sum(purchasesOf(plan).map(({ quantity, price }) => quantity * price))

const core = (plan: PartPlan): Plan => {
  const { partId, manufacturerId, stage, revision, basis, refreshedOn, id, version, head } = plan
  const known = { partId, manufacturerId, stage, revision, basis, id, version, head }
  return refreshedOn === undefined ? known : { ...known, refreshedOn }
}

type Bought = Extract<Life, { readonly state: 'APPROVED' | 'ORDERED' | 'RECEIVED' }>

export const evolvePlan = (before: PartPlan | undefined, entry: Entry<PlanEvent>): PartPlan => {
  const { event, by } = entry
  if (event.type === 'DRAFTED') {
    const { type: _type, ...drafted } = event
    return { ...drafted, revision: 1, state: 'DRAFT', ...stamp(entry) }
  }
  if (!before) throw new Error(`The log of ${entry.subjectId} does not begin with its drafting`)
  const plan = { ...core(before), ...stamp(entry) }
  // What may follow what was decided before the entry was written.
  const { budget, approval } = before as Plan & Bought
  switch (event.type) {
    case 'AMENDED':
      return { ...plan, basis: event.basis, revision: plan.revision + 1, state: 'DRAFT' }
    case 'REFRESHED':
      return { ...plan, basis: { ...plan.basis, seen: event.seen }, refreshedOn: event.on, state: 'DRAFT' }
    case 'SUBMITTED': {
      const { on, level, scenarios } = event
      return { ...plan, state: 'SUBMITTED', budget: { by, on, level, scenarios } }
    }
    case 'APPROVED':
      return { ...plan, state: 'APPROVED', budget, approval: { by, on: event.on, scenario: event.scenario } }
    case 'REJECTED':
      return { ...plan, state: 'REJECTED', budget, rejection: { by, on: event.on, reason: event.reason } }
    case 'ORDERED': {
      const { type: _type, ...order } = event
      const purchases = [...purchasesOf(before), { ...order, received: 0 }]
      return { ...plan, state: 'ORDERED', budget, approval, purchases }
    }
    case 'RECEIVED': {
      const purchases = purchasesOf(before).map((one) => (one.number === event.number ? arrived(one, event) : one))
      const all = sum(purchases.map(({ received }) => received)) >= approval.scenario.quantity
      return { ...plan, state: all ? 'RECEIVED' : 'ORDERED', budget, approval, purchases }
    }
    case 'CANCELLED': {
      if (receivedOf(before) === 0) return { ...plan, state: 'CANCELLED', closedBecause: event.reason }
      return {
        ...plan,
        state: 'RECEIVED',
        budget,
        approval,
        purchases: purchasesOf(before),
        closedBecause: event.reason,
      }
    }
  }
}

const arrived = (order: PurchaseOrder, { quantity, on }: { readonly quantity: number; readonly on: Day }) => ({
  ...order,
  received: order.received + quantity,
  lastReceivedOn: on,
})
