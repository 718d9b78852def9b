import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { now } from '../platform/clock'
import { toldBy } from '../platform/stream-image'
import { type Instant, instant } from '../shared/days'
import type { Telling } from './event'
import { tellEndpoints, toQueue } from './tell-endpoints.use-case'
import { tellingsOf } from './told'
import { createWebhooksStore } from './webhooks.store'

/** The stream's own time of the change: the same however often the record comes. */
const tellingsIn = (record: DynamoDBRecord): (Telling & { readonly at: Instant })[] => {
  const { NewImage, ApproximateCreationDateTime = 0 } = record.dynamodb ?? {}
  const at = instant(new Date(ApproximateCreationDateTime * 1000))
  return toldBy(record)
    .flatMap((told) => tellingsOf(NewImage?.kind?.S, told))
    .map((telling) => ({ ...telling, at }))
}

/** Tells partners' endpoints what happened. A batch that fails comes again, in halves. */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  await tellEndpoints(Records.flatMap(tellingsIn), { store: createWebhooksStore(), send: toQueue, now })
}
