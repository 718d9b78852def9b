import {
  checkName,
  checkRange,
  checkText,
  checkVersion,
  type Field,
  notFound,
  type Optional,
} from '../../shared/checks'
import { addDays, type Day } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Fen } from '../../shared/money'
import type { Viewer } from '../../shared/viewer'
import { type Basis, levelOf } from './basis'
import { isLastBuy, orderedOf, type PartPlan, type PlanEvent, type PlanState, purchasesOf, spentOf } from './plan'
import { changesPlans } from './planning-access'
import { scenariosOf } from './scenarios'

const at = (...path: readonly string[]): Field => ['input', ...path]

export interface Based {
  readonly version: number
}

const MAX_STAGE = 20
const MAX_REASON = 500
const MAX_ORDERS = 20
/** What one movement of stock takes. */
const MAX_PIECES = 100_000
/** Nothing is ordered for later than in five years. */
const MAX_DAYS_AHEAD = 5 * 365

const ensureMaker = (plan: PartPlan, { version }: Based, viewer: Viewer): void => {
  if (!changesPlans(viewer, plan.manufacturerId)) throw notFound('PartPlan', plan.id, at('id'))
  checkVersion(plan, version)
}

const ensureState = ({ state }: PartPlan, action: string, allowed: readonly PlanState[]): void =>
  ensure(allowed.includes(state), 'ACTION_NOT_ALLOWED', at('id'), { action, state, allowed: allowed.join(', ') })

/** The number of the stage after one, which has been settled and was not the last (K4). */
export const stageAfter = (before: PartPlan | undefined): number => {
  if (!before) return 1
  const field = at('partId')
  ensure(!isLastBuy(before) || before.state === 'CANCELLED', 'PART_PLAN_AFTER_LAST', field, { stage: before.stage })
  const settled: readonly PlanState[] = ['APPROVED', 'ORDERED', 'RECEIVED', 'CANCELLED']
  ensure(settled.includes(before.state), 'PART_PLAN_STAGE_OPEN', field, { stage: before.stage, state: before.state })
  return checkRange(before.stage + 1, { min: 1, max: MAX_STAGE }, field)
}

/** Written anew, e.g. since production plans changed; what was submitted or decided on the basis before falls. */
export const amend = (plan: PartPlan, based: Based, basis: Basis, viewer: Viewer): PlanEvent => {
  ensureMaker(plan, based, viewer)
  ensureState(plan, 'AMEND', ['DRAFT', 'SUBMITTED', 'REJECTED', 'APPROVED', 'CANCELLED'])
  return { type: 'AMENDED', basis }
}

/** The budget goes to management with what each service level costs (K7). */
export const submit = (plan: PartPlan, based: Based, viewer: Viewer, on: Day): PlanEvent => {
  ensureMaker(plan, based, viewer)
  ensureState(plan, 'SUBMIT', ['DRAFT'])
  return { type: 'SUBMITTED', on, level: levelOf(plan.basis.aim), scenarios: scenariosOf(plan.basis) }
}

/** Four eyes: who asks for money does not grant it. */
const ensureAnother = (plan: PartPlan, viewer: Viewer): void => {
  if ('budget' in plan) ensure(plan.budget.by !== viewer.subject, 'PART_PLAN_FOUR_EYES', at('id'))
}

/** @param level of the scenario that is approved; the proposed one if left out */
export const approve = (
  plan: PartPlan,
  input: Based & { readonly level?: Optional<number> },
  viewer: Viewer,
  on: Day,
): PlanEvent => {
  ensureMaker(plan, input, viewer)
  ensureState(plan, 'APPROVE', ['SUBMITTED'])
  ensureAnother(plan, viewer)
  if (!('budget' in plan)) throw new Error('What was submitted has a budget')
  const { scenarios, level } = plan.budget
  const wanted = input.level ?? level
  const scenario = scenarios.find((one) => one.level === wanted)
  if (!scenario)
    throw new DomainError('PART_PLAN_NO_SCENARIO', at('level'), {
      actual: wanted,
      allowed: scenarios.map((one) => one.level).join(', '),
    })
  return { type: 'APPROVED', on, scenario }
}

export const reject = (
  plan: PartPlan,
  input: Based & { readonly reason: string },
  viewer: Viewer,
  on: Day,
): PlanEvent => {
  ensureMaker(plan, input, viewer)
  ensureState(plan, 'REJECT', ['SUBMITTED'])
  ensureAnother(plan, viewer)
  return { type: 'REJECTED', on, reason: checkText(input.reason, at('reason'), MAX_REASON) }
}

export interface OrderInput extends Based {
  readonly number: string
  readonly supplier: string
  readonly quantity: number
  readonly price: Fen
  readonly expectedOn: Day
}

/** What was approved is ordered, in one purchase order or several, within the quantity and the budget (K7). */
export const order = (plan: PartPlan, input: OrderInput, viewer: Viewer, on: Day): PlanEvent => {
  ensureMaker(plan, input, viewer)
  ensureState(plan, 'ORDER', ['APPROVED', 'ORDERED'])
  if (!('approval' in plan)) throw new Error('What was approved has an approval')
  const placed = purchasesOf(plan)
  ensure(placed.length < MAX_ORDERS, 'OUT_OF_RANGE', at('number'), {
    actual: placed.length + 1,
    min: 1,
    max: MAX_ORDERS,
  })
  const number = checkName(input.number, at('number'), 40)
  const taken = placed.some((one) => one.number === number)
  ensure(!taken, 'ALREADY_EXISTS', at('number'), { what: 'PurchaseOrder', id: number })
  const { quantity: granted, cost } = plan.approval.scenario
  const left = granted - orderedOf(plan)
  ensure(left > 0, 'PART_PLAN_ALL_ORDERED', at('quantity'), { quantity: granted })
  checkRange(input.quantity, { min: 1, max: left }, at('quantity'))
  checkRange(input.price, { min: 0, max: Math.floor((cost - spentOf(plan)) / input.quantity) }, at('price'))
  const expected = { actual: input.expectedOn, from: on, to: addDays(on, MAX_DAYS_AHEAD) }
  const possible = expected.from <= expected.actual && expected.actual <= expected.to
  ensure(possible, 'DAY_NOT_POSSIBLE', at('expectedOn'), expected)
  const { quantity, price, expectedOn } = input
  const supplier = checkName(input.supplier, at('supplier'))
  return { type: 'ORDERED', number, supplier, quantity, price, expectedOn, orderedOn: on }
}

export interface ReceiptInput extends Based {
  readonly number: string
  readonly quantity: number
  readonly into?: Extract<PlanEvent, { readonly type: 'RECEIVED' }>['into']
}

/** What came of a purchase order, in part or whole, and never more than was ordered. */
export const receive = (plan: PartPlan, input: ReceiptInput, viewer: Viewer, on: Day): PlanEvent => {
  ensureMaker(plan, input, viewer)
  ensureState(plan, 'RECEIVE', ['ORDERED'])
  const { number, quantity, into } = input
  const found = purchasesOf(plan).find((one) => one.number === number.trim())
  if (!found) throw new DomainError('PART_PLAN_NO_ORDER', at('number'), { number })
  const left = found.quantity - found.received
  ensure(left > 0, 'PART_PLAN_ALL_RECEIVED', at('number'), { number: found.number })
  checkRange(quantity, { min: 1, max: MAX_PIECES }, at('quantity'))
  const open = { number: found.number, open: left, actual: quantity }
  ensure(quantity <= left, 'PART_PLAN_OVER_RECEIPT', at('quantity'), open)
  return { type: 'RECEIVED', on, number: found.number, quantity, ...(into ? { into } : {}) }
}

/** Ends it; of one that is partly received what is still to come. */
export const cancel = (
  plan: PartPlan,
  input: Based & { readonly reason: string },
  viewer: Viewer,
  on: Day,
): PlanEvent => {
  ensureMaker(plan, input, viewer)
  ensureState(plan, 'CANCEL', ['DRAFT', 'SUBMITTED', 'REJECTED', 'APPROVED', 'ORDERED'])
  return { type: 'CANCELLED', on, reason: checkText(input.reason, at('reason'), MAX_REASON) }
}
