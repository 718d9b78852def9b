import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import type { Piece } from './proposal'
import { createProposalsStore } from './proposals.store'
import { proposeRemedies } from './propose-remedies.use-case'

/** Proposes the remedies of one piece per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const proposed = await proposeRemedies(createProposalsStore(), piece, now)
  logger.info('proposed remedies', { ...piece, proposed })
})
