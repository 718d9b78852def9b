import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { sourcingByJob } from '../requests/by-job.use-case'
import { JOB, type Piece } from './sweep'
import { sweepLot } from './sweep-lot.use-case'

const processor = new BatchProcessor(EventType.SQS)

const sweep = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const swept = await sweepLot(piece, sourcingByJob(JOB, now()))
  logger.info('swept a lot', { ...piece, ...swept })
}

/** Sees to one lot per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, sweep, processor, { context })
