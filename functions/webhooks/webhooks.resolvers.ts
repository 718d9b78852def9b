import type { Capability } from '../graphql/capability'
import { connection, paged, pageRequest } from '../graphql/connection'
import type { Context } from '../graphql/context'
import type { MutationResolvers, QueryResolvers, Resolvers } from '../graphql/generated/types'
import { mutation } from '../graphql/mutation'
import { instant } from '../shared/days'
import { DomainError } from '../shared/errors'
import { fromGlobalId, toGlobalId } from '../shared/ids'
import {
  changeEndpoint,
  type Endpoint,
  idOfOwner,
  isOwner,
  newEndpoint,
  ownEndpoint,
  pauseEndpoint,
  removeEndpoint,
  resumeEndpoint,
  rotateSecret,
} from './endpoint'
import type { Owner, SubscribableType } from './event'
import { ownDelivery, replayOne, replayPeriod, sendTest } from './replay.use-case'
import { addressRules, presentSecret } from './webhooks.use-case'

const ID = ['input', 'id']

/** The schema admits no other role. */
const ownerIn = ({ viewer }: Pick<Context, 'viewer'>): Owner => {
  if (!isOwner(viewer)) throw new Error(`${viewer.role} has no endpoints`)
  return viewer
}

/** Nobody subscribes to tests: they are asked for. */
const subscribable = (types: readonly string[]): SubscribableType[] => {
  const at = types.indexOf('TEST')
  if (at >= 0) throw new DomainError('INVALID_VALUE', ['input', 'types', String(at)], { actual: 'TEST', expected: '-' })
  return types as SubscribableType[]
}

const queries = {
  webhookEndpoints: async (_parent, args, context) => {
    const owner = ownerIn(context)
    const page = pageRequest(`webhooks:${idOfOwner(owner)}`, args)
    const found = await context.stores.webhooks.endpointPage(idOfOwner(owner), page)
    return connection(`webhooks:${idOfOwner(owner)}`, found, page, (one) => ownEndpoint(one, owner))
  },
} satisfies Partial<QueryResolvers>

type Edit<I> = (endpoint: Endpoint, input: I, context: Context, request: { readonly at: Date }) => Endpoint

const changing = async <I extends { readonly id: string; readonly version: number; readonly idempotencyKey: string }>(
  edit: Edit<I>,
  input: I,
  context: Context,
  request: Parameters<Context['stores']['webhooks']['register']>[0],
): Promise<Endpoint> => {
  const id = fromGlobalId('WebhookEndpoint', input.id, ID)
  return context.stores.webhooks.endpoints.change(request, id, (endpoint) => edit(endpoint, input, context, request))
}

const editing = <I extends { readonly id: string; readonly version: number; readonly idempotencyKey: string }>(
  edit: Edit<I>,
) =>
  mutation(async (input: I, context, request) => ({
    webhookEndpoint: await changing(edit, input, context, request),
  }))

/** Shown to the request that made it, and to its repeat while the endpoint stands as that left it. */
const secretAt = (endpoint: Endpoint, version: number): string | null =>
  endpoint.version === version ? presentSecret(endpoint) : null

const mutations = {
  webhookEndpointRegister: mutation(async (input, context, request) => {
    const asked = { url: input.url, types: subscribable(input.types) }
    const endpoint = newEndpoint(context.newId(), asked, ownerIn(context), addressRules(), instant(request.at))
    const webhookEndpoint = await context.stores.webhooks.register(request, endpoint)
    return { webhookEndpoint, secret: secretAt(webhookEndpoint, 1) }
  }),
  webhookSecretRotate: mutation(async (input, context, request) => {
    const rotate: Edit<typeof input> = (endpoint, change, { viewer }, { at }) =>
      rotateSecret(endpoint, change, viewer, instant(at))
    const webhookEndpoint = await changing(rotate, input, context, request)
    return { webhookEndpoint, secret: secretAt(webhookEndpoint, input.version + 1) }
  }),
  webhookEndpointChange: editing((endpoint, { types, ...change }, { viewer }) =>
    changeEndpoint(
      endpoint,
      { ...change, ...(types == null ? {} : { types: subscribable(types) }) },
      viewer,
      addressRules(),
    ),
  ),
  webhookEndpointPause: editing((endpoint, input, { viewer }) => pauseEndpoint(endpoint, input, viewer)),
  webhookEndpointResume: editing((endpoint, input, { viewer }) => resumeEndpoint(endpoint, input, viewer)),
  webhookEndpointRemove: editing((endpoint, input, { viewer }, { at }) =>
    removeEndpoint(endpoint, input, viewer, instant(at)),
  ),
  webhookTest: mutation(async (input, { stores, viewer, newId }: Context, request) => {
    const id = fromGlobalId('WebhookEndpoint', input.id, ID)
    return { webhookDelivery: await sendTest({ store: stores.webhooks, viewer, request }, id, newId) }
  }),
  webhookReplay: mutation(async (input, { stores, viewer }: Context, request) => {
    const id = fromGlobalId('WebhookDelivery', input.id, ID)
    return { webhookDelivery: await replayOne({ store: stores.webhooks, viewer, request }, id) }
  }),
  webhookReplayPeriod: mutation(async (input, { stores, viewer }: Context, request) => {
    const id = fromGlobalId('WebhookEndpoint', input.id, ID)
    const asking = { store: stores.webhooks, viewer, request }
    const { endpoint, count, continueAfter } = await replayPeriod(asking, { ...input, id })
    return { webhookEndpoint: endpoint, replayed: count, continueAfter }
  }),
} satisfies Partial<MutationResolvers>

const types = {
  WebhookEndpoint: {
    types: ({ types }) => [...types],
    state: ({ state }) => (state === 'ACTIVE' ? 'ACTIVE' : 'PAUSED'),
    deliveries: ({ id }, { dead, ...args }, { stores }) =>
      paged(`deliveries:${id}:${dead}`, args, (page) => stores.webhooks.deliveryPage(id, dead, page)),
  },
  WebhookDelivery: {
    type: ({ event }) => event.type,
    subjectId: ({ event }) => toGlobalId(event.object.type, event.object.id),
    subjectVersion: ({ event }) => event.version,
    attemptCount: ({ attempts }) => attempts,
    attempts: ({ id }, args, { stores }) =>
      paged(`attempts:${id}`, args, (page) => stores.webhooks.attemptPage(id, page)),
  },
  WebhookAttempt: {
    outcome: ({ outcome }) => outcome.kind,
    status: ({ outcome }) => (outcome.kind === 'ANSWER' ? outcome.status : null),
  },
} satisfies Resolvers

/** What partners are told of, and how it fares. */
export const webhooks: Capability = {
  nodes: {
    WebhookEndpoint: async (id, { viewer, stores }) => {
      const found = await stores.webhooks.endpoints.load(id)
      return ownEndpoint(found, viewer) ? found : undefined
    },
    WebhookDelivery: (id, { viewer, stores }) => ownDelivery(stores.webhooks, viewer, id),
  },
  resolvers: { Query: queries, Mutation: mutations, ...types },
}
