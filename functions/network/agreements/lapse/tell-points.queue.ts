import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../../../platform/clock'
import { logger } from '../../../platform/logger'
import type { Piece } from './lapse'
import { createLapsesStore } from './lapses.store'
import { tellPoints } from './tell-points.use-case'

const processor = new BatchProcessor(EventType.SQS)

const tell = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const sent = await tellPoints(createLapsesStore(), piece, now)
  logger.info('told service points of a lapse', { ...piece, sent })
}

/** Tells the service points of one provider per message. */
export const handler: SQSHandler = async (event, context) => processPartialResponse(event, tell, processor, { context })
