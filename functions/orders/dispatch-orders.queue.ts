import { footingsOf, prospectsFor } from '../network/prospects.use-case'
import { partsAtHand } from '../parts/at-hand/parts-at-hand.use-case'
import { now } from '../platform/clock'
import { type Changed, eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { measure } from '../platform/metrics'
import { pointStandings } from '../supervision/point-standings.use-case'
import { dispatchOrder } from './dispatch-order.use-case'
import { createOrdersStore } from './orders.store'

/** Dispatches each order that came to wait for it. The message only says which; the order is read as it is now. */
export const handler = eachMessage<Changed>(async ({ id }) => {
  const deps = { store: createOrdersStore(), prospectsFor, footingsOf, standingsOf: pointStandings, partsAtHand }
  const at = now()
  const order = await dispatchOrder(deps, id, at)
  if (order?.state === 'OFFERED' && order.round === 1)
    measure('SecondsToDispatch', (at.getTime() - Date.parse(order.reportedAt)) / 1000, {}, at)
  logger.info('dispatched', { orderId: id, state: order?.state })
})
