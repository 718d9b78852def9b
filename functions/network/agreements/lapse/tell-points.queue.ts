import { now } from '../../../platform/clock'
import { eachMessage } from '../../../platform/each-message'
import { logger } from '../../../platform/logger'
import type { Piece } from './lapse'
import { createLapsesStore } from './lapses.store'
import { tellPoints } from './tell-points.use-case'

/** Tells the service points of one provider per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const sent = await tellPoints(createLapsesStore(), piece, now)
  logger.info('told service points of a lapse', { ...piece, sent })
})
