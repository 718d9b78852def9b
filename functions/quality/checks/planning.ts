import {
  checkDistinct,
  checkName,
  checkRange,
  checkText,
  checkVersion,
  notFound,
  type Optional,
} from '../../shared/checks'
import { type Day, dayOf, daysBetween, type Instant } from '../../shared/days'
import { DomainError, ensure } from '../../shared/errors'
import { phrases } from '../../shared/messages/phrases'
import { type Fen, isFen } from '../../shared/money'
import { checkRegion } from '../../shared/region-list'
import { type RegionCode, regionContains } from '../../shared/regions'
import type { Viewer } from '../../shared/viewer'
import { assignedOf, type CheckPlan, type PlanContents, type PlanEvent, type PlanState, slotsOf } from './check-plan'
import { type CheckKind, kindsOf, neededPlanner, type Planner, plans, reaches } from './planner'

const at = (...names: readonly string[]): readonly string[] => ['input', ...names]

const WANTED = { min: 1, max: 100 } as const
/** Every planner leaves a fifth to chance at least: so that nobody is safe, and the estimate stays unbiased. */
const RANDOM = { min: 20, max: 100 } as const
const BUDGET = { min: 0, max: 100_000_000 } as const
const MAX_PROVIDERS = 10
const MAX_REGIONS = 20
const MAX_DAYS = 366
const AUDITED_DAYS = { min: 1, max: 31 } as const

export interface PlanInput {
  readonly name: string
  readonly from: Day
  readonly to: Day
  readonly providerIds: readonly string[]
  readonly regions: readonly RegionCode[]
  readonly ordersFrom?: Optional<Day>
  readonly ordersTo?: Optional<Day>
  readonly wanted: number
  readonly randomPercent: number
  readonly budget: Fen
}

/** An audit's orders are those of its providers and days: regions would narrow nothing, and seem to. */
const checkRegions = (planner: Planner, kind: CheckKind, regions: readonly RegionCode[]): readonly RegionCode[] => {
  const fits = kind !== 'INTERNAL_AUDIT' || regions.length === 0
  ensure(fits, 'INVALID_VALUE', at('regions'), { actual: regions.join(', '), expected: phrases.auditedEverywhere })
  if (regions.length === 0) return planner.kind === 'AUTHORITY' ? [planner.id] : []
  return checkDistinct(regions, MAX_REGIONS, at('regions')).map((code, i) => {
    const region = checkRegion(code, at('regions', String(i)))
    if (!reaches(planner, region))
      throw new DomainError('NOT_FOUND', at('regions', String(i)), { what: 'Region', id: region })
    return region
  })
}

const checkOrders = (kind: CheckKind, { ordersFrom, ordersTo }: PlanInput, today: Day): PlanContents['orders'] => {
  if (kind !== 'INTERNAL_AUDIT') {
    for (const [name, actual] of Object.entries({ ordersFrom, ordersTo }))
      ensure(!actual, 'INVALID_VALUE', at(name), { actual: actual ?? '', expected: phrases.ofAudits })
    return undefined
  }
  ensure(ordersFrom, 'REQUIRED', at('ordersFrom'))
  ensure(ordersTo, 'REQUIRED', at('ordersTo'))
  ensure(ordersFrom <= ordersTo, 'INVALID_DATE_RANGE', at('ordersTo'), { from: ordersFrom, to: ordersTo })
  ensure(ordersTo < today, 'OUT_OF_RANGE', at('ordersTo'), { actual: ordersTo, min: ordersFrom, max: today })
  checkRange(daysBetween(ordersFrom, ordersTo) + 1, AUDITED_DAYS, at('ordersTo'))
  return { from: ordersFrom, to: ordersTo }
}

const checkContents = (planner: Planner, kind: CheckKind, input: PlanInput, today: Day): PlanContents => {
  const { name, from, to, providerIds, regions, wanted, randomPercent, budget } = input
  ensure(from >= today, 'OUT_OF_RANGE', at('from'), { actual: from, min: today, max: '9999-12-31' })
  ensure(from <= to, 'INVALID_DATE_RANGE', at('to'), { from, to })
  checkRange(daysBetween(from, to) + 1, { min: 1, max: MAX_DAYS }, at('to'))
  checkRange(wanted, WANTED, at('wanted'))
  checkRange(budget, BUDGET, at('budget'))
  ensure(isFen(budget), 'OUT_OF_RANGE', at('budget'), { actual: budget, ...BUDGET })
  const orders = checkOrders(kind, input, today)
  return {
    name: checkName(name, at('name')),
    ...{ from, to, wanted, budget },
    providerIds: checkDistinct(providerIds, MAX_PROVIDERS, at('providerIds')),
    regions: checkRegions(planner, kind, regions),
    ...(orders ? { orders } : {}),
    randomPercent: orders ? RANDOM.max : checkRange(randomPercent, RANDOM, at('randomPercent')),
  }
}

/** A plan, for the planner's own organisation. @param input `manufacturerId` is whose after-sales is looked at */
export const draftPlan = (
  { kind, manufacturerId, ...input }: PlanInput & { readonly kind: CheckKind; readonly manufacturerId: string },
  viewer: Viewer,
  now: Instant,
): PlanEvent => {
  const planner = neededPlanner(viewer)
  const allowed = kindsOf[planner.kind]
  ensure(allowed.includes(kind), 'CHECK_KIND', at('kind'), { checkKind: kind, allowed: allowed.join(', ') })
  return { type: 'DRAFTED', planner, kind, manufacturerId, ...checkContents(planner, kind, input, dayOf(now)) }
}

export const ownPlan = (plan: CheckPlan, viewer: Viewer, field: readonly string[] = at('id')): void => {
  if (!plans(viewer, plan.planner)) throw notFound('CheckPlan', plan.id, field)
}

/** Refuses a plan of somebody else, a version that is no longer the latest, and a state in which this is not done. */
export const checkPlan = (plan: CheckPlan, version: number, viewer: Viewer, from: readonly PlanState[]): void => {
  ownPlan(plan, viewer)
  checkVersion(plan, version)
  const { state } = plan
  ensure(from.includes(state), 'CHECK_PLAN_STATE', at('id'), { state, from: from.join(', ') })
}

/** Other contents; what was published is a draft again, and its frame no longer counts. */
export const revisePlan = (
  plan: CheckPlan,
  { version, ...input }: PlanInput & { readonly version: number },
  viewer: Viewer,
  now: Instant,
): PlanEvent => {
  checkPlan(plan, version, viewer, ['DRAFT', 'PUBLISHED'])
  return { type: 'REVISED', ...checkContents(plan.planner, plan.kind, input, dayOf(now)) }
}

/** Whether a point belongs to what is looked at. */
export const inPlace = ({ regions }: Pick<PlanContents, 'regions'>, region: RegionCode): boolean =>
  regions.length === 0 || regions.some((outer) => regionContains(outer, region))

/** It is over: with its visits assigned, or with the reason why some are not; or given up. */
export const endPlan = (
  plan: CheckPlan,
  {
    version,
    cancel,
    reason,
  }: { readonly version: number; readonly cancel: boolean; readonly reason?: Optional<string> },
  viewer: Viewer,
): PlanEvent => {
  checkPlan(plan, version, viewer, cancel ? ['DRAFT', 'PUBLISHED', 'RUNNING'] : ['RUNNING'])
  const isWhole = assignedOf(plan).length === slotsOf(plan).length
  const why = cancel || !isWhole || reason?.trim() ? checkText(reason ?? '', at('reason')) : undefined
  return { type: cancel ? 'CANCELLED' : 'CLOSED', ...(why === undefined ? {} : { reason: why }) }
}
