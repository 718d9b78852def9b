import { type CalendarBook, publishedYears, yearsAround } from '../network/calendars/calendar-book'
import { dayOf } from '../shared/days'
import { system } from '../shared/viewer'
import { change, isStale } from './act-on-order.use-case'
import type { OrdersStore } from './orders.store'
import { yearWanted } from './service-level/order-clocks'
import { wantedNoMore, wanting } from './years-wanted.store'

/**
 * Counts anew the clocks that ran into a year without a notice, once its notice is published (O12): each order's deadlines and
 * steps follow in one transaction at its version. An order that moved on meanwhile is found again by the next sweep.
 *
 * Cost: 4 Queries a year known from this year on; per order that wants one 1 GetItem and 1 transaction, once.
 *
 * @returns how many orders were counted anew
 */
export const recountOrders = async (store: OrdersStore, book: CalendarBook | undefined, now: Date): Promise<number> => {
  const published = publishedYears(book)
  const known = published.filter(({ year }) => year >= Number(dayOf(now).slice(0, 4)))
  let recounted = 0
  for (const { year } of known)
    for await (const id of wanting(year)) {
      const order = await store.latest(id)
      if (!order) continue
      // A release may have brought the year: then the order wants it no more, and its row is all that is left of it.
      const beside = async () => (yearWanted(order) === year ? [] : [wantedNoMore(year, id)])
      const command = { action: 'RECOUNT', years: yearsAround(published, year) } as const
      try {
        await change(store, order, command, system('sweep'), now, undefined, { beside })
        recounted += 1
      } catch (error) {
        if (!isStale(error)) throw error
      }
    }
  return recounted
}
