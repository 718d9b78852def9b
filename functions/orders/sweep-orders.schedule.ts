import { footingsOf, prospectsFor } from '../network/prospects.use-case'
import { logger } from '../platform/logger'
import { pointStandings } from '../supervision/point-standings.use-case'
import { createOrdersStore } from './orders.store'
import { type SweepResult, sweepOrders } from './sweep-orders.use-case'

/** Every few minutes: offers lapse, deadlines go on record, forgotten orders are dispatched. */
export const handler = async ({ at }: { at: string }): Promise<SweepResult> => {
  const deps = { store: createOrdersStore(), prospectsFor, footingsOf, standingsOf: pointStandings }
  const result = await sweepOrders(deps, new Date(at))
  logger.info('swept', { ...result })
  return result
}
