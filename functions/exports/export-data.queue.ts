import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { putObject } from '../platform/objects'
import { randomHex } from '../platform/random'
import { createExportsStore } from './exports.store'
import { type Piece, writePiece } from './write-piece.use-case'

/** Writes one piece of an export per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const deps = { store: createExportsStore(), put: putObject, newId: () => randomHex(16), now }
  const after = await writePiece(deps, piece)
  logger.info('wrote a piece of an export', { ...piece, state: after?.state, files: after?.files.length })
})
