import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { attachmentBytes } from '../../../files/attachments.use-case'
import { modelsOfMaker } from '../../../network/directory.use-case'
import { now } from '../../../platform/clock'
import { logger } from '../../../platform/logger'
import { ownedId } from '../../../shared/ids'
import { createCatalogueStore } from '../catalogue.store'
import { importCatalogue } from './import-catalogue.use-case'

const processor = new BatchProcessor(EventType.DynamoDBStreams)

/** Reads a file that waits to be taken over. The event only says which; the request is read as it is now. */
const importRecord = async ({ dynamodb }: DynamoDBRecord): Promise<void> => {
  const manufacturerId = dynamodb?.Keys?.pk?.S?.replace(/^M#/, '')
  const own = dynamodb?.Keys?.sk?.S?.replace(/^IMPORT#/, '')
  if (!manufacturerId || !own) return
  const reading = { store: createCatalogueStore(), bytesOf: attachmentBytes, modelsOf: modelsOfMaker, now }
  const { id, state, counts } = await importCatalogue(reading, ownedId(manufacturerId, own))
  logger.info('imported', { importId: id, state, ...counts })
}

export const handler: DynamoDBStreamHandler = async (event, context) =>
  processPartialResponse(event, importRecord, processor, { context })
