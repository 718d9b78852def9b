import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { createEvidenceStore } from './evidence.store'
import { sealGroup } from './seal-group.use-case'
import type { Piece } from './sealing'

/** Sees to one group of buckets per message. */
export const handler = eachMessage<Piece>(async (piece) => {
  for (const seal of await sealGroup(createEvidenceStore(), piece, now())) logger.info('sealed a day', { ...seal })
})
