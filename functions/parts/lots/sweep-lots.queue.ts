import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { sourcingByJob } from '../requests/by-job.use-case'
import { JOB, type Piece } from './sweep'
import { sweepLot } from './sweep-lot.use-case'

/** Sees to one lot per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const swept = await sweepLot(piece, sourcingByJob(JOB, now()))
  logger.info('swept a lot', { ...piece, ...swept })
})
