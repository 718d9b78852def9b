import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { newDirectory } from '../../network/partners.use-case'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { createCatalogueStore } from '../catalogue/catalogue.store'
import { proposeReplenishments } from './propose-replenishments.use-case'
import type { Piece } from './replenish'

const processor = new BatchProcessor(EventType.SQS)

const propose = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const by = { now: now(), network: newDirectory(), catalogue: createCatalogueStore() }
  const proposed = await proposeReplenishments(piece, by)
  logger.info('proposed replenishments', { ...piece, proposed })
}

/** Looks after one point per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, propose, processor, { context })
