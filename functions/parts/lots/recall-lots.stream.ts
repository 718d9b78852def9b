import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { toldBy } from '../../platform/stream-image'
import { dayOf } from '../../shared/days'
import { sourcingByJob } from '../requests/by-job.use-case'
import type { KeptLot } from '../stock/lot'
import { JOB } from './sweep'
import { recallLot } from './sweep-lot.use-case'

const processor = new BatchProcessor(EventType.DynamoDBStreams)

/** The event only says which: the lot is read as it is now. */
const recall = async (record: DynamoDBRecord): Promise<void> => {
  for (const { after } of toldBy<KeptLot>(record)) {
    const at = now()
    const recalled = await recallLot(after.id, dayOf(at), sourcingByJob(JOB, at))
    logger.info('recalled a lot, or released it', { lotId: after.id, ...recalled })
  }
}

/** A recall is told at once, and what lies of the lot is set apart. */
export const handler: DynamoDBStreamHandler = async (event, context) =>
  processPartialResponse(event, recall, processor, { context })
