import { type Changed, eachMessage } from '../platform/each-message'
import { logger } from '../platform/logger'
import { removeObject } from '../platform/objects'

/** Removes the content of a document whose record is gone: nothing can refer to it any more. Again does no harm. */
export const handler = eachMessage<Changed>(async ({ id }) => {
  await removeObject({ folder: 'documents', id })
  logger.info('forgotten', { attachmentId: id })
})
