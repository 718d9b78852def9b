import { logger } from '../platform/logger'
import { sendAll } from '../platform/queue'
import { MAX_TOGETHER } from './dispatch-together.use-case'
import { JOB, piecesOf } from './dispatch-waiting'
import { createOrdersStore } from './orders.store'

/**
 * Every quarter of an hour: what waits for a place goes out county by county, to be weighed together. Run twice, the same
 * orders are looked at twice and placed once.
 */
export const handler = async ({ at }: { at: string }): Promise<{ readonly planned: number }> => {
  const planned = await sendAll(JOB, piecesOf(createOrdersStore().waiting(), MAX_TOGETHER))
  logger.info('planned waiting orders', { at, planned })
  return { planned }
}
