import { latestOrder } from '../orders/latest-order.use-case'
import { commit } from '../platform/commit'
import { type SweptDays, sweepDays } from '../platform/day-sweep'
import { noticeWrite } from '../platform/notices'
import { instant } from '../shared/days'
import { system } from '../shared/viewer'
import type { WorkCalendar } from '../shared/working-time'
import { complaintNotices } from './complaint-notices'
import type { ComplaintsStore } from './complaints.store'
import { followDue } from './overdue'

/**
 * Takes up what a level let pass, and closes what a customer left unanswered (Q5).
 * Cost: 2 GetItems, 4 Queries a day, and for each that is overdue 1 GetItem, 1 more where the customer was silent, and 1 transaction.
 */
export const sweepComplaints = (store: ComplaintsStore, calendar: WorkCalendar, now: Date): Promise<SweptDays> =>
  sweepDays(store, now, async (id, today) => {
    const found = await store.complaints.need(id, [])
    const order = found.state === 'DECIDED' && found.orderId ? await latestOrder(found.orderId) : undefined
    const event = followDue(found, today, calendar, order?.disputed)
    if (!event) return false
    const { next, writes } = store.complaints.following(found, system('sweep-complaints'), instant(now), event)
    await commit([...writes, ...complaintNotices(next, found, instant(now)).map(noticeWrite)])
    return true
  })
