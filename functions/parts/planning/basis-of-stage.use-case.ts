import type { Field, Optional } from '../../shared/checks'
import { notFound } from '../../shared/checks'
import type { Day } from '../../shared/days'
import { ensure } from '../../shared/errors'
import { fromGlobalId } from '../../shared/ids'
import { phrases } from '../../shared/messages/phrases'
import type { Part } from '../catalogue/part'
import { type Basis, beliefOf } from './basis'
import { discounted, priorOf } from './belief'
import { type BasisInput, checkBasis, type Known } from './check-basis'
import type { Consumption } from './consumption'
import type { PartPlan } from './plan'
import type { PlanningStore } from './planning.store'
import { firstRatio, type PartRatios, ratiosOf } from './ratios'

export interface StageInput extends BasisInput {
  readonly predecessor?: Optional<{ readonly planId: string; readonly weight: number }>
}

/** What a stage's basis is made with. */
export interface Planning {
  readonly planning: PlanningStore
  readonly consumptionOf: Consumption
  readonly today: Day
}

const PREDECESSOR: Field = ['input', 'basis', 'predecessor', 'planId']

type Prior = Pick<Known, 'origin' | 'prior'>

/** K5: a plan of the same maker's predecessor, discounted. */
const inherited = async (
  { planning }: Planning,
  part: Part,
  { planId: globalId, weight }: NonNullable<StageInput['predecessor']>,
): Promise<Prior> => {
  const planId = fromGlobalId('PartPlan', globalId, PREDECESSOR)
  const plan = await planning.plans.need(planId, PREDECESSOR)
  const isOther = plan.manufacturerId === part.manufacturerId && plan.partId !== part.id
  if (!isOther) throw notFound('PartPlan', planId, PREDECESSOR)
  ensure(weight >= 1, 'OUT_OF_RANGE', ['input', 'basis', 'predecessor', 'weight'], { actual: weight, min: 1, max: 1e7 })
  return { origin: { kind: 'PREDECESSOR', planId, weight }, prior: discounted(beliefOf(plan.basis), weight) }
}

const priorFor = async (
  context: Planning,
  part: Part,
  before: PartPlan | undefined,
  ratios: PartRatios,
  { predecessor }: StageInput,
): Promise<Prior> => {
  if (before) {
    ensure(!predecessor, 'INVALID_VALUE', PREDECESSOR, {
      actual: predecessor?.planId ?? '',
      expected: phrases.onlyFirstStage,
    })
    return { origin: { kind: 'STAGE', planId: before.id }, prior: beliefOf(before.basis) }
  }
  if (predecessor) return inherited(context, part, predecessor)
  const ratio = firstRatio(ratios, part.wearClass)
  return { origin: { kind: 'RATIO', ratio, ratiosVersion: ratios.version }, prior: priorOf(ratio, ratios.weight) }
}

/**
 * What a stage of a part follows from. Cost: 1 GetItem of the ratios, 1 of a predecessor, and what stock takes to count.
 *
 * @param before the stage before it; undefined for the first
 */
export const basisOfStage = async (
  context: Planning,
  part: Part,
  before: PartPlan | undefined,
  input: StageInput,
): Promise<Basis> => {
  const { planning, consumptionOf, today } = context
  const ratios = ratiosOf(part.manufacturerId, await planning.ratios.load(part.manufacturerId))
  const { seen } = input
  const counted = seen && seen.used == null ? await consumptionOf(part.id, seen.from, seen.to) : undefined
  const prior = await priorFor(context, part, before, ratios, input)
  const { memory, growth, variation } = ratios
  return checkBasis(input, { ...prior, unrest: { memory, growth, variation }, cost: part.cost, counted, today })
}
