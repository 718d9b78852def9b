import type { DynamoDBStreamHandler } from 'aws-lambda'
import { failedFrom } from '../platform/stream-image'
import { relayChanges } from './relay-changes.use-case'

/** Hands on what the tables' streams tell, each queue its part. */
export const handler: DynamoDBStreamHandler = async ({ Records }) => failedFrom(Records, await relayChanges(Records))
