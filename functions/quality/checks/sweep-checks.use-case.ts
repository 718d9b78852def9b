import { commit } from '../../platform/commit'
import { type SweptDays, sweepDays } from '../../platform/day-sweep'
import { noticeWrite } from '../../platform/notices'
import { everyNode } from '../../platform/page'
import { isStale, retryRaces } from '../../platform/retry'
import { instant } from '../../shared/days'
import { system } from '../../shared/viewer'
import { checkNotices } from './check-notices'
import { type ChecksStore, createChecksStore } from './checks.store'
import { type CheckEvent, type FieldCheck, isCheckId } from './field-check'
import { lapseCheck } from './release'
import { callOffCheck, missCheck } from './sending'

type Decide = (check: FieldCheck) => CheckEvent | undefined

/** Does what follows on a visit, if anything does; whoever acted on it meanwhile is heard first. 1 GetItem, 1 transaction. */
const follow = (store: ChecksStore, now: Date, id: string, decide: Decide): Promise<boolean> =>
  retryRaces(async () => {
    const found = await store.checks.need(id, [])
    const event = decide(found)
    if (!event) return false
    const at = instant(now)
    const { next, writes } = store.checks.following(found, system('sweep-checks'), at, event)
    await commit([...writes, ...checkNotices(next, found, at).map(noticeWrite)])
    return true
  }, isStale)

/**
 * Calls off what a plan given up had sent. Not in the plan's own transaction: a hundred visits with their entries, deadlines and
 * notices are five times what one holds; until this comes by, what the visitor would do is refused (needGoing).
 */
const callOff = async (store: ChecksStore, now: Date, planId: string): Promise<boolean> => {
  const plan = await store.plans.need(planId, [])
  const decide = (check: FieldCheck) => callOffCheck(check, plan)
  let any = false
  for await (const check of everyNode((page) => store.ofPlan(planId, page)))
    if (decide(check)) any = (await follow(store, now, check.id, decide)) || any
  return any
}

/**
 * Marks visits that were not made, and replies that did not come, by their day (Q2), and calls off the visits of plans given
 * up. Nothing else follows. Cost: 2 GetItems, 1 Query a day, and 1 GetItem and 1 transaction for each; 1 GetItem and 1 Query for a
 * plan given up, hourly for a day.
 */
export const sweepChecks = (now: Date, store = createChecksStore()): Promise<SweptDays> =>
  sweepDays(store, now, (id, today) =>
    isCheckId(id)
      ? follow(store, now, id, (check) => missCheck(check, today) ?? lapseCheck(check, today))
      : callOff(store, now, id),
  )
