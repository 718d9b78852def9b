import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { createNoticesStore } from './notices.store'
import type { Piece } from './send-notices'
import { sendNotices } from './send-notices.use-case'

/** Tells the deadlines of one bucket per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const sent = await sendNotices(createNoticesStore(), piece, now)
  logger.info('sent notices', { ...piece, sent })
})
