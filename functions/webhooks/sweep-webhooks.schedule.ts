import { now } from '../platform/clock'
import { logger } from '../platform/logger'
import { sweepWebhooks } from './sweep-webhooks.use-case'
import { toQueue } from './tell-endpoints.use-case'
import { createWebhooksStore } from './webhooks.store'

/** Every minute: what is due to partners leaves. */
export const handler = async (): Promise<{ sent: number }> => {
  const sent = await sweepWebhooks({ store: createWebhooksStore(), send: toQueue, now })
  if (sent > 0) logger.info('sent webhooks out', { sent })
  return { sent }
}
