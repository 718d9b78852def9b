import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { agreementsById } from '../network/directory.use-case'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { figuresOf } from '../supervision/figures.use-case'
import { evaluateProvider } from './evaluate-provider.use-case'
import { createEvaluationsStore } from './evaluations.store'
import { createPiecesStore, type Piece } from './pieces.store'

const processor = new BatchProcessor(EventType.SQS)

const evaluateRecord = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const deps = {
    evaluations: createEvaluationsStore(),
    pieces: createPiecesStore(),
    agreementsById,
    countsOf: figuresOf,
    now,
  }
  const written = await evaluateProvider(deps, piece)
  logger.info('provider evaluated', { providerId: piece.providerId, day: piece.day, written })
}

/** Scores one provider per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, evaluateRecord, processor, { context })
