import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { footingsOf, prospectsFor } from '../network/prospects.use-case'
import { partsAtHand } from '../parts/at-hand/parts-at-hand.use-case'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { pointStandings } from '../supervision/point-standings.use-case'
import { dispatchTogether } from './dispatch-together.use-case'
import type { Piece } from './dispatch-waiting'
import { createOrdersStore } from './orders.store'

const processor = new BatchProcessor(EventType.SQS)

const dispatchPiece = async ({ body }: SQSRecord): Promise<void> => {
  const { region, orderIds }: Piece = JSON.parse(body)
  const deps = { store: createOrdersStore(), prospectsFor, footingsOf, standingsOf: pointStandings, partsAtHand }
  const result = await dispatchTogether(deps, orderIds, now())
  logger.info('dispatched together', { region, ...result })
}

/** Shares one county's waiting orders among its service points per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, dispatchPiece, processor, { context })
