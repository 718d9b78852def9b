import type { Request } from '../platform/once'
import { sha256 } from '../shared/canonical'
import { notFound } from '../shared/checks'
import { type Instant, instant } from '../shared/days'
import { DomainError, ensure } from '../shared/errors'
import type { NewId } from '../shared/ids'
import type { Viewer } from '../shared/viewer'
import { type Delivery, partsOf, replayed, sortOf } from './delivery'
import { type Endpoint, ownEndpoint } from './endpoint'
import { deliveryOf } from './tell-endpoints.use-case'
import type { WebhooksStore } from './webhooks.store'

interface Asking {
  readonly store: WebhooksStore
  readonly viewer: Viewer
  readonly request: Request
}

/** So many fit a transaction with room to spare. */
const MAX_REPLAYED = 40
const READ = 100
const POSITION = /^\d{8}T\d{9}Z-[0-9a-f]{32}$/

const ownOnly = async (store: WebhooksStore, viewer: Viewer, id: string): Promise<Endpoint> => {
  const endpoint = await store.endpoints.load(id)
  if (!ownEndpoint(endpoint, viewer)) throw notFound('WebhookEndpoint', id, ['input', 'id'])
  return endpoint
}

/** A delivery to an endpoint of the viewer's own, as read last; undefined where there is none. 2 GetItems. */
export const ownDelivery = async (store: WebhooksStore, viewer: Viewer, id: string): Promise<Delivery | undefined> =>
  ownEndpoint(await store.endpoints.load(partsOf(id)[0]), viewer) ? store.delivery(id) : undefined

/** A test event, each with a `webhook-id` of its own; a repeat of the request sends none. 1 GetItem, 1 transaction. */
export const sendTest = async ({ store, viewer, request }: Asking, id: string, newId: NewId): Promise<Delivery> => {
  const endpoint = await ownOnly(store, viewer, id)
  const at = instant(request.at)
  const event = { type: 'TEST', object: { type: 'WebhookEndpoint', id }, version: endpoint.version } as const
  const eventId = sha256(newId()).slice(0, 32)
  return store.open(request, deliveryOf({ ...endpoint, state: 'ACTIVE' }, event, at, at, eventId))
}

/** One delivery again. 2 GetItems, 1 transaction. */
export const replayOne = async ({ store, viewer, request }: Asking, id: string): Promise<Delivery> => {
  const find = async () => {
    const found = await ownDelivery(store, viewer, id)
    if (!found) throw notFound('WebhookDelivery', id, ['input', 'id'])
    return found
  }
  await store.changeAll(request, id, async () => {
    const before = await find()
    return [{ next: replayed(before, instant(request.at)), before }]
  })
  return find()
}

interface Replayed {
  readonly count: number
  readonly continueAfter: string | null
}

/** What of a period was not delivered, oldest first. 1 GetItem, 1 Query, 1 transaction. */
export const replayPeriod = async (
  { store, viewer, request }: Asking,
  {
    id,
    from,
    to,
    after,
  }: { readonly id: string; readonly from: Instant; readonly to: Instant; readonly after?: string | null | undefined },
): Promise<Replayed & { readonly endpoint: Endpoint }> => {
  const endpoint = await ownOnly(store, viewer, id)
  ensure(from < to, 'INVALID_VALUE', ['input', 'to'], { actual: to, expected: `> ${from}` })
  if (after != null && !POSITION.test(after)) throw new DomainError('INVALID_CURSOR', ['input', 'after'])
  let outcome = ''
  const done = await store.changeAll(
    request,
    () => outcome,
    async () => {
      const { rows, hasNextPage } = await store.deliveriesFrom(id, after ?? sortOf(from), READ)
      const within = rows.filter(({ node }) => node.at <= to)
      const undelivered = within.filter(({ node: { state } }) => state === 'DEAD' || state === 'HELD')
      const chosen = undelivered.slice(0, MAX_REPLAYED)
      const rest =
        undelivered.length > MAX_REPLAYED
          ? chosen.at(-1)
          : hasNextPage && within.length === rows.length
            ? within.at(-1)
            : undefined
      outcome = `${chosen.length}#${rest ? partsOf(rest.node.id)[1] : ''}`
      return chosen.map(({ node: before }) => ({ next: replayed(before, instant(request.at)), before }))
    },
  )
  const [count = '0', continueAfter = ''] = done.split('#')
  return { endpoint, count: Number(count), continueAfter: continueAfter || null }
}
