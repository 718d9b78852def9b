import { isStale, retryRaces } from '../platform/retry'
import { type Instant, instant } from '../shared/days'
import type { NoticeDraft } from '../shared/notice'
import { type Attempt, attempted, held, isDelivered, isGone, type Outcome, partsOf } from './delivery'
import { afterAttempt, type Endpoint, secretsOn } from './endpoint'
import type { Message } from './tell-endpoints.use-case'
import type { WebhooksStore } from './webhooks.store'

export interface DeliverDeps {
  readonly store: WebhooksStore
  readonly post: (sending: {
    readonly url: string
    readonly eventId: string
    readonly payload: string
    readonly secrets: readonly string[]
    readonly at: Instant
  }) => Promise<Outcome>
  readonly secretOf: (endpointId: string, secretNo: number) => string
  readonly now: () => Date
  /** 0 to 1. */
  readonly random: () => number
}

/**
 * Makes one attempt at a delivery, unless it was made since the message left. A crash before its outcome is written makes the
 * message come again, and the receiver gets the same `webhook-id` twice; so at most one outcome counts.
 *
 * Cost: 2 consistent GetItems, 1 transaction of 2 items; where the endpoint begins or ends to fail, 1 GetItem and 1 transaction more.
 *
 * @returns what came of it; undefined where no attempt was due
 */
export const deliver = async ({ id, attempts }: Message, deps: DeliverDeps): Promise<Outcome | undefined> => {
  const { store, post, secretOf, now, random } = deps
  const delivery = await store.delivery(id)
  if (delivery?.state !== 'WAITING' || delivery.attempts !== attempts) return undefined
  const endpoint = await store.endpoints.need(partsOf(id)[0], [])
  const isTest = delivery.event.type === 'TEST' && endpoint.state !== 'REMOVED'
  if (endpoint.state !== 'ACTIVE' && !isTest) {
    await unlessStale(store.change(held(delivery), delivery))
    return undefined
  }
  const began = now()
  const at = instant(began)
  const secrets = secretsOn(endpoint, at).map((no) => secretOf(endpoint.id, no))
  const outcome = await post({ ...delivery, url: endpoint.url, secrets, at })
  const attempt: Attempt = {
    number: delivery.attempts + 1,
    at,
    outcome,
    milliseconds: now().getTime() - began.getTime(),
  }
  const isFirst = await unlessStale(store.change(attempted(delivery, outcome, at, random()), delivery, attempt))
  if (isFirst) await note(store, endpoint, outcome, at)
  return outcome
}

const unlessStale = async (write: Promise<void>): Promise<boolean> => {
  try {
    await write
    return true
  } catch (error) {
    // Another attempt was faster to write what came of it.
    if (isStale(error)) return false
    throw error
  }
}

/** Lost in a crash, it is made good by the next attempt: each tells the endpoint anew how it fares. */
const note = async (store: WebhooksStore, seen: Endpoint, outcome: Outcome, at: Instant): Promise<void> => {
  const how = isDelivered(outcome) ? 'DELIVERED' : isGone(outcome) ? 'GONE' : 'FAILED'
  if (afterAttempt(seen, how, at) === seen) return
  await retryRaces(async () => {
    const before = await store.endpoints.need(seen.id, [])
    const next = afterAttempt(before, how, at)
    if (next !== before) await store.changeEndpoint(next, before, pausedNotice(next, before, at))
  }, isStale)
}

const pausedNotice = (next: Endpoint, before: Endpoint, at: Instant): NoticeDraft | undefined => {
  if (next.state === before.state) return undefined
  const id = next.id.slice(0, next.id.indexOf('.'))
  return {
    kind: 'WEBHOOK_PAUSED',
    inbox: { role: next.owner, id },
    subject: { type: 'WebhookEndpoint', id: next.id },
    at,
    params: { url: next.url, because: next.because ?? '' },
  }
}
