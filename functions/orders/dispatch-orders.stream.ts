import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { footingsOf, prospectsFor } from '../network/prospects.use-case'
import { partsAtHand } from '../parts/at-hand/parts-at-hand.use-case'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { pointStandings } from '../supervision/point-standings.use-case'
import { dispatchOrder } from './dispatch-order.use-case'
import { createOrdersStore } from './orders.store'

const processor = new BatchProcessor(EventType.DynamoDBStreams)

/** Dispatches each order that came to wait for it. The event only says which; the order is read as it is now. */
const dispatchRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const orderId = dynamodb?.Keys?.pk?.S?.replace(/^O#/, '')
  if (!orderId) return
  const deps = { store: createOrdersStore(), prospectsFor, footingsOf, standingsOf: pointStandings, partsAtHand }
  const order = await dispatchOrder(deps, orderId, now())
  logger.info('dispatched', { orderId, state: order?.state })
}

export const handler: DynamoDBStreamHandler = async (event, context) =>
  processPartialResponse(event, dispatchRecord, processor, { context })
