import { causedBy } from '../platform/cause'
import { sendAll } from '../platform/queue'
import { sha256 } from '../shared/canonical'
import { type Instant, instant } from '../shared/days'
import { toGlobalId } from '../shared/ids'
import { deliveryId, firstDueAt, newDelivery } from './delivery'
import { type Endpoint, idOfOwner, MAX_ENDPOINTS } from './endpoint'
import { type Happened, type Owner, payloadOf, type TellingAt } from './event'
import type { WebhooksStore } from './webhooks.store'

/** What the queue carries: worth an attempt as long as so many were made. */
export interface Message {
  readonly id: string
  readonly attempts: number
}

/** Deliveries written at the same time. */
const IN_FLIGHT = 16
/** Removed ones stand among the others for a while. */
const READ = 5 * MAX_ENDPOINTS

export interface TellDeps {
  readonly store: WebhooksStore
  readonly send: (messages: readonly Message[]) => Promise<unknown>
  readonly now: () => Date
}

export const toQueue = (messages: readonly Message[]): Promise<number> => sendAll('send-webhooks', messages)

/** `webhook-id`: the same for one thing that happened to one object, however often and by whom it is told. */
const eventIdOf = ({ type, object, version }: Happened): string =>
  sha256([type, object.type, object.id, version].join('\n')).slice(0, 32)

/** A delivery of something that happened; kept back where the endpoint is paused. */
export const deliveryOf = (
  endpoint: Endpoint,
  happened: Happened,
  at: Instant,
  dueAt: Instant,
  eventId = eventIdOf(happened),
) => {
  const { type, object, version } = happened
  const payload = payloadOf(happened, toGlobalId(object.type, object.id), at)
  const state = endpoint.state === 'ACTIVE' ? 'WAITING' : 'HELD'
  const id = deliveryId(endpoint.id, at, eventId)
  return newDelivery(id, { type, object, version }, { eventId, payload, at }, state, dueAt)
}

/**
 * Writes a delivery for every endpoint that subscribes to what happened and whose owner may see it, then sends it on its way.
 * Told twice it is written once and sent twice, and the worker finds what was done. A crash in between leaves it due. One that
 * cannot be written holds none of the others up.
 *
 * Cost: 1 Query for each owner of the batch; a delivery 1 transaction of 1 item; 1 SendMessageBatch for ten.
 */
export const tellEndpoints = async (
  tellings: readonly TellingAt[],
  { store, send, now }: TellDeps,
): Promise<number> => {
  const known = new Map<string, Promise<Endpoint[]>>()
  const endpointsOf = (owner: Owner): Promise<Endpoint[]> => {
    const key = `${owner.role} ${idOfOwner(owner)}`
    const found = known.get(key) ?? subscribed(store, owner)
    known.set(key, found)
    return found
  }
  const due = firstDueAt(instant(now()))
  const all = await Promise.all(
    tellings.map(async ({ owners, at, cause, ...happened }) => {
      const endpoints = (await Promise.all(owners.map(endpointsOf))).flat()
      return endpoints
        .filter(({ types }) => types.some((type) => type === happened.type))
        .map((endpoint) => ({ cause, delivery: deliveryOf(endpoint, happened, at, due) }))
    }),
  )
  const deliveries = all.flat()
  const failures: unknown[] = []
  for (let from = 0; from < deliveries.length; from += IN_FLIGHT) {
    const some = deliveries.slice(from, from + IN_FLIGHT)
    const outcomes = await Promise.allSettled(
      some.map(({ cause, delivery }) => causedBy(cause, () => store.insert(delivery))),
    )
    failures.push(...outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : [])))
    const written = some.filter(
      ({ delivery }, i) => delivery.state === 'WAITING' && outcomes[i]?.status === 'fulfilled',
    )
    await send(written.map(({ cause, delivery: { id } }) => ({ id, attempts: 0, ...(cause ? { cause } : {}) })))
  }
  if (failures.length > 0) throw failures[0]
  return deliveries.length
}

const subscribed = async (store: WebhooksStore, owner: Owner): Promise<Endpoint[]> => {
  const { rows } = await store.endpointPage(idOfOwner(owner), { first: READ })
  return rows.map(({ node }) => node).filter(({ state, owner: role }) => state !== 'REMOVED' && role === owner.role)
}
