import type { DynamoDBStreamHandler } from 'aws-lambda'
import { now } from '../platform/clock'
import { failedFrom, measureLag } from '../platform/stream-image'
import { relayChanges } from './relay-changes.use-case'

/** Hands on what the tables' streams tell, each queue its part. */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  measureLag('relay-changes', Records, now())
  return failedFrom(Records, await relayChanges(Records))
}
