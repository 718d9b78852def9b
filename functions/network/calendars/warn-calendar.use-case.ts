import { noticeOnce } from '../../platform/notices'
import { instant } from '../../shared/days'
import type { Manufacturer } from '../network'
import { publishedCalendar } from './calendar.use-case'
import { yearWantedNotice } from './year-wanted'

export interface Warned {
  /** The year without a notice, once its day has come. */
  readonly year?: string
  /** Makers told by this run. */
  readonly told: number
}

/**
 * Tells every maker that the coming year's days are not published, 30, 14 and 3 days ahead and on its first day: until then
 * promises in hours of business go by weekdays alone.
 *
 * Cost: 1 GetItem; from 30 days ahead until it is published 1 Query per thousand makers and 1 transaction a maker and day.
 */
export const warnOfYear = async (
  makers: () => AsyncIterable<Manufacturer> | Iterable<Manufacturer>,
  now: Date,
): Promise<Warned> => {
  const book = await publishedCalendar()
  let told = 0
  let year: string | undefined
  for await (const { id } of makers()) {
    const notice = yearWantedNotice(book, { role: 'MANUFACTURER', id }, instant(now))
    if (!notice) break
    year = notice.subject.id
    if (await noticeOnce(notice)) told += 1
  }
  return { ...(year === undefined ? {} : { year }), told }
}
