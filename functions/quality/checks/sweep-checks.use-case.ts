import { commit } from '../../platform/commit'
import { type SweptDays, sweepDays } from '../../platform/day-sweep'
import { noticeWrite } from '../../platform/notices'
import { instant } from '../../shared/days'
import { system } from '../../shared/viewer'
import { checkNotices } from './check-notices'
import { createChecksStore } from './checks.store'
import { lapseCheck } from './release'
import { missCheck } from './sending'

/**
 * Marks visits that were not made, and replies that did not come, by their day (Q2). Nothing else follows.
 * Cost: 2 GetItems, 1 Query a day, and 1 GetItem and 1 transaction for each.
 */
export const sweepChecks = (now: Date, store = createChecksStore()): Promise<SweptDays> =>
  sweepDays(store, now, async (id, today) => {
    const found = await store.checks.need(id, [])
    const event = missCheck(found, today) ?? lapseCheck(found, today)
    if (!event) return false
    const at = instant(now)
    const { next, writes } = store.checks.following(found, system('sweep-checks'), at, event)
    await commit([...writes, ...checkNotices(next, found, at).map(noticeWrite)])
    return true
  })
