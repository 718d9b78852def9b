/**
 * Webhook endpoints and what is delivered to them, in the Notices table.
 *
 * | Access pattern                  | Key or index                                     | Cost                               |
 * |---------------------------------|--------------------------------------------------|------------------------------------|
 * | endpoint by id                  | pk `HOOKS#<owner>`, sk `E#<ulid>`                | 1 GetItem, 0.5 RCU                 |
 * | endpoints of an owner           | the same partition, at most ten                  | 1 Query, 0.5 RCU per 4 KB          |
 * | delivery by id                  | pk `HOOK#<endpoint>`, sk `D#<time>-<hash>`       | 1 GetItem, 0.5 RCU                 |
 * | deliveries, newest first        | the same partition by prefix, reversed           | 1 Query                            |
 * | attempts at a delivery          | the same, sk prefix `A#<time>-<hash>#`           | 1 Query                            |
 * | dead ones of an endpoint        | byList `DEAD#<endpoint>`, `D#<time>-<hash>`      | 1 Query                            |
 * | what is due                     | byList `HOOKDUE#<bucket>`, time due, 8 buckets   | 8 Queries a sweep                  |
 *
 * A delivery (1 KB) is written when the event comes (2 WCU, and 1 of the index) and with each attempt (delivery and attempt: 4 WCU,
 * and 2 of the index); it is in the index of what is due while it waits, in that of the dead when it is dead, otherwise in none.
 * An owner that has no endpoint costs 1 Query for a batch of its events. Deliveries and attempts expire after thirty days,
 * removed endpoints too.
 */
import { Aggregate } from '../platform/aggregate'
import { commit, type Write } from '../platform/commit'
import { type Beside, Documents, type Key } from '../platform/documents'
import { noticeWrite } from '../platform/notices'
import { onceOnly, type Request, recordOnce } from '../platform/once'
import { documentPage, type Page, type PageRequest, queryPage } from '../platform/page'
import { sha256 } from '../shared/canonical'
import type { Instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { ownerOf } from '../shared/ids'
import type { NoticeDraft } from '../shared/notice'
import { type Attempt, type Delivery, partsOf } from './delivery'
import { type Endpoint, MAX_ENDPOINTS } from './endpoint'

const table = 'Notices'
const KEEP_SECONDS = 30 * 86_400
const DUE_BUCKETS = 8

const seconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000)
const endpointKey = (id: string): Key => ({ pk: `HOOKS#${ownerOf(id)}`, sk: `E#${id.slice(ownerOf(id).length + 1)}` })
const deliveryKey = (id: string): Key => {
  const [endpoint, sort] = partsOf(id)
  return { pk: `HOOK#${endpoint}`, sk: `D#${sort}` }
}
const attemptKey = (id: string, number: number): Key => {
  const [endpoint, sort] = partsOf(id)
  return { pk: `HOOK#${endpoint}`, sk: `A#${sort}#${String(number).padStart(4, '0')}` }
}

const bucketOf = (id: string): number => Number.parseInt(sha256(id).slice(0, 6), 16) % DUE_BUCKETS

const besideDelivery = (delivery: Delivery): Beside => {
  const { id, version, state, dueAt, at } = delivery
  const [endpoint, sort] = partsOf(id)
  const beside = { kind: 'WEBHOOK', version, expiresAt: seconds(at) + KEEP_SECONDS }
  if (state === 'WAITING' && dueAt !== undefined)
    return { ...beside, listKey: `HOOKDUE#${bucketOf(id)}`, listSort: `${dueAt}#${id}` }
  return state === 'DEAD' ? { ...beside, listKey: `DEAD#${endpoint}`, listSort: `D#${sort}` } : beside
}

/** It is there already. */
class Known extends Error {}

export const createWebhooksStore = () => {
  const endpoints = new Aggregate<Endpoint>({
    table,
    type: 'WebhookEndpoint',
    keyOf: endpointKey,
    besideOf: ({ removedAt }) => (removedAt === undefined ? {} : { expiresAt: seconds(removedAt) + KEEP_SECONDS }),
  })
  const deliveries = new Documents<Delivery>(table)
  const attempts = new Documents<Attempt>(table)

  const replaced = (next: Delivery, before: Delivery): Write =>
    deliveries.replace(deliveryKey(next.id), next, besideDelivery(next), before.version)
  const endpointPage = (ownerId: string, page: PageRequest): Promise<Page<Endpoint>> =>
    documentPage<Endpoint>({ table, partition: `HOOKS#${ownerId}`, prefix: 'E#' }, page)
  const delivery = (id: string): Promise<Delivery | undefined> => deliveries.get(deliveryKey(id), { consistent: true })

  return {
    endpoints,
    /** Removed ones too, for thirty days. */
    endpointPage,

    /** Registers one more, unless the owner has its number. A race may let one more in; it does no harm. */
    register: async (request: Request, endpoint: Endpoint): Promise<Endpoint> =>
      endpoints.create(request, endpoint, ['input'], async () => {
        const { rows } = await endpointPage(ownerOf(endpoint.id), { first: 100 })
        const count = rows.filter(({ node }) => node.state !== 'REMOVED').length
        if (count >= MAX_ENDPOINTS) throw new DomainError('WEBHOOK_LIMIT', ['input'], { limit: MAX_ENDPOINTS })
        return []
      }),

    delivery,
    loadDelivery: (id: string) => deliveries.load(deliveryKey(id)),

    /** @returns whether it is new */
    insert: async (one: Delivery): Promise<boolean> => {
      try {
        await commit([deliveries.insert(deliveryKey(one.id), one, besideDelivery(one), new Known())])
        return true
      } catch (error) {
        if (error instanceof Known) return false
        throw error
      }
    },

    /** A delivery that a caller asked for. */
    open: (request: Request, one: Delivery): Promise<Delivery> =>
      onceOnly(
        table,
        request,
        async () => {
          const insert = deliveries.insert(deliveryKey(one.id), one, besideDelivery(one))
          await commit([recordOnce(table, request, one.id, 'made'), insert])
          return one
        },
        async (id) => (await delivery(id)) ?? one,
      ),

    /**
     * Changes deliveries for one request: all of them, or nothing.
     *
     * @param outcome what a repeat is answered with, known once the changes are
     */
    changeAll: (
      request: Request,
      outcome: string | (() => string),
      changes: () => Promise<readonly { readonly next: Delivery; readonly before: Delivery }[]>,
    ): Promise<string> =>
      onceOnly(
        table,
        request,
        async () => {
          const writes = (await changes()).map(({ next, before }) => ({
            ...replaced(next, before),
            refusal: new DomainError('BUSY'),
          }))
          const done = typeof outcome === 'string' ? outcome : outcome()
          await commit([recordOnce(table, request, done), ...writes])
          return done
        },
        async (done) => done,
      ),

    /** At the version that was read. */
    change: (next: Delivery, before: Delivery, attempt?: Attempt): Promise<void> =>
      commit([
        replaced(next, before),
        ...(attempt
          ? [
              attempts.overwrite(attemptKey(next.id, attempt.number), attempt, {
                expiresAt: seconds(next.at) + KEEP_SECONDS,
              }),
            ]
          : []),
      ]),

    changeEndpoint: (next: Endpoint, before: Endpoint, notice: NoticeDraft | undefined): Promise<void> =>
      commit([...endpoints.replacement(next, before), ...(notice ? [noticeWrite(notice)] : [])]),

    deliveryPage: (endpointId: string, dead: boolean, page: PageRequest): Promise<Page<Delivery>> =>
      documentPage<Delivery>(
        dead
          ? { table, index: 'byList', partition: `DEAD#${endpointId}`, reverse: true }
          : { table, partition: `HOOK#${endpointId}`, prefix: 'D#', reverse: true },
        page,
      ),
    /** Oldest first, behind a sort position or from an instant on. */
    deliveriesFrom: (endpointId: string, after: string, first: number): Promise<Page<Delivery>> =>
      documentPage<Delivery>(
        { table, partition: `HOOK#${endpointId}`, prefix: 'D#', consistent: true },
        { first, after: `D#${after}` },
      ),
    attemptPage: (id: string, page: PageRequest): Promise<Page<Attempt>> => {
      const [endpoint, sort] = partsOf(id)
      return documentPage<Attempt>({ table, partition: `HOOK#${endpoint}`, prefix: `A#${sort}#` }, page)
    },

    /** Waiting deliveries whose time has come, page by page. */
    async *dueUntil(at: Instant): AsyncGenerator<Delivery> {
      for (let bucket = 0; bucket < DUE_BUCKETS; bucket += 1)
        for (let after: string | undefined, more = true; more; ) {
          const query = { table, index: 'byList', partition: `HOOKDUE#${bucket}` } as const
          const { rows, hasNextPage } = await queryPage(query, { first: 100, after })
          const due = rows.filter(({ position }) => position <= `${at}~`)
          for (const { node } of due) yield (node as { doc: Delivery }).doc
          after = rows.at(-1)?.position
          more = hasNextPage && due.length === rows.length
        }
    },
  }
}

export type WebhooksStore = ReturnType<typeof createWebhooksStore>
