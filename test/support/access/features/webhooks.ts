import { ulid } from 'ulid'
import { instant } from '../../../../functions/shared/days'
import { toGlobalId } from '../../../../functions/shared/ids'
import type { Role } from '../../../../functions/shared/viewer'
import { deliver } from '../../../../functions/webhooks/deliver.use-case'
import { type Endpoint, newEndpoint } from '../../../../functions/webhooks/endpoint'
import { makerOf, providerOf } from '../../../../functions/webhooks/event'
import { deliveryOf } from '../../../../functions/webhooks/tell-endpoints.use-case'
import { createWebhooksStore } from '../../../../functions/webhooks/webhooks.store'
import { endpointDo, reportedTo } from '../../webhooks'
import type { Entry, Feature, Values, World } from '../feature'

const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })
const url = 'https://hooks.example.cn/matrix'

const made = ({ tenant }: World, role: Role): Promise<Endpoint> => {
  const owner = role === 'PROVIDER' ? providerOf(tenant.provider.id) : makerOf(tenant.maker.id)
  const input = { url, types: ['WORK_ORDER_REPORTED'] as const }
  const endpoint = newEndpoint(ulid(), input, owner, { loopback: false }, instant(new Date()))
  return createWebhooksStore().endpoints.create(request(), endpoint)
}

const kept = new Map<string, Promise<Endpoint>>()

/** One endpoint for each caller, since there are not many, brought to a state. */
const endpointIn = async (world: World, role: Role, state: Endpoint['state']): Promise<Endpoint> => {
  const key = `${world.tenant.maker.id} ${role === 'PROVIDER'}`
  const found = kept.get(key) ?? made(world, role)
  kept.set(key, found)
  const { endpoints, changeEndpoint } = createWebhooksStore()
  const before = await endpoints.need((await found).id, [])
  if (before.state === state) return before
  const { because: _, ...rest } = before
  const next: Endpoint = {
    ...rest,
    state,
    version: before.version + 1,
    ...(state === 'PAUSED' ? { because: 'OWNER' as const } : {}),
  }
  await changeEndpoint(next, before, undefined)
  return next
}

const on = (state: Endpoint['state'], more: Values = {}): Entry => ({
  about: async (world, role) => {
    const { id, version } = await endpointIn(world, role, state)
    return { id: toGlobalId('WebhookEndpoint', id), version, ...more }
  },
})

const ofIt = (more: () => Values): Entry => ({
  about: async (world, role) => ({
    id: toGlobalId('WebhookEndpoint', (await endpointIn(world, role, 'ACTIVE')).id),
    ...more(),
  }),
})

const heldDelivery = async (world: World, role: Role) => {
  const endpoint = await endpointIn(world, role, 'ACTIVE')
  const now = instant(new Date())
  const delivery = deliveryOf({ ...endpoint, state: 'PAUSED' }, reportedTo(world.tenant.maker.id), now, now)
  await createWebhooksStore().insert(delivery)
  return delivery
}

const around = () => ({
  from: new Date(Date.now() - 3_600_000).toISOString(),
  to: new Date(Date.now() + 3_600_000).toISOString(),
})

/** A partner's own endpoints and what goes there: nobody else's business, not even the platform's. */
export const webhooks: Feature = {
  entries: {
    'Query.webhookEndpoints': { about: () => ({}) },
    'Mutation.webhookEndpointRegister': {
      about: () => ({ url: `${url}/${ulid()}`, types: ['WORK_ORDER_REPORTED'] }),
      open: ['MANUFACTURER', 'PROVIDER'],
    },
    'Mutation.webhookEndpointChange': on('ACTIVE', { types: ['COMPLAINT_RECEIVED'] }),
    'Mutation.webhookSecretRotate': on('ACTIVE'),
    'Mutation.webhookEndpointPause': on('ACTIVE'),
    'Mutation.webhookEndpointResume': on('PAUSED'),
    'Mutation.webhookEndpointRemove': {
      about: async (world, role) => {
        const isOwner = role === 'MANUFACTURER' || role === 'PROVIDER'
        const { id, version } = isOwner ? await made(world, role) : await endpointIn(world, role, 'ACTIVE')
        return { id: toGlobalId('WebhookEndpoint', id), version }
      },
    },
    'Mutation.webhookTest': ofIt(() => ({})),
    'Mutation.webhookReplay': {
      about: async (world, role) => ({ id: toGlobalId('WebhookDelivery', (await heldDelivery(world, role)).id) }),
    },
    'Mutation.webhookReplayPeriod': ofIt(around),
  },
  nodes: {
    WebhookEndpoint: {
      ids: ({ built }) => [built.webhooks?.ids?.endpoint ?? ''],
      own: ['MANUFACTURER'],
      any: [],
    },
    WebhookDelivery: {
      ids: ({ built }) => [built.webhooks?.ids?.delivery ?? ''],
      own: ['MANUFACTURER'],
      any: [],
    },
  },
  build: async (world) => {
    const store = createWebhooksStore()
    const endpoint = await made(world, 'MANUFACTURER')
    const viewer = world.tenant.as.MANUFACTURER
    const now = new Date()
    const delivery = deliveryOf(endpoint, reportedTo(world.tenant.maker.id), instant(now), instant(now))
    await store.insert(delivery)
    const deps = { store, secretOf: () => '', now: () => now, random: () => 0.5 }
    await deliver(
      { id: delivery.id, attempts: 0 },
      { ...deps, post: async () => ({ kind: 'ANSWER', status: 500 }) as const },
    )
    const id = toGlobalId('WebhookEndpoint', endpoint.id)
    const rotated = await endpointDo(viewer, 'webhookSecretRotate', { id, version: 2 })
    await endpointDo(viewer, 'webhookEndpointPause', { id, version: rotated.object?.version })
    return { ids: { endpoint: id, delivery: toGlobalId('WebhookDelivery', delivery.id) } }
  },
}
