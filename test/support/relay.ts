import type { Context, DynamoDBRecord, SQSBatchResponse, SQSHandler, SQSRecord } from 'aws-lambda'
import type { FunctionName } from '../../functions/platform/functions'
import type { RoutedQueue } from '../../functions/platform/streams'
import { relayChanges } from '../../functions/relay/relay-changes.use-case'
import { deployed } from './deployed'

/** What the relay hands a queue of these records. */
export const handed = async (queue: RoutedQueue, records: readonly DynamoDBRecord[]): Promise<object[]> => {
  const sent: object[] = []
  await deployed('relay-changes', relayChanges)(records, async (to, messages) => {
    if (to === queue) sent.push(...messages)
  })
  return sent
}

/** Calls a queue's worker as it is deployed. @returns positions of messages that come again */
export const worked = async (
  name: FunctionName,
  handler: SQSHandler,
  messages: readonly object[],
): Promise<number[]> => {
  const Records = messages.map(
    (message, i) => ({ messageId: String(i), eventSource: 'aws:sqs', body: JSON.stringify(message) }) as SQSRecord,
  )
  const answer = (await deployed(name, handler)({ Records }, {} as Context, () => {})) as SQSBatchResponse
  return answer.batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier))
}
