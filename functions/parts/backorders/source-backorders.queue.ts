import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { sourcingByJob } from '../requests/by-job.use-case'
import { JOB, type Piece } from './backorders'
import { sourceBackordersOnce } from './source-backorders.use-case'

const processor = new BatchProcessor(EventType.SQS)

const source = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const given = await sourceBackordersOnce(piece, sourcingByJob(JOB, now()))
  logger.info('sourced back orders', { ...piece, given })
}

/** Looks for one part per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, source, processor, { context })
