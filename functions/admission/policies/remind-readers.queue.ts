import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { createPoliciesStore } from './policies.store'
import type { Piece } from './remind-readers'
import { remindReaders } from './remind-readers.use-case'

const processor = new BatchProcessor(EventType.SQS)

const remind = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const sent = await remindReaders(createPoliciesStore(), piece, now)
  logger.info('reminded readers', { ...piece, sent })
}

/** Counts and reminds one maker's readers at one provider per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, remind, processor, { context })
