import { now } from '../platform/clock'
import { eachMessage } from '../platform/each-message'
import type { Tellings } from './event'
import { tellEndpoints, toQueue } from './tell-endpoints.use-case'
import { createWebhooksStore } from './webhooks.store'

/** Tells partners' endpoints what happened. A message that fails comes again whole: nothing in it is told twice. */
export const handler = eachMessage<Tellings>(async ({ tellings }) => {
  await tellEndpoints(tellings, { store: createWebhooksStore(), send: toQueue, now })
})
