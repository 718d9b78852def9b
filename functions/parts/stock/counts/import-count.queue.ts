import { monotonicFactory } from 'ulid'
import { attachmentBytes } from '../../../files/attachments.use-case'
import { now } from '../../../platform/clock'
import { type Changed, eachMessage } from '../../../platform/each-message'
import { logger } from '../../../platform/logger'
import { createCatalogueStore } from '../../catalogue/catalogue.store'
import { createWarehousesStore } from '../warehouses.store'
import { createCountsStore } from './counts.store'
import { importCount } from './import-count.use-case'

/** Reads a file of counts that waits to be booked. The message only says which; the request is read as it is now. */
export const handler = eachMessage<Changed>(async ({ id }) => {
  const stores = { catalogue: createCatalogueStore(), warehouses: createWarehousesStore() }
  const reading = { store: createCountsStore(), stores, bytesOf: attachmentBytes, now, newId: monotonicFactory() }
  const { state, counts } = await importCount(reading, id)
  logger.info('stock counted', { countId: id, state, ...counts })
})
