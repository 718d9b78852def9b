import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { createEvidenceStore } from './evidence.store'
import { sealGroup } from './seal-group.use-case'
import type { Piece } from './sealing'

const processor = new BatchProcessor(EventType.SQS)

const sealOne = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  for (const seal of await sealGroup(createEvidenceStore(), piece, now())) logger.info('sealed a day', { ...seal })
}

/** Sees to one group of buckets per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, sealOne, processor, { context })
