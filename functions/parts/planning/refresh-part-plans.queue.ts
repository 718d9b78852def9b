import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { consumptionIn } from '../stock/consumption.use-case'
import type { Piece } from './refresh'
import { refreshPartPlans } from './refresh-part-plans.use-case'

/** Refreshes the drafts of one maker per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const refreshed = await refreshPartPlans(piece, consumptionIn, now)
  logger.info('refreshed part plans', { ...piece, refreshed })
})
