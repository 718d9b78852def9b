import { onceOnly, type Request } from '../../platform/once'
import { type Field, notFound, type Optional } from '../../shared/checks'
import { dayOf } from '../../shared/days'
import type { Viewer } from '../../shared/viewer'
import type { CatalogueStore } from '../catalogue/catalogue.store'
import type { Part } from '../catalogue/part'
import { partOf } from '../catalogue/parts-of.use-case'
import type { Basis } from './basis'
import { basisOfStage, type Planning, type StageInput } from './basis-of-stage.use-case'
import type { Consumption } from './consumption'
import type { PartPlan } from './plan'
import { amend, stageAfter } from './plan-actions'
import { type PlanningStore, planId, TABLE } from './planning.store'
import { changesPlans } from './planning-access'

export interface PlanWriting {
  readonly planning: PlanningStore
  readonly catalogue: CatalogueStore
  readonly consumptionOf: Consumption
  readonly viewer: Viewer
  readonly now: Date
}

const PART: Field = ['input', 'partId']

const on = ({ planning, consumptionOf, now }: PlanWriting): Planning => ({ planning, consumptionOf, today: dayOf(now) })

const plannedPart = async ({ catalogue, viewer }: PlanWriting, partId: string): Promise<Part> => {
  const part = await partOf(partId, catalogue)
  if (!part || !changesPlans(viewer, part.manufacturerId)) throw notFound('Part', partId, PART)
  return part
}

/** Draws up the next stage (K2 K3 K4). Cost: 1 GetItem of the part, 1 Query, what its basis takes, and 1 transaction. */
export const draftPlan = (
  context: PlanWriting,
  partId: string,
  input: StageInput,
  request: Request,
): Promise<PartPlan> => {
  const { planning, viewer } = context
  const run = async () => {
    const part = await plannedPart(context, partId)
    const before = await planning.latest(partId)
    const stage = stageAfter(before)
    const basis = await basisOfStage(on(context), part, before, input)
    const { manufacturerId } = part
    const event = { type: 'DRAFTED', partId, manufacturerId, stage, basis } as const
    return planning.plans.open(request, planId(partId, stage), viewer, event, [], PART)
  }
  // Around the choice of a stage as well: by the time of a repeat there is one more.
  return onceOnly(TABLE, request, run, (id) => planning.plans.need(id, ['input']))
}

/** Writes a plan's basis anew. Cost: that of the plan and the stage before it, 2 GetItems, and as for a draft. */
export const amendPlan = (
  context: PlanWriting,
  { id, version, basis }: { readonly id: string; readonly version: number; readonly basis: StageInput },
  request: Request,
): Promise<PartPlan> => {
  const { planning, viewer } = context
  return planning.plans.act(request, id, viewer, async (plan) => {
    if (!changesPlans(viewer, plan.manufacturerId)) throw notFound('PartPlan', id, ['input', 'id'])
    const part = await plannedPart(context, plan.partId)
    const before = plan.stage === 1 ? undefined : await planning.plans.load(planId(plan.partId, plan.stage - 1))
    return amend(plan, { version }, await basisOfStage(on(context), part, before, basis), viewer)
  })
}

/** What a stage would take. Nothing is written. Cost: as for a draft, without the transaction. */
export const whatIf = async (
  context: PlanWriting,
  { partId, stage, basis }: { readonly partId: string; readonly stage?: Optional<number>; readonly basis: StageInput },
): Promise<Basis> => {
  const { planning } = context
  const part = await plannedPart(context, partId)
  const latest = await planning.latest(partId)
  const asked = stage ?? (latest?.state === 'DRAFT' ? latest.stage : (latest?.stage ?? 0) + 1)
  const before = asked <= 1 ? undefined : await planning.plans.load(planId(partId, asked - 1))
  if (asked > 1 && !before) throw notFound('PartPlan', planId(partId, asked - 1), ['input', 'stage'])
  return basisOfStage(on(context), part, before, basis)
}
