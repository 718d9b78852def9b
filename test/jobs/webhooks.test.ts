import { createServer } from 'node:net'
import { ulid } from 'ulid'
import type { Order } from '../../functions/orders/order'
import { postWebhook, webhookSecret } from '../../functions/platform/webhooks'
import { fromGlobalId } from '../../functions/shared/ids'
import { type DeliverDeps, deliver as deliverBare } from '../../functions/webhooks/deliver.use-case'
import type { Outcome } from '../../functions/webhooks/delivery'
import { providerOf } from '../../functions/webhooks/event'
import { sweepWebhooks as sweepWebhooksBare } from '../../functions/webhooks/sweep-webhooks.use-case'
import { type Message, tellEndpoints, toQueue } from '../../functions/webhooks/tell-endpoints.use-case'
import { handler as tellEntry } from '../../functions/webhooks/tell-webhooks.queue'
import { createWebhooksStore, type WebhooksStore } from '../../functions/webhooks/webhooks.store'
import { type Received, startReceiver } from '../../local/receiver'
import { orderIn } from '../support/access/orders'
import { type ApiAnswer, callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { noticesOf } from '../support/notices'
import { handed, worked } from '../support/relay'
import { recordOf } from '../support/stream-record'
import { newTenant, type Tenant } from '../support/tenant'
import { deliveryIdOf, endpointDo, registered, reportedTo, told } from '../support/webhooks'

const sweepWebhooks = deployed('sweep-webhooks', sweepWebhooksBare)

const deliver = deployed('send-webhooks', deliverBare)

const ok: Outcome = { kind: 'ANSWER', status: 204 }
const failed: Outcome = { kind: 'ANSWER', status: 500 }

/** Delivers with an outcome made up here. */
const attempt = (
  message: Message | undefined,
  outcome: Outcome,
  { store = createWebhooksStore(), at = new Date(), sent = [] as { secrets: readonly string[] }[] } = {},
) => {
  if (!message) throw new Error('No message left')
  const deps: DeliverDeps = {
    store,
    post: async (sending) => {
      sent.push(sending)
      return outcome
    },
    secretOf: webhookSecret,
    now: () => at,
    random: () => 0.5,
  }
  return deliver(message, deps)
}

interface Shown {
  readonly state: string
  readonly attemptCount: number
  readonly dueAt: string | null
  readonly eventId: string
  readonly attempts: { readonly edges: readonly { readonly node: object }[] }
}

const shown = async (tenant: Tenant, message: Message | undefined): Promise<Shown> => {
  if (!message) throw new Error('No message left')
  const query = `query($id: ID!) { node(id: $id) { ... on WebhookDelivery { state attemptCount dueAt eventId
    attempts { edges { node { number outcome status } } } } } }`
  const variables = { id: deliveryIdOf(message) }
  return (await callApi<{ node: Shown }>({ query, variables, viewer: tenant.as.MANUFACTURER })).data.node
}

const swept = async (now: Date, store: WebhooksStore = createWebhooksStore()): Promise<Message[]> => {
  const sent: Message[] = []
  const send = (messages: readonly Message[]) => {
    sent.push(...messages)
    return toQueue(messages)
  }
  await sweepWebhooks({ store, send, now: () => now })
  return sent
}
const ofEndpoint = (messages: readonly Message[], id: string) => {
  const local = fromGlobalId('WebhookEndpoint', id, [])
  return messages.filter((message) => message.id.startsWith(local))
}
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)

describe('what happened', () => {
  test('is told to every endpoint that subscribes to it and may see it, and to no other', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { as, maker, provider } = tenant
    await registered(as.MANUFACTURER)
    await registered(as.MANUFACTURER)
    await registered(as.MANUFACTURER, ['COMPLAINT_RECEIVED'])
    await registered(as.PROVIDER, ['WORK_ORDER_REPORTED', 'WORK_ORDER_DISPATCHED'])
    await registered(other.as.MANUFACTURER)
    expect(await told(reportedTo(maker.id))).toHaveLength(2)
    const owners = [providerOf(provider.id)]
    expect(await told(reportedTo(maker.id, { type: 'WORK_ORDER_DISPATCHED', owners }))).toHaveLength(1)
  })

  test('to an order leaves the stream as its states, once however often it is told', async () => {
    const tenant = await newTenant()
    const types = ['WORK_ORDER_REPORTED', 'WORK_ORDER_DISPATCHED', 'WORK_ORDER_COMPLETED'] as const
    await registered(tenant.as.MANUFACTURER, types)
    await registered(tenant.as.PROVIDER, types)
    const { order } = await orderIn(tenant, 'COMPLETED')
    const at = Math.floor(Date.now() / 1000)
    const tell = async (after: Order, before?: Order) => {
      const image = (doc: Order) => ({ kind: 'ORDER', state: doc.state, doc })
      const record = recordOf(image(after), 1, before && image(before))
      const dynamodb = { ...record.dynamodb, ApproximateCreationDateTime: at }
      await worked('tell-webhooks', tellEntry, await handed('tell-webhooks', [{ ...record, dynamodb }]))
    }
    const { completion: _, ...rest } = order as never as { completion: object }
    const before = { ...rest, state: 'IN_PROGRESS', version: order.version - 1 } as never as Order
    await tell(order, before)
    await tell(order, before)
    await tell({ ...order, version: order.version + 1 } as Order, order)
    const query = `{ webhookEndpoints { edges { node { deliveries { edges { node { type subjectId subjectVersion payload state } } } } } } }`
    for (const viewer of [tenant.as.MANUFACTURER, tenant.as.PROVIDER]) {
      const { data } = await callApi<{
        webhookEndpoints: { edges: { node: { deliveries: { edges: { node: Told }[] } } }[] }
      }>({
        query,
        viewer,
      })
      const deliveries = data.webhookEndpoints.edges[0]?.node.deliveries.edges.map(({ node }) => node) ?? []
      expect(deliveries.map(({ type, subjectVersion }) => [type, subjectVersion])).toEqual([
        ['WORK_ORDER_COMPLETED', order.version],
      ])
      const { payload, subjectId } = deliveries[0] as Told
      // Thin: ids, type and version, and no person.
      expect(JSON.parse(payload)).toEqual({
        type: 'work_order.completed',
        timestamp: new Date(at * 1000).toISOString(),
        data: { object: 'WorkOrder', id: subjectId, version: order.version },
      })
    }
  })
  interface Told {
    readonly type: string
    readonly subjectId: string
    readonly subjectVersion: number
    readonly payload: string
  }

  test('costs a Query for each owner, with an endpoint 2 WCU more, and as much in a batch of owners as for one', async () => {
    const [silent, tenant] = [await newTenant(), await newTenant()]
    await registered(tenant.as.MANUFACTURER)
    const nobody = await measured(() => told(reportedTo(silent.maker.id), reportedTo(silent.maker.id)))
    expect(nobody.cost).toMatchObject({ operations: 'Query', write: 0 })
    const one = await measured(() => told(reportedTo(tenant.maker.id)))
    expect(one.cost).toMatchObject({ operations: 'Query + TransactWriteItems', calls: 2 })
    expect(one.cost.write).toBeLessThanOrEqual(4)
    const sent = await measured(() => attempt(one.result[0], ok))
    expect(sent.cost).toMatchObject({ operations: '2 GetItem + TransactWriteItems' })
    expect(sent.cost.write).toBeLessThanOrEqual(6)
  })
})

describe('a delivery', () => {
  test('is attempted once for a message, however often that comes', async () => {
    const tenant = await newTenant()
    await registered(tenant.as.MANUFACTURER)
    const [message] = await told(reportedTo(tenant.maker.id))
    expect(await attempt(message, ok)).toEqual(ok)
    expect(await attempt(message, ok)).toBeUndefined()
    expect(await shown(tenant, message)).toMatchObject({
      state: 'DELIVERED',
      attemptCount: 1,
      dueAt: null,
      attempts: { edges: [{ node: { number: 1, outcome: 'ANSWER', status: 204 } }] },
    })
  })

  test('that fails comes again with the sweep, later each time, and is dead after ten; then it is replayed', async () => {
    const tenant = await newTenant()
    const { id } = await registered(tenant.as.MANUFACTURER)
    let [message] = await told(reportedTo(tenant.maker.id))
    let at = new Date()
    const eventId = (await shown(tenant, message)).eventId
    for (let n = 1; n <= 9; n += 1) {
      await attempt(message, n % 2 ? failed : { kind: 'TIMEOUT' }, { at })
      const { state, dueAt } = await shown(tenant, message)
      expect([n, state]).toEqual([n, 'WAITING'])
      // The same message once more: its attempt was made, and the next is not due.
      expect(await attempt(message, ok, { at })).toBeUndefined()
      at = new Date(dueAt ?? 0)
      expect(ofEndpoint(await swept(new Date(at.getTime() - 1000)), id)).toEqual([])
      // Days of failures pause it: here somebody resumes it each time.
      await resume(tenant)
      ;[message] = ofEndpoint(await swept(at), id)
      // On its way: the next sweep leaves it alone, and finds it should its message be lost.
      expect(ofEndpoint(await swept(new Date(at.getTime() + 60_000)), id)).toEqual([])
    }
    await attempt(message, failed, { at })
    expect(await shown(tenant, message)).toMatchObject({ state: 'DEAD', attemptCount: 10, eventId })
    const dead = `{ webhookEndpoints { edges { node { deliveries(dead: true) { edges { node { id } } } } } } }`
    const listed = await callApi<never>({ query: dead, viewer: tenant.as.MANUFACTURER })
    expect(JSON.stringify(listed.data)).toContain(deliveryIdOf(message as Message))
    const replay = { name: 'webhookReplay', viewer: tenant.as.MANUFACTURER, select: 'webhookDelivery { state }' }
    const input = { id: deliveryIdOf(message as Message) }
    expect((await mutate({ ...replay, input })).object).toEqual({ state: 'WAITING' })
    expect((await mutate({ ...replay, input })).userErrors).toMatchObject([{ code: 'WEBHOOK_ON_ITS_WAY' }])
    const [again] = ofEndpoint(await swept(inMinutes(1)), id)
    expect(again).toMatchObject({ attempts: 10 })
    await resume(tenant)
    await attempt(again, ok)
    expect(await shown(tenant, again)).toMatchObject({ state: 'DELIVERED', attemptCount: 11, eventId })
  }, 60_000)

  test('is neither lost nor counted twice where a crash falls between two lines', async () => {
    const tenant = await newTenant()
    const { id } = await registered(tenant.as.MANUFACTURER)
    const telling = { ...reportedTo(tenant.maker.id), at: new Date().toISOString() }
    // Written, and the handler dies before it sends.
    const dying = { store: createWebhooksStore(), now: () => new Date() }
    const send = async () => {
      throw new Error('crashed')
    }
    await expect(tellEndpoints([telling], { ...dying, send })).rejects.toThrow('crashed')
    const [message] = await told(telling)
    // Told twice, written once.
    expect(await told(telling)).toEqual([message])
    // Sent, and the worker dies before it writes what came of it: the message comes again.
    const store = createWebhooksStore()
    const mortal: WebhooksStore = {
      ...store,
      change: async () => {
        throw new Error('crashed')
      },
    }
    await expect(attempt(message, ok, { store: mortal })).rejects.toThrow('crashed')
    // Two workers have the same message: both post, one outcome counts.
    await Promise.all([attempt(message, failed), attempt(message, failed)])
    expect((await shown(tenant, message)).attemptCount).toBe(1)
    // The message of the retry is lost: it is due again.
    const due = inMinutes(2)
    expect(ofEndpoint(await swept(due), id)).toHaveLength(1)
    const [lost] = ofEndpoint(await swept(new Date(due.getTime() + 16 * 60_000)), id)
    await attempt(lost, ok)
    expect(await shown(tenant, lost)).toMatchObject({ state: 'DELIVERED', attemptCount: 2 })
  })

  test('costs a sweep nothing but eight Queries while it is not due', async () => {
    const tenant = await newTenant()
    await registered(tenant.as.MANUFACTURER)
    await told(reportedTo(tenant.maker.id))
    const { cost, result } = await measured(() => swept(new Date(0)))
    expect(result).toEqual([])
    expect(cost).toMatchObject({ operations: '8 Query', write: 0 })
  })

  test('is signed by both secrets while both are valid', async () => {
    const { as, maker } = await newTenant()
    const endpoint = await registered(as.MANUFACTURER)
    const query = `mutation($input: WebhookSecretRotateInput!) { webhookSecretRotate(input: $input) { secret } }`
    const rotate = (formerHours: number, version: number) =>
      callApi<{ webhookSecretRotate: { secret: string } }>({
        query,
        variables: { input: { idempotencyKey: ulid(), id: endpoint.id, version, formerHours } },
        viewer: as.MANUFACTURER,
      })
    const second = (await rotate(24, 1)).data.webhookSecretRotate.secret
    expect(second).not.toBe(endpoint.secret)
    const sent: { secrets: readonly string[] }[] = []
    await attempt((await told(reportedTo(maker.id)))[0], ok, { sent })
    expect(sent[0]?.secrets).toEqual([second, endpoint.secret])
    const third = (await rotate(0, 2)).data.webhookSecretRotate.secret
    await attempt((await told(reportedTo(maker.id)))[0], ok, { sent })
    expect(sent[1]?.secrets).toEqual([third])
  })
})

const endpointsOf = async ({ as }: Tenant) => {
  const query = '{ webhookEndpoints { edges { node { id version state because failingSince } } } }'
  type Node = { id: string; version: number; state: string; because: string | null }
  const { data } = await callApi<{ webhookEndpoints: { edges: { node: Node }[] } }>({ query, viewer: as.MANUFACTURER })
  return data.webhookEndpoints.edges.map(({ node }) => node)
}

const resume = async (tenant: Tenant): Promise<void> => {
  const [endpoint] = await endpointsOf(tenant)
  if (endpoint?.state !== 'PAUSED') return
  const { id, version } = endpoint
  await endpointDo(tenant.as.MANUFACTURER, 'webhookEndpointResume', { id, version })
}

describe('an endpoint', () => {
  test('that fails for three days is paused, its owner is told, and what comes is held until it is replayed', async () => {
    const tenant = await newTenant()
    const { as, maker } = tenant
    const { id } = await registered(as.MANUFACTURER)
    const began = new Date()
    await attempt((await told(reportedTo(maker.id)))[0], failed, { at: began })
    expect(await endpointsOf(tenant)).toMatchObject([{ state: 'ACTIVE', failingSince: began.toISOString() }])
    const late = new Date(began.getTime() + 3 * 86_400_000)
    const waiting = await told(reportedTo(maker.id))
    await attempt((await told(reportedTo(maker.id)))[0], { kind: 'UNREACHABLE' }, { at: late })
    expect(await endpointsOf(tenant)).toMatchObject([{ state: 'PAUSED', because: 'FAILING' }])
    expect(await noticesOf(as.MANUFACTURER)).toMatchObject([
      { kind: 'WEBHOOK_PAUSED', text: expect.stringContaining('https://hooks.example.cn/sanbao') },
    ])
    // On its way when it was paused, and come while it is.
    expect(await attempt(waiting[0], ok)).toBeUndefined()
    expect((await shown(tenant, waiting[0])).state).toBe('HELD')
    const from = new Date(Date.now() - 60_000).toISOString()
    expect(await told(reportedTo(maker.id))).toEqual([])
    const [endpoint] = await endpointsOf(tenant)
    await endpointDo(as.MANUFACTURER, 'webhookEndpointResume', { id, version: endpoint?.version })
    const replay = async () => {
      const query = `mutation($input: WebhookReplayPeriodInput!) { webhookReplayPeriod(input: $input) { replayed continueAfter userErrors { code } } }`
      const input = { idempotencyKey: ulid(), id, from, to: inMinutes(1).toISOString() }
      return (await callApi<{ webhookReplayPeriod: object }>({ query, variables: { input }, viewer: as.MANUFACTURER }))
        .data
    }
    expect(await replay()).toEqual({ webhookReplayPeriod: { replayed: 2, continueAfter: null, userErrors: [] } })
    expect(await replay()).toEqual({ webhookReplayPeriod: { replayed: 0, continueAfter: null, userErrors: [] } })
  })

  test('that answers 410 is paused at once', async () => {
    const tenant = await newTenant()
    await registered(tenant.as.MANUFACTURER)
    const [message] = await told(reportedTo(tenant.maker.id))
    await attempt(message, { kind: 'ANSWER', status: 410 })
    expect(await endpointsOf(tenant)).toMatchObject([{ state: 'PAUSED', because: 'GONE' }])
    expect((await shown(tenant, message)).state).toBe('DEAD')
  })

  test('of a period with more than forty is replayed in turns', async () => {
    const { as, maker } = await newTenant()
    const { id, version } = await registered(as.MANUFACTURER)
    await endpointDo(as.MANUFACTURER, 'webhookEndpointPause', { id, version })
    await told(...Array.from({ length: 90 }, () => reportedTo(maker.id)))
    const query = `mutation($input: WebhookReplayPeriodInput!) { webhookReplayPeriod(input: $input) { replayed continueAfter } }`
    const counts: number[] = []
    const [from, to] = [new Date(Date.now() - 60_000).toISOString(), inMinutes(1).toISOString()]
    for (let after: string | null = null, more = true; more; ) {
      const input: object = { idempotencyKey: ulid(), id, from, to, after }
      type Data = { webhookReplayPeriod: { replayed: number; continueAfter: string | null } }
      const send = (): Promise<ApiAnswer<Data>> =>
        callApi<Data>({ query, variables: { input }, viewer: as.MANUFACTURER })
      const { data }: ApiAnswer<Data> = await send()
      // Sent twice it is done once.
      expect((await send()).data).toEqual(data)
      counts.push(data.webhookReplayPeriod.replayed)
      after = data.webhookReplayPeriod.continueAfter
      more = after !== null
    }
    expect(counts).toEqual([40, 40, 10])
  })
})

describe('a request', () => {
  const eventId = 'a'.repeat(32)
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
  const sending = (url: string) => ({
    url,
    eventId,
    payload: '{"type":"test"}',
    secrets: [secret],
    at: new Date().toISOString(),
  })
  const here = { loopback: true, timeoutMs: 800 }
  const received: Received[] = []
  const receiving = async (
    statusOf: (nth: number) => number | undefined,
    more: { location?: string; bodyBytes?: number } = {},
  ) => {
    const server = await startReceiver({
      port: 0,
      secrets: () => [secret],
      statusOf,
      onReceived: (one) => void received.push(one),
      ...more,
    })
    return { url: `http://127.0.0.1:${server.port}/`, stop: server.stop }
  }

  beforeEach(() => {
    received.length = 0
  })

  test('carries what the Standard Webhooks ask for, and verifies by their own library', async () => {
    const { url, stop } = await receiving(() => 204)
    expect(await postWebhook(sending(url), here)).toEqual({ kind: 'ANSWER', status: 204 })
    expect(received).toEqual([{ id: eventId, verified: true, payload: '{"type":"test"}', status: 204 }])
    const forged = { ...sending(url), secrets: [`whsec_${Buffer.alloc(32, 8).toString('base64')}`] }
    expect(await postWebhook(forged, here)).toEqual({ kind: 'ANSWER', status: 401 })
    const both = { ...sending(url), secrets: [...forged.secrets, secret] }
    expect(await postWebhook(both, here)).toEqual({ kind: 'ANSWER', status: 204 })
    await stop()
  })

  test('follows no redirect', async () => {
    const target = await receiving(() => 204)
    const { url, stop } = await receiving(() => 307, { location: target.url })
    expect(await postWebhook(sending(url), here)).toEqual({ kind: 'ANSWER', status: 307 })
    expect(received).toHaveLength(1)
    await Promise.all([stop(), target.stop()])
  })

  test('waits for a receiver that hangs no longer than its time, and reads no large answer', async () => {
    const { url, stop } = await receiving((nth) => (nth === 1 ? undefined : 200), { bodyBytes: 50_000_000 })
    const began = Date.now()
    expect(await postWebhook(sending(url), here)).toEqual({ kind: 'TIMEOUT' })
    expect(Date.now() - began).toBeLessThan(3000)
    expect(await postWebhook(sending(url), here)).toEqual({ kind: 'ANSWER', status: 200 })
    await stop()
  })

  test('that nobody takes, or whose answer is none, is told from one that took too long', async () => {
    const nonsense = createServer((socket) => void socket.resume().end('nonsense\r\n\r\n'))
    await new Promise<void>((resolve) => nonsense.listen(0, '127.0.0.1', resolve))
    const { port } = nonsense.address() as { port: number }
    expect(await postWebhook(sending(`http://127.0.0.1:${port}/`), here)).toEqual({ kind: 'UNREACHABLE' })
    await new Promise((resolve) => nonsense.close(resolve))
    expect(await postWebhook(sending(`http://127.0.0.1:${port}/`), here)).toEqual({ kind: 'UNREACHABLE' })
  })

  test('goes to no address that is not public, whatever the name says, and looks the name up once', async () => {
    let looked = 0
    const resolve = (addresses: readonly string[]) => async () => {
      looked += 1
      return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    }
    const url = 'https://hooks.example.cn/'
    for (const addresses of [
      ['127.0.0.1'],
      ['169.254.169.254'],
      ['::ffff:169.254.169.254'],
      ['fd00:ec2::254'],
      // One in public does not make up for another.
      ['8.8.8.8', '10.0.0.1'],
      [],
    ])
      expect(await postWebhook(sending(url), { resolve: resolve(addresses), loopback: false })).toEqual({
        kind: 'FORBIDDEN_ADDRESS',
      })
    expect(looked).toBe(6)
    for (const text of ['http://127.0.0.1:4100/', 'http://hooks.example.cn/', 'https://127.0.0.1/', 'https://[::1]/'])
      expect(await postWebhook(sending(text), { loopback: false })).toEqual({ kind: 'FORBIDDEN_ADDRESS' })
    // The setting admits this machine alone.
    expect(await postWebhook(sending(url), { resolve: resolve(['10.0.0.1']), loopback: true })).toEqual({
      kind: 'FORBIDDEN_ADDRESS',
    })
  })

  test('that answers 500 for a while is delivered in the end, under one webhook-id', async () => {
    const tenant = await newTenant()
    const { as, maker } = tenant
    const { id } = await registered(as.MANUFACTURER)
    let count = 0
    const server = await startReceiver({
      port: 0,
      secrets: () => [webhookSecret(fromGlobalId('WebhookEndpoint', id, []), 1)],
      statusOf: (nth) => (nth <= 2 ? 500 : 204),
      onReceived: (one) => {
        count += 1
        received.push(one)
      },
    })
    const deps: DeliverDeps = {
      store: createWebhooksStore(),
      // The name leads to this machine, as it does in no deployment.
      post: (what) => postWebhook({ ...what, url: `http://127.0.0.1:${server.port}/` }, here),
      secretOf: webhookSecret,
      now: () => new Date(),
      random: () => 0.5,
    }
    let [message] = await told(reportedTo(maker.id))
    for (let n = 0; n < 3 && message; n += 1) {
      await deliver(message, deps)
      ;[message] = ofEndpoint(await swept(inMinutes(7)), id)
    }
    expect(count).toBe(3)
    expect(received.every(({ verified }) => verified)).toBe(true)
    expect(new Set(received.map((one) => one.id)).size).toBe(1)
    await server.stop()
  })
})
