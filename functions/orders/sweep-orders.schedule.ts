import { publishedCalendar } from '../network/calendars/calendar.use-case'
import { footingsOf, prospectsFor } from '../network/prospects.use-case'
import { partsAtHand } from '../parts/at-hand/parts-at-hand.use-case'
import { logger } from '../platform/logger'
import { pointStandings } from '../supervision/point-standings.use-case'
import { createOrdersStore } from './orders.store'
import { recountOrders } from './recount-orders.use-case'
import { type SweepResult, sweepOrders } from './sweep-orders.use-case'

/** Every few minutes: offers lapse, deadlines go on record, forgotten orders are dispatched. Before, clocks follow a calendar that was published. */
export const handler = async ({ at }: { at: string }): Promise<SweepResult & { readonly recounted: number }> => {
  const deps = { store: createOrdersStore(), prospectsFor, footingsOf, standingsOf: pointStandings, partsAtHand }
  const calendar = await publishedCalendar()
  const recounted = await recountOrders(deps.store, calendar, new Date(at))
  const result = { ...(await sweepOrders(deps, new Date(at))), recounted }
  logger.info('swept', { ...result })
  return result
}
