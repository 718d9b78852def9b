import type { DynamoDBStreamHandler } from 'aws-lambda'
import { plainImage } from '../platform/stream-image'
import { projectImages } from './project-sources.use-case'

/** Counts changed orders, callbacks and complaints. A failed batch comes again from its first failed record, so that order holds. */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  const records = Records.filter(({ dynamodb }) => dynamodb?.NewImage)
  const failed = await projectImages(records.map(({ dynamodb }) => plainImage(dynamodb?.NewImage ?? {})))
  const sequence = failed === undefined ? undefined : records[failed]?.dynamodb?.SequenceNumber
  return { batchItemFailures: sequence === undefined ? [] : [{ itemIdentifier: sequence }] }
}
