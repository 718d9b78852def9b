import type { Day } from '../../shared/days'
import type { SeenUse } from './basis'
import type { PartPlan, PlanEvent } from './plan'

export const JOB = 'refresh-part-plans'

/** One message of a day's run: a maker's drafts. */
export interface Piece {
  readonly day: Day
  readonly manufacturerId: string
}

/** Days whose use a draft is to learn of; undefined for one that rests on no count, or knows of them. */
export const daysToCount = (
  { state, basis: { seen } }: PartPlan,
  yesterday: Day,
): Pick<SeenUse, 'from' | 'to'> | undefined =>
  state === 'DRAFT' && seen?.source === 'LEDGER' && seen.to < yesterday ? { from: seen.from, to: yesterday } : undefined

/** A draft with the consumption seen up to a day (K3). */
export const refreshed = (plan: PartPlan, used: number, to: Day, on: Day): PlanEvent => {
  const { seen } = plan.basis
  if (!seen) throw new Error(`${plan.id} rests on no consumption`)
  return { type: 'REFRESHED', on, seen: { ...seen, used, to } }
}
