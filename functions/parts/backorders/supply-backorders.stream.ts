import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { toldBy } from '../../platform/stream-image'
import { sourcingByJob } from '../requests/by-job.use-case'
import type { Movement } from '../stock/movement'
import { JOB } from './backorders'
import { sourceBackorders } from './source-backorders.use-case'

const processor = new BatchProcessor(EventType.DynamoDBStreams)

const supply = async (record: DynamoDBRecord): Promise<void> => {
  for (const { after } of toldBy<Movement>(record)) {
    const given = await sourceBackorders(sourcingByJob(JOB, now()), after)
    if (given > 0) logger.info('supplied back orders', { partId: after.partId, given })
  }
}

/** Stock of a part came in: whoever waits for it need not wait for the night. */
export const handler: DynamoDBStreamHandler = async (event, context) =>
  processPartialResponse(event, supply, processor, { context })
