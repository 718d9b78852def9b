import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { createNoticesStore } from './notices.store'
import type { Piece } from './send-notices'
import { sendNotices } from './send-notices.use-case'

const processor = new BatchProcessor(EventType.SQS)

const sendPiece = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const sent = await sendNotices(createNoticesStore(), piece, now)
  logger.info('sent notices', { ...piece, sent })
}

/** Tells the deadlines of one bucket per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, sendPiece, processor, { context })
