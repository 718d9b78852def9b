import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import { markChanges } from '../live/mark-changes.use-case'
import { now } from '../platform/clock'
import { plainImage, toldBy } from '../platform/stream-image'
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

/** What nobody counts is marked here as changed; orders, callbacks and complaints are once they are counted. */
const uncounted = ({ dynamodb }: DynamoDBRecord): Record<string, unknown>[] =>
  dynamodb?.NewImage?.kind?.S === 'RECTIFICATION' ? [plainImage(dynamodb.NewImage)] : []

/** Tells partners' endpoints what happened. A batch that fails comes again, in halves. */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  await markChanges(Records.flatMap(uncounted), now())
  await tellEndpoints(Records.flatMap(tellingsIn), { store: createWebhooksStore(), send: toQueue, now })
}
