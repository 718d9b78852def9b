import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import type { Piece } from './proposal'
import { createProposalsStore } from './proposals.store'
import { proposeRemedies } from './propose-remedies.use-case'

const processor = new BatchProcessor(EventType.SQS)

const propose = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const proposed = await proposeRemedies(createProposalsStore(), piece, now)
  logger.info('proposed remedies', { ...piece, proposed })
}

/** Proposes the remedies of one piece per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, propose, processor, { context })
