import { createWebhooksStore } from '../../webhooks/webhooks.store'

/** Of one request. */
export const createStores = () => ({
  webhooks: createWebhooksStore(),
})
