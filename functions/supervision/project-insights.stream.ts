import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { markChanges } from '../live/mark-changes.use-case'
import { now } from '../platform/clock'
import { failedFrom, measureLag, plainImage } from '../platform/stream-image'
import { projectImages } from './project-sources.use-case'

/**
 * Counts changed orders, callbacks and complaints, and then tells who follows them, or rectifications, that there is something
 * new to read. A failed batch comes again from its first failed record, so that order holds.
 */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  measureLag('project-insights', Records, now())
  const written = Records.filter(({ dynamodb }) => dynamodb?.NewImage)
  const isCounted = ({ dynamodb }: DynamoDBRecord) => dynamodb?.NewImage?.kind?.S !== 'RECTIFICATION'
  const imagesOf = (records: DynamoDBRecord[]) => records.map(({ dynamodb }) => plainImage(dynamodb?.NewImage ?? {}))
  const counted = written.filter(isCounted)
  const failed = await projectImages(imagesOf(counted))
  const told = [...written.filter((record) => !isCounted(record)), ...counted.slice(0, failed)]
  await markChanges(imagesOf(told), now())
  return failedFrom(counted, failed)
}
