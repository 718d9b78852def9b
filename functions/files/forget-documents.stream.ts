import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { logger } from '../platform/logger'
import { removeObject } from '../platform/objects'

const processor = new BatchProcessor(EventType.DynamoDBStreams)

/** Removes the content of a document whose record is gone: nothing can refer to it any more. Again does no harm. */
const forgetRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const id = dynamodb?.Keys?.pk?.S?.replace(/^ATT#/, '')
  if (!id) return
  await removeObject({ folder: 'documents', id })
  logger.info('forgotten', { attachmentId: id })
}

export const handler: DynamoDBStreamHandler = async (event, context) =>
  processPartialResponse(event, forgetRecord, processor, { context })
