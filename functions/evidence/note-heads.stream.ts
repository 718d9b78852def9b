import type { DynamoDBRecord, DynamoDBStreamHandler } from 'aws-lambda'
import type { OrderEvent } from '../orders/event-log'
import { now } from '../platform/clock'
import { logFault } from '../platform/logger'
import { toldBy } from '../platform/stream-image'
import { dayOf } from '../shared/days'
import { createEvidenceStore } from './evidence.store'
import { headsOf } from './head'
import { noteHeads } from './note-heads.use-case'

/**
 * Notes for the day's evidence how far each log has come. A batch that fails comes again whole: nothing in it counts twice.
 */
export const handler: DynamoDBStreamHandler = async ({ Records }) => {
  const entries = Records.flatMap((record) => toldBy<OrderEvent>(record)).map(({ after }) => after)
  try {
    await noteHeads(createEvidenceStore(), headsOf(entries), dayOf(now()))
  } catch (error) {
    logFault('heads not noted', error, { records: Records.length })
    return { batchItemFailures: firstOf(Records) }
  }
  return { batchItemFailures: [] }
}

const firstOf = ([first]: readonly DynamoDBRecord[]) => {
  const itemIdentifier = first?.dynamodb?.SequenceNumber
  return itemIdentifier === undefined ? [] : [{ itemIdentifier }]
}
