import { commit } from '../platform/commit'
import { logFault } from '../platform/logger'
import { noticeWrite } from '../platform/notices'
import { addDays, type Day, dayOf, instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { system } from '../shared/viewer'
import type { WorkCalendar } from '../shared/working-time'
import { complaintNotices } from './complaint-notices'
import type { ComplaintsStore } from './complaints.store'
import { followDue } from './overdue'

export interface SweptComplaints {
  readonly days: number
  readonly followed: number
}

/** Some could not be seen to; all others were. The run fails, so that someone hears of it, and they come again. */
class UnsettledComplaints extends Error {
  override readonly name = 'UnsettledComplaints'
}

/** Where no sweep was ever complete: days older than this are not looked for. */
const FIRST_LOOK_BACK_DAYS = 60

/**
 * Escalates what a level let pass, and closes what a customer left unanswered, for every day since the last complete sweep. Safe to run
 * twice or side by side: the complaint's version decides.
 *
 * Cost: 2 GetItems, 4 Queries a day, and 1 GetItem and 1 transaction for each that is overdue.
 */
export const sweepComplaints = async (
  store: ComplaintsStore,
  calendar: WorkCalendar,
  now: Date,
): Promise<SweptComplaints> => {
  const today = dayOf(now)
  const last = addDays(today, -1)
  const first = (await store.sweptUntil()) ?? addDays(today, -FIRST_LOOK_BACK_DAYS)
  const counts = { days: 0, followed: 0, failed: 0 }
  // The last day swept is read again: an index may have shown it late.
  for (let day = first; day <= last; day = addDays(day, 1)) {
    counts.days += 1
    for await (const id of store.dueOn(day)) {
      const followed = await follow(store, id, today, calendar, now)
      if (followed) counts[followed] += 1
    }
  }
  const { days, followed, failed } = counts
  if (failed > 0) throw new UnsettledComplaints(`${failed} complaints could not be seen to`)
  await commit([store.sweptWrite(last)])
  return { days, followed }
}

const follow = async (
  store: ComplaintsStore,
  id: string,
  today: Day,
  calendar: WorkCalendar,
  now: Date,
): Promise<'followed' | 'failed' | undefined> => {
  const { complaints } = store
  try {
    const found = await complaints.need(id, [])
    const event = followDue(found, today, calendar)
    if (!event) return undefined
    const { next, writes } = complaints.following(found, system('sweep-complaints'), instant(now), event)
    await commit([...writes, ...complaintNotices(next, found, instant(now)).map(noticeWrite)])
    return 'followed'
  } catch (error) {
    // Somebody acted on it meanwhile.
    if (error instanceof DomainError && error.code === 'STALE_VERSION') return undefined
    logFault('complaint not seen to', error, { complaintId: id })
    return 'failed'
  }
}
