import { commit } from '../../platform/commit'
import { everyNode } from '../../platform/page'
import { addDays, instant } from '../../shared/days'
import { DomainError } from '../../shared/errors'
import { system } from '../../shared/viewer'
import type { Consumption } from './consumption'
import type { PartPlan } from './plan'
import { createPlanningStore } from './planning.store'
import { daysToCount, JOB, type Piece, refreshed } from './refresh'
import { createRefreshesStore } from './refreshes.store'

/**
 * Refreshes a maker's drafts with what stock has counted up to the day before (K3), each once a day: with the same message
 * again, or after a crash half way, only what is missing is done. What a person changes meanwhile stands; it is refreshed the
 * next night.
 *
 * Cost: 1 Query a hundred drafts; per draft that rests on counts what stock takes to count, 1 GetItem, 1 transaction.
 * Memory: a hundred drafts.
 *
 * @returns drafts refreshed now
 */
export const refreshPartPlans = async (piece: Piece, consumptionOf: Consumption, now: () => Date): Promise<number> => {
  const marks = createRefreshesStore()
  if (await marks.isDone(piece)) return 0
  const store = createPlanningStore()
  let count = 0
  for await (const plan of everyNode((page) => store.inState(piece.manufacturerId, 'DRAFT', page)))
    if (await refresh(plan, piece, consumptionOf, now())) count += 1
  await marks.finish(piece, instant(now()))
  return count
}

const refresh = async (plan: PartPlan, { day }: Piece, consumptionOf: Consumption, at: Date): Promise<boolean> => {
  const days = daysToCount(plan, addDays(day, -1))
  const used = days && (await consumptionOf(plan.partId, days.from, days.to))
  if (!days || used === undefined) return false
  const { plans } = createPlanningStore()
  const { writes } = plans.following(plan, system(JOB), instant(at), refreshed(plan, used, days.to, day))
  try {
    await commit(writes)
    return true
  } catch (error) {
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return false
    throw error
  }
}
