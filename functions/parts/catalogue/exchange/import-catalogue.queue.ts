import { attachmentBytes } from '../../../files/attachments.use-case'
import { modelsOfMaker } from '../../../network/directory.use-case'
import { now } from '../../../platform/clock'
import { type Changed, eachMessage } from '../../../platform/each-message'
import { logger } from '../../../platform/logger'
import { createCatalogueStore } from '../catalogue.store'
import { importCatalogue } from './import-catalogue.use-case'

/** Reads a file that waits to be taken over. The message only says which; the request is read as it is now. */
export const handler = eachMessage<Changed>(async ({ id }) => {
  const reading = { store: createCatalogueStore(), bytesOf: attachmentBytes, modelsOf: modelsOfMaker, now }
  const { state, counts } = await importCatalogue(reading, id)
  logger.info('imported', { importId: id, state, ...counts })
})
