import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { putObject } from '../platform/objects'
import { randomHex } from '../platform/random'
import { createExportsStore } from './exports.store'
import { type Piece, writePiece } from './write-piece.use-case'

const processor = new BatchProcessor(EventType.SQS)

const writeOne = async ({ body }: SQSRecord): Promise<void> => {
  const piece: Piece = JSON.parse(body)
  const deps = { store: createExportsStore(), put: putObject, newId: () => randomHex(16), now }
  const after = await writePiece(deps, piece)
  logger.info('wrote a piece of an export', { ...piece, state: after?.state, files: after?.files.length })
}

/** Writes one piece of an export per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, writeOne, processor, { context })
