import { now } from '../../platform/clock'
import { eachMessage } from '../../platform/each-message'
import { logger } from '../../platform/logger'
import { createPoliciesStore } from './policies.store'
import type { Piece } from './remind-readers'
import { remindReaders } from './remind-readers.use-case'

/** Counts and reminds one maker's readers at one provider per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  const sent = await remindReaders(createPoliciesStore(), piece, now)
  logger.info('reminded readers', { ...piece, sent })
})
