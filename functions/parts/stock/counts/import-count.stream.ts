import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { monotonicFactory } from 'ulid'
import { attachmentBytes } from '../../../files/attachments.use-case'
import { now } from '../../../platform/clock'
import { logger } from '../../../platform/logger'
import { ownedId } from '../../../shared/ids'
import { createCatalogueStore } from '../../catalogue/catalogue.store'
import { createWarehousesStore } from '../warehouses.store'
import { createCountsStore } from './counts.store'
import { importCount } from './import-count.use-case'

const processor = new BatchProcessor(EventType.DynamoDBStreams)

/** Reads a file of counts that waits to be booked. The event only says which; the request is read as it is now. */
const importRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const manufacturerId = dynamodb?.Keys?.pk?.S?.replace(/^COUNTS#/, '')
  const own = dynamodb?.Keys?.sk?.S?.replace(/^COUNT#/, '')
  if (!manufacturerId || !own) return
  const stores = { catalogue: createCatalogueStore(), warehouses: createWarehousesStore() }
  const reading = { store: createCountsStore(), stores, bytesOf: attachmentBytes, now, newId: monotonicFactory() }
  const { id, state, counts } = await importCount(reading, ownedId(manufacturerId, own))
  logger.info('stock counted', { countId: id, state, ...counts })
}

export const handler: DynamoDBStreamHandler = async (event, context) =>
  processPartialResponse(event, importRecord, processor, { context })
