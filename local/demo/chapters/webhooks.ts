import { ulid } from 'ulid'
import { instant } from '../../../functions/shared/days'
import { newEndpoint, pauseEndpoint } from '../../../functions/webhooks/endpoint'
import { makerOf } from '../../../functions/webhooks/event'
import { createWebhooksStore } from '../../../functions/webhooks/webhooks.store'
import type { Chapter } from '../chapter'

/**
 * The maker's own system is to hear of complaints and of what authorities order. It is paused, so that the demo sends nothing
 * anywhere: what comes is held, and shows.
 */
export const webhooks: Chapter = async ({ request }) => {
  const store = createWebhooksStore()
  const owner = makerOf('hailan')
  const registering = request('webhook', 30)
  const input = {
    url: 'https://erp.hailan.example/sanbao',
    types: ['COMPLAINT_RECEIVED', 'COMPLAINT_CLIMBED', 'RECTIFICATION_ISSUED'],
  } as const
  const at = instant(registering.at)
  const endpoint = newEndpoint(ulid(registering.at.getTime()), input, owner, { loopback: false }, at)
  const { id } = await store.register(registering, endpoint)
  await store.endpoints.change(request('webhook paused', 30), id, (one) => pauseEndpoint(one, { version: 1 }, owner))
}
