import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch'
import type { SQSHandler, SQSRecord } from 'aws-lambda'
import { now } from '../platform/clock'
import { postWebhook, webhookSecret } from '../platform/webhooks'
import { deliver } from './deliver.use-case'
import type { Message } from './tell-endpoints.use-case'
import { createWebhooksStore } from './webhooks.store'

const processor = new BatchProcessor(EventType.SQS)

const attempt = async ({ body }: SQSRecord): Promise<void> => {
  const message: Message = JSON.parse(body)
  const store = createWebhooksStore()
  await deliver(message, { store, post: postWebhook, secretOf: webhookSecret, now, random: Math.random })
}

/** One attempt at a delivery per message. */
export const handler: SQSHandler = async (event, context) =>
  processPartialResponse(event, attempt, processor, { context })
