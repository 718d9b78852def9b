import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import { postWebhook, webhookSecret } from '../platform/webhooks'
import { deliver } from './deliver.use-case'
import type { Message } from './tell-endpoints.use-case'
import { createWebhooksStore } from './webhooks.store'

/** One attempt at a delivery per message. */
export const handler = eachMessage<Message>(async (message) => {
  const store = createWebhooksStore()
  await deliver(message, { store, post: postWebhook, secretOf: webhookSecret, now, random: Math.random })
})
