import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../../platform/clock'
import { logger } from '../../platform/logger'
import { consumptionIn } from '../stock/consumption.use-case'
import type { Piece } from './refresh'
import { refreshPartPlans } from './refresh-part-plans.use-case'

const processor = new BatchProcessor(EventType.SQS)

const refresh = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const refreshed = await refreshPartPlans(piece, consumptionIn, now)
  logger.info('refreshed part plans', { ...piece, refreshed })
}

/** Refreshes the drafts of one maker per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, refresh, processor, { context })
