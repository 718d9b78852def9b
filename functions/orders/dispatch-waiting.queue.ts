import { footingsOf, prospectsFor } from '../network/prospects.use-case'
import { partsAtHand } from '../parts/at-hand/parts-at-hand.use-case'
import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { pointStandings } from '../supervision/point-standings.use-case'
import { dispatchTogether } from './dispatch-together.use-case'
import type { Piece } from './dispatch-waiting'
import { createOrdersStore } from './orders.store'

/** Shares one county's waiting orders among its service points per message. */
export const handler = eachMessage<Piece>(async ({ region, orderIds }) => {
  const deps = { store: createOrdersStore(), prospectsFor, footingsOf, standingsOf: pointStandings, partsAtHand }
  const result = await dispatchTogether(deps, orderIds, now())
  logger.info('dispatched together', { region, ...result })
})
