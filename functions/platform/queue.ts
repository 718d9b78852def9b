import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs'
import { cause } from './cause'
import { env } from './env'
import { localService } from './local-service'
import type { QueueName } from './topology'
import { WATCH, watched } from './watch'

/** What one SendMessageBatch carries. */
const MAX_BATCH = 10
const MAX_TRIES = 4
const BASE_DELAY_MS = 50

const newClient = (): SQSClient => {
  const endpoint = env.queueEndpoint()
  const made = new SQSClient({
    maxAttempts: 5,
    ...(endpoint ? { endpoint, ...localService } : {}),
  })
  made.middlewareStack.add(watched('sqs'), WATCH)
  return made
}

let client: SQSClient | undefined

/**
 * Sends each message as JSON, ten per round trip, in bounded memory. What a batch left out is sent again; what stays out
 * throws. Delivery is at least once and in any order, so workers are idempotent. A message names what it goes back to.
 *
 * @returns how many were sent
 */
export const sendAll = async (
  queue: QueueName,
  messages: AsyncIterable<object> | Iterable<object>,
): Promise<number> => {
  let sent = 0
  let batch: string[] = []
  const flush = async () => {
    await sendBatch(queue, batch)
    sent += batch.length
    batch = []
  }
  for await (const message of messages) {
    batch.push(JSON.stringify({ cause: cause(), ...message }))
    if (batch.length === MAX_BATCH) await flush()
  }
  if (batch.length > 0) await flush()
  return sent
}

const sendBatch = async (queue: QueueName, bodies: readonly string[], tries = 1): Promise<void> => {
  client ??= newClient()
  const { Failed = [] } = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: env.queueUrl(queue),
      Entries: bodies.map((MessageBody, i) => ({ Id: String(i), MessageBody })),
    }),
  )
  if (Failed.length === 0) return
  const [first] = Failed
  if (tries >= MAX_TRIES) throw new Error(`${Failed.length} messages to ${queue} were not taken: ${first?.Code}`)
  await new Promise((resolve) => setTimeout(resolve, BASE_DELAY_MS * 2 ** tries))
  const failed = new Set(Failed.map(({ Id }) => Id))
  await sendBatch(
    queue,
    bodies.filter((_, i) => failed.has(String(i))),
    tries + 1,
  )
}
