import { ulid } from 'ulid'
import { instant } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { makerOf, type SubscribableType, type Telling } from '../../functions/webhooks/event'
import { type Message, tellEndpoints as tellEndpointsBare } from '../../functions/webhooks/tell-endpoints.use-case'
import { createWebhooksStore } from '../../functions/webhooks/webhooks.store'
import { callApi, mutate, type TokenClaims } from './api'
import { deployed } from './deployed'

const tellEndpoints = deployed('tell-webhooks', tellEndpointsBare)

interface EndpointShown {
  readonly id: string
  readonly version: number
  readonly url: string
  readonly state: string
  readonly because: string | null
  readonly failingSince: string | null
}

const ENDPOINT = 'id version url types state because failingSince formerSecretUntil createdAt'

type Values = Readonly<Record<string, unknown>>

/** Does one thing to an endpoint. */
export const endpointDo = (viewer: TokenClaims, name: string, input: Values) =>
  mutate<EndpointShown>({ name, viewer, input, select: `webhookEndpoint { ${ENDPOINT} }` })

const URL = 'https://hooks.example.cn/sanbao'

/** Registers an endpoint. @returns it with its secret */
export const registered = async (
  viewer: TokenClaims,
  types: readonly SubscribableType[] = ['WORK_ORDER_REPORTED'],
  url = URL,
): Promise<EndpointShown & { readonly secret: string }> => {
  const query = `mutation($input: WebhookEndpointRegisterInput!) {
    webhookEndpointRegister(input: $input) { webhookEndpoint { ${ENDPOINT} } secret userErrors { code field } } }`
  const { data, errors } = await callApi<{
    webhookEndpointRegister: { webhookEndpoint: EndpointShown | null; secret: string; userErrors: object[] }
  }>({ query, variables: { input: { idempotencyKey: ulid(), url, types } }, viewer })
  const { webhookEndpoint, secret, userErrors } = data?.webhookEndpointRegister ?? {}
  if (!webhookEndpoint || !secret) throw new Error(JSON.stringify(userErrors ?? errors))
  return { ...webhookEndpoint, secret }
}

/** Something that happened to an order of a maker. */
export const reportedTo = (manufacturerId: string, change: Partial<Telling> = {}): Telling => ({
  type: 'WORK_ORDER_REPORTED',
  object: { type: 'WorkOrder', id: ulid() },
  version: 1,
  owners: [makerOf(manufacturerId)],
  ...change,
})

/** Tells endpoints what happened. @returns the messages that leave */
export const told = async (...tellings: readonly (Telling & { readonly at?: string })[]): Promise<Message[]> => {
  const sent: Message[] = []
  const send = async (messages: readonly Message[]) => void sent.push(...messages)
  const now = new Date()
  const all = tellings.map((telling) => ({ ...telling, at: telling.at ?? instant(now) }))
  await tellEndpoints(all, { store: createWebhooksStore(), send, now: () => now })
  return sent
}

export const deliveryIdOf = ({ id }: Message): string => toGlobalId('WebhookDelivery', id)
