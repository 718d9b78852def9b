import type { Caller } from './api'
import { post } from './api'
import { type Assembly, deploy } from './deploy'
import type { Issuer } from './issuer'
import { county, type Network, type People } from './network'
import { report, stages } from './orders'
import { assert, step } from './steps'

const PHONE = '13800000099'

const seen = async (maker: Caller, id: string): Promise<string> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on WorkOrder {
    state version symptom region { code } feeTotal { amount } events(first: 50) { edges { node { sequence hash } } } } } }`
  return JSON.stringify(await maker.ask(query, { id }))
}

interface Travelled {
  readonly assembly: Assembly
  readonly apiEndpoint: string
  readonly parameters: Readonly<Record<string, string>>
  readonly issuer: Issuer
  readonly network: Network
  readonly people: People
}

/** The stack is changed while an order is on its way; the change reaches a function's settings. */
export const deployedAnew = async (
  { assembly, apiEndpoint, parameters, issuer, network, people }: Travelled,
  closedId: string,
): Promise<void> => {
  const customer = await people.customer(PHONE)
  const id = await step('an order is on its way', () => report(customer, PHONE, network.modelId))
  const [dispatched, ...others] = stages(id, customer, network, people)
  if (!dispatched) throw new Error('an order has stages')
  await dispatched[1]()
  const before = [await seen(people.maker, closedId), await seen(people.maker, id)]
  const oldToken = await issuer.token('PLATFORM')
  const audience = 'sanbao-anew'
  await step('the stack is deployed again: its API is for another audience', async () => {
    const { ApiEndpoint } = await deploy(assembly, { ...parameters, OidcAudience: audience })
    assert(ApiEndpoint === apiEndpoint, `the API moved to ${ApiEndpoint}`)
    const { status, body } = await post(apiEndpoint, { query: '{ __typename }' }, oldToken)
    assert(status === 401 || body.errors, `a token for the former audience is taken: ${JSON.stringify(body)}`)
    issuer.speakTo(audience)
  })
  await step('what was there is there, unchanged', async () => {
    const after = [await seen(people.maker, closedId), await seen(people.maker, id)]
    assert(JSON.stringify(after) === JSON.stringify(before), `${after.join()} is not ${before.join()}`)
    assert(
      before.every((text) => text.includes(county)),
      before.join(),
    )
  })
  await step('the order goes on to its end', async () => {
    for (const [, run] of others) await run()
  })
}
