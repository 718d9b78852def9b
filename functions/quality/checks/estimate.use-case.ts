import { collected, everyNode } from '../../platform/page'
import type { ChecksStore } from './checks.store'
import { weightedShare } from './draw'
import { isStated, standingItems } from './field-check'

/** What a plan's visits say of all places it might have gone to. Cost: 1 Query; a plan has 100 visits at most. */
export const estimateOf = async (store: ChecksStore, planId: string) => {
  const checks = (await collected(everyNode((page) => store.ofPlan(planId, page)))).filter(isStated)
  const share = weightedShare(
    checks.map((check) => {
      const items = standingItems(check)
      const conforming = items.filter(({ severity }) => !severity).length
      return { checked: items.length, conforming, probability: check.probability }
    }),
  )
  return { visits: checks.length, share: share ?? null }
}
