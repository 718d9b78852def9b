import { newDirectory } from '../../network/partners.use-case'
import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { createCatalogueStore } from '../catalogue/catalogue.store'
import { proposeReplenishments } from './propose-replenishments.use-case'
import type { Piece } from './replenish'

/** Looks after one point per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const by = { now: now(), network: newDirectory(), catalogue: createCatalogueStore() }
  const proposed = await proposeReplenishments(piece, by)
  logger.info('proposed replenishments', { ...piece, proposed })
})
