import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { sourcingByJob } from '../requests/by-job.use-case'
import { JOB, type Piece } from './backorders'
import { sourceBackordersOnce } from './source-backorders.use-case'

/** Looks for one part per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const given = await sourceBackordersOnce(piece, sourcingByJob(JOB, now()))
  logger.info('sourced back orders', { ...piece, given })
})
