import type { Basis } from '../../functions/parts/planning/basis'
import { priorOf } from '../../functions/parts/planning/belief'
import { type BasisInput, checkBasis, type Known } from '../../functions/parts/planning/check-basis'
import { evolvePlan, type PartPlan, type PlanEvent } from '../../functions/parts/planning/plan'
import { enter } from '../../functions/shared/journal'
import type { Viewer } from '../../functions/shared/viewer'

export const planner: Viewer = { role: 'MANUFACTURER', subject: 'planner', manufacturerId: 'hailan' }
export const manager: Viewer = { ...planner, subject: 'manager' }
export const today = '2026-03-02'

const known: Known = {
  origin: { kind: 'RATIO', ratio: 0.005, ratiosVersion: 0 },
  prior: priorOf(0.005, 2000),
  unrest: { memory: 1, growth: 1, variation: 0 },
  cost: 8000,
  counted: undefined,
  today,
}

export const toCome = { output: 4000, inField: 0, months: 12, retiring: 0 }
/** 18 used on 3 000 units in the year before (rules: parts planning). */
export const seen = { units: 3000, from: '2025-03-01', to: '2026-02-28', used: 18 }

export const basisOf = (input: Partial<BasisInput> = {}, more: Partial<Known> = {}): Basis =>
  checkBasis({ toCome, available: 0, recovery: 0, ...input }, { ...known, ...more })

export const next = (plan: PartPlan | undefined, event: PlanEvent, viewer: Viewer = planner): PartPlan =>
  evolvePlan(plan, enter('hailan.P1.01', plan, event, viewer, `${today}T01:00:00.000Z`))

export const drafted = (basis: Basis = basisOf({ seen }), stage = 1): PartPlan =>
  next(undefined, { type: 'DRAFTED', partId: 'hailan.P1', manufacturerId: 'hailan', stage, basis })
