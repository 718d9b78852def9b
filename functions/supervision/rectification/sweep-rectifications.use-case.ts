import { commit } from '../../platform/commit'
import { type SweptDays, sweepDays } from '../../platform/day-sweep'
import { noticeWrite } from '../../platform/notices'
import { instant } from '../../shared/days'
import { system } from '../../shared/viewer'
import type { WorkCalendar } from '../../shared/working-time'
import { followDue } from './act'
import { rectificationNotices } from './rectification-notices'
import type { RectificationsStore } from './rectifications.store'

/**
 * Hands to the authority above what was not answered, or not judged, by its day (G2).
 * Cost: 2 GetItems, 1 Query a day, and 1 GetItem and 1 transaction for each that is overdue.
 */
export const sweepRectifications = (
  store: RectificationsStore,
  calendar: WorkCalendar,
  now: Date,
): Promise<SweptDays> =>
  sweepDays(store, now, async (id, today) => {
    const found = await store.rectifications.need(id, [])
    const event = followDue(found, today, calendar)
    if (!event) return false
    const { next, writes } = store.rectifications.following(found, system('sweep-rectifications'), instant(now), event)
    await commit([...writes, ...rectificationNotices(next, found, instant(now)).map(noticeWrite)])
    return true
  })
