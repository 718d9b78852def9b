import { type Received, startReceiver } from '../../local/receiver'
import type { Caller } from './api'
import { setVariables } from './aws'
import { nodes, type Page } from './pages'
import { assert, eventually, step } from './steps'

interface Delivery {
  readonly type: string
  readonly state: string
  readonly attempts: Page<{ readonly status: number | null }>
}

const deliveriesOf = async (maker: Caller): Promise<Delivery[]> => {
  const query = `{ webhookEndpoints(first: 2) { edges { node { deliveries(first: 20) { edges { node {
    type state attempts(first: 3) { edges { node { status } } } } } } } } } }`
  const { webhookEndpoints } = await maker.ask<{ webhookEndpoints: Page<{ deliveries: Page<Delivery> }> }>(query)
  return nodes(webhookEndpoints).flatMap(({ deliveries }) => nodes(deliveries))
}

const statusesOf = (attempts: Delivery['attempts']): string =>
  nodes(attempts)
    .map(({ status }) => status)
    .join()

const types = ['WORK_ORDER_REPORTED']

const register = (maker: Caller, url: string) =>
  maker.act<{ secret: string }>('webhookEndpointRegister', { url, types }, 'webhookEndpoint { id } secret')

/** A receiver on this machine; it does not take the first that it is told. */
export interface Partner {
  readonly url: string
  readonly received: readonly Received[]
  knows(secret: string): void
  stop(): Promise<void>
}

export const startPartner = async (): Promise<Partner> => {
  const received: Received[] = []
  const secrets: string[] = []
  const { port, stop } = await startReceiver({
    port: 0,
    secrets: () => secrets,
    statusOf: (nth) => (nth === 1 ? 503 : 204),
    onReceived: (one) => received.push(one),
  })
  return { url: `http://127.0.0.1:${port}/told`, received, knows: (secret) => secrets.push(secret), stop }
}

/** Before the orders. A deployment admits no receiver on its machine: two functions get the local stack's setting by hand. */
export const subscribe = async (maker: Caller, { url, knows }: Partner): Promise<void> => {
  await step('a deployed stack takes no receiver on its own machine', async () => {
    const refused = await register(maker, url).then(
      () => 'taken',
      (error: Error) => error.message,
    )
    assert(refused.includes('"url"'), refused)
  })
  await step('the maker subscribes one, under the local stack’s setting', async () => {
    for (const name of ['graphql', 'send-webhooks']) await setVariables(name, { WEBHOOK_LOOPBACK: 'allow' })
    knows((await register(maker, url)).secret)
  })
}

/** Waits until every order is told, and signed; the one that was not taken at first, by the scheduler's sweep. */
export const told = async (maker: Caller, { received }: Partner, orders: number): Promise<void> => {
  await step('the stream has each order told to the partner', () =>
    eventually('the deliveries', async () => {
      const tried = (await deliveriesOf(maker)).filter(({ attempts }) => nodes(attempts).length > 0)
      return tried.length >= orders ? tried : undefined
    }),
  )
  await step('the scheduler calls the sweep: what was not taken at first is taken', () =>
    eventually(
      'the second attempt',
      async () => {
        const found = await deliveriesOf(maker)
        const again = found.filter(({ attempts }) => statusesOf(attempts) === '503,204')
        return again.length === 1 && found.every(({ state }) => state === 'DELIVERED') ? again : undefined
      },
      150,
    ),
  )
  await step('all of it was signed, and taken once', async () => {
    assert(
      received.every(({ verified }) => verified),
      'a signature does not hold',
    )
    const taken = received.filter(({ status }) => status === 204).map(({ id }) => id)
    assert(taken.length >= orders && new Set(taken).size === taken.length, `taken: ${taken.join(' ')}`)
  })
}
