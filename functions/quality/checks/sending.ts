import { checkName, checkText, checkVersion, notFound, type Optional } from '../../shared/checks'
import { type Day, dayOf, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import type { Viewer } from '../../shared/viewer'
import { assignedOf, type CheckPlan, slotsOf } from './check-plan'
import type { CheckEvent, CheckState, FieldCheck, Sending } from './field-check'
import { plans } from './planner'
import { ownPlan } from './planning'
import { checkScenario, type ScenarioInput } from './scenario'

const at = (...names: readonly string[]): readonly string[] => ['input', ...names]
const MAX_SUBJECT = 200
const PHONE = /^\+?\d{5,20}$/

/** Who goes, and as whom he gives himself out. Personal data: a document of its own, which the log does not hold. */
export interface Visitor {
  readonly name: string
  readonly phone: string
  readonly cover?: string
}

export interface SendingInput {
  readonly visitor: string
  readonly name: string
  readonly phone: string
  readonly cover?: Optional<string>
  readonly from: Day
  readonly to: Day
  readonly scenario?: Optional<ScenarioInput>
}

/** What ties a visitor to whom he is to look at. */
export interface Ties {
  /** Names of the point's people. */
  readonly names: readonly string[]
  /** Phones of the provider's people. */
  readonly phones: readonly string[]
  /** Whether the visitor's phone is that of a customer of the provider. */
  readonly isCustomer: boolean
}

const digits = (phone: string): string => phone.replace(/^(?:\+|00)86(?=1\d{10}$)/, '')

/** Nobody looks at a place that he belongs to, or was served by under his own name. */
const checkTies = ({ name, phone }: Visitor, { names, phones, isCustomer }: Ties): void => {
  ensure(!names.includes(name), 'CHECK_CONFLICT', at('name'))
  ensure(!phones.some((one) => digits(one) === digits(phone)), 'CHECK_CONFLICT', at('phone'))
  ensure(!isCustomer, 'CHECK_CONFLICT', at('phone'))
}

export const checkVisitor = ({ name, phone, cover }: SendingInput): Visitor => {
  ensure(PHONE.test(phone), 'INVALID_VALUE', at('phone'), { actual: '***', expected: '+8613800000000' })
  return {
    name: checkName(name, at('name')),
    phone,
    ...(cover?.trim() ? { cover: checkText(cover, at('cover'), 300) } : {}),
  }
}

const checkSending = (plan: CheckPlan, input: SendingInput, viewer: Viewer, today: Day): Sending => {
  const { from, to } = input
  const first = plan.from > today ? plan.from : today
  for (const [name, day] of Object.entries({ from, to }))
    ensure(first <= day && day <= plan.to, 'CHECK_DAY', at(name), { actual: day, from: first, to: plan.to })
  ensure(from <= to, 'INVALID_DATE_RANGE', at('to'), { from, to })
  const scenario = checkScenario(plan.kind, input.scenario, at('scenario'))
  const visitor = checkName(input.visitor, at('visitor'), MAX_SUBJECT)
  return { visitor, sentBy: viewer.subject, from, to, ...(scenario ? { scenario } : {}) }
}

export interface Sent {
  readonly viewer: Viewer
  readonly now: Instant
  readonly ties: Ties
}

const needRunning = (plan: CheckPlan, field: string): void =>
  ensure(plan.state === 'RUNNING', 'CHECK_PLAN_STATE', at(field), { state: plan.state, from: 'RUNNING' })

/** Nobody goes for a plan that was given up; one that is closed has its visits made. */
export const needGoing = ({ state }: CheckPlan): void =>
  ensure(state !== 'CANCELLED', 'CHECK_PLAN_STATE', at('id'), { state, from: 'RUNNING, CLOSED' })

/** Sends somebody to a place of the plan; each place once. */
export const assignCheck = (
  plan: CheckPlan,
  slot: number,
  input: SendingInput,
  { viewer, now, ties }: Sent,
): Extract<CheckEvent, { type: 'ASSIGNED' }> => {
  ownPlan(plan, viewer, at('planId'))
  needRunning(plan, 'planId')
  const place = slotsOf(plan).find((one) => one.slot === slot)
  if (!place) throw new DomainError('CHECK_SLOT', at('slot'), { slot, last: slotsOf(plan).length })
  ensure(!assignedOf(plan).includes(slot), 'CHECK_SLOT_TAKEN', at('slot'), { slot })
  const sending = checkSending(plan, input, viewer, dayOf(now))
  checkTies(checkVisitor(input), ties)
  const { id: planId, planner, kind, manufacturerId } = plan
  return { type: 'ASSIGNED', ...place, ...sending, planId, planner, kind, manufacturerId }
}

/** Refuses a check that the viewer's organisation did not plan, a version that is not the latest, and a wrong state. */
export const checkOwn = (check: FieldCheck, version: number, viewer: Viewer, from: readonly CheckState[]): void => {
  if (!plans(viewer, check.planner)) throw notFound('FieldCheck', check.id, at('id'))
  checkVersion(check, version)
  const { state } = check
  ensure(from.includes(state), 'CHECK_STATE', at('id'), { state, from: from.join(', ') })
}

/** Another visitor or other days; the way back from a visit that was not made. */
export const reassignCheck = (
  check: FieldCheck,
  plan: CheckPlan,
  { version, ...input }: SendingInput & { readonly version: number },
  { viewer, now, ties }: Sent,
): CheckEvent => {
  checkOwn(check, version, viewer, ['ASSIGNED', 'MISSED', 'CANCELLED'])
  needRunning(plan, 'id')
  const sending = checkSending(plan, input, viewer, dayOf(now))
  checkTies(checkVisitor(input), ties)
  return { type: 'REASSIGNED', ...sending }
}

export const cancelCheck = (
  check: FieldCheck,
  { version, reason }: { readonly version: number; readonly reason: string },
  viewer: Viewer,
): CheckEvent => {
  checkOwn(check, version, viewer, ['ASSIGNED', 'RECORDED'])
  return { type: 'CANCELLED', reason: checkText(reason, at('reason')) }
}

/** A visit not yet submitted of a plan that was given up, for the plan's reason; what was submitted was made, and stays. */
export const callOffCheck = (check: FieldCheck, plan: CheckPlan): CheckEvent | undefined =>
  plan.state === 'CANCELLED' && (check.state === 'ASSIGNED' || check.state === 'RECORDED')
    ? { type: 'CANCELLED', reason: plan.reason ?? '' }
    : undefined

/** A visit that was not made in its time; a draft is no visit made. */
export const missCheck = (check: FieldCheck, today: Day): CheckEvent | undefined =>
  (check.state === 'ASSIGNED' || check.state === 'RECORDED') && check.to < today ? { type: 'MISSED' } : undefined
