import {
  DeleteMessageBatchCommand,
  type Message,
  type MessageAttributeValue,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs'
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import { localRegion } from './credentials'
import { describeError, log } from './log'
import { pause } from './pause'
import type { Poller } from './poller'

export interface QueuePollerOptions {
  /** Function name, for the log. */
  readonly name: string
  readonly client: SQSClient
  readonly queueUrl: string
  /** At most ten. */
  readonly batchSize: number
  readonly handler: (event: SQSEvent) => Promise<unknown>
}

const LONG_POLL_SECONDS = 20
const AFTER_ERROR_MS = 1_000

/**
 * Receives batches for one function. What the function does not report as failed is deleted; the rest becomes visible
 * again after the queue's visibility timeout, and goes to the dead letters after its receives are used up.
 */
export const startQueuePoller = (options: QueuePollerOptions): Poller => {
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        const messages = await receive(options, stopping.signal)
        if (messages.length > 0) await handle(messages, options)
      } catch (error) {
        if (stopping.signal.aborted) return
        log(`${options.name}: ${describeError(error)}`)
        await pause(AFTER_ERROR_MS, stopping.signal)
      }
    }
  }
  const running = run()
  return {
    stop: async () => {
      stopping.abort()
      await running
    },
  }
}

const receive = async ({ client, queueUrl, batchSize }: QueuePollerOptions, abortSignal: AbortSignal) => {
  const { Messages = [] } = await client.send(
    new ReceiveMessageCommand({
      QueueUrl: queueUrl,
      MaxNumberOfMessages: batchSize,
      WaitTimeSeconds: LONG_POLL_SECONDS,
      MessageSystemAttributeNames: ['All'],
      MessageAttributeNames: ['All'],
    }),
    { abortSignal },
  )
  return Messages
}

const handle = async (messages: readonly Message[], { name, client, queueUrl, handler }: QueuePollerOptions) => {
  const failed = new Set<string>()
  try {
    const response = (await handler({ Records: messages.map((message) => asRecord(message, queueUrl)) })) as
      | SQSBatchResponse
      | undefined
    for (const { itemIdentifier } of response?.batchItemFailures ?? []) failed.add(itemIdentifier)
  } catch (error) {
    log(`${name} failed on ${messages.length} messages: ${describeError(error)}`)
    return
  }
  const known = new Set(messages.map(({ MessageId }) => MessageId))
  // An identifier that is not in the batch fails all of it, as in Lambda.
  if ([...failed].some((id) => !known.has(id))) return
  const done = messages.filter(({ MessageId }) => !failed.has(MessageId ?? ''))
  if (done.length === 0) return
  await client.send(
    new DeleteMessageBatchCommand({
      QueueUrl: queueUrl,
      Entries: done.map(({ ReceiptHandle }, i) => ({ Id: String(i), ReceiptHandle })),
    }),
  )
}

const asRecord = (message: Message, queueUrl: string): SQSRecord => ({
  messageId: message.MessageId ?? '',
  receiptHandle: message.ReceiptHandle ?? '',
  body: message.Body ?? '',
  attributes: (message.Attributes ?? {}) as unknown as SQSRecord['attributes'],
  messageAttributes: Object.fromEntries(
    Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [name, asAttribute(value)]),
  ),
  md5OfBody: message.MD5OfBody ?? '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:${localRegion}:000000000000:${queueUrl.split('/').at(-1)}`,
  awsRegion: localRegion,
})

const asAttribute = ({ StringValue, DataType }: MessageAttributeValue) => ({
  dataType: DataType ?? 'String',
  ...(StringValue === undefined ? {} : { stringValue: StringValue }),
})
