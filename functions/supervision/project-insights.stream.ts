import type { DynamoDBStreamHandler } from 'aws-lambda'
import { markChanges } from '../live/mark-changes.use-case'
import { now } from '../platform/clock'
import { plainImage } from '../platform/stream-image'
import { projectImages } from './project-sources.use-case'

/**
 * Counts changed orders, callbacks and complaints, and then tells who follows them that there is something new to read. A
 * failed batch comes again from its first failed record, so that order holds.
 */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  const records = Records.filter(({ dynamodb }) => dynamodb?.NewImage)
  const images = records.map(({ dynamodb }) => plainImage(dynamodb?.NewImage ?? {}))
  const failed = await projectImages(images)
  await markChanges(images.slice(0, failed), now())
  const sequence = failed === undefined ? undefined : records[failed]?.dynamodb?.SequenceNumber
  return { batchItemFailures: sequence === undefined ? [] : [{ itemIdentifier: sequence }] }
}
