import type { Order } from '../../functions/orders/order'
import { addDays, dayOf, type Instant, startOfDay } from '../../functions/shared/days'
import { projectImages } from '../../functions/supervision/project-sources.use-case'
import type { DemoOrder } from './orders'

/** The demo's dashboards stood as on these days: told week by week, since each costs the first start a second. */
const WEEKS = 6
const BATCH = 100

/**
 * Counts the orders week by week as they were then, as a stack that had run all the time would have: so a dashboard can be read
 * as of a past day. The orders' present states follow by the stream, and complaints and callbacks, which are of today here.
 */
export const recordPastWeeks = async (
  orders: readonly DemoOrder[],
  now: Instant,
  progress: (day: string) => void,
): Promise<void> => {
  const known = new Map<string, number>()
  for (let week = WEEKS; week >= 1; week -= 1) {
    const day = addDays(dayOf(now), -7 * week)
    progress(day)
    const end = startOfDay(addDays(day, 1))
    const changed = orders
      .filter(({ scene: { order } }) => order.reportedAt < end)
      .map(({ until }) => until(end))
      .filter(({ id, version }) => known.get(id) !== version)
    for (const { id, version } of changed) known.set(id, version)
    for (let from = 0; from < changed.length; from += BATCH) {
      const failed = await projectImages(
        changed.slice(from, from + BATCH).map(imageOf),
        undefined,
        () => new Date(startOfDay(day)),
      )
      if (failed !== undefined) throw new Error(`order ${changed[from + failed]?.id} was not counted`)
    }
  }
}

const imageOf = (order: Order) => ({ pk: `O#${order.id}`, sk: '#', kind: 'ORDER', doc: order })
