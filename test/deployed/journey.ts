import { post } from './api'
import { deploy } from './deploy'
import { emulatedEndpoint } from './endpoint'
import { audience, type Issuer, startIssuer } from './issuer'
import { buildNetwork } from './network'
import { report, stages } from './orders'
import { assert, step, summary, tell } from './steps'

/** Dashboards hide cells under five, so one order alone would not be seen. */
const FURTHER_ORDERS = 5
const phoneOf = (n: number): string => `1380000${String(n).padStart(4, '0')}`

const travel = async (issuer: Issuer): Promise<void> => {
  const parameters = { OidcIssuer: issuer.url, OidcAudience: audience }
  const { ApiEndpoint } = await step('the stack deploys', () => deploy(parameters))
  await step('the API answers', async () => {
    const { status, body } = await post(ApiEndpoint, { query: '{ __typename }' }, await issuer.token('PLATFORM'))
    assert(status === 200 && body.data?.__typename === 'Query', `HTTP ${status}: ${JSON.stringify(body)}`)
  })
  const { network, people } = await buildNetwork(ApiEndpoint, issuer)

  const customer = await people.customer(phoneOf(0))
  const id = await step('a customer reports a fault', () => report(customer, phoneOf(0), network.modelId))
  for (const [name, run] of stages(id, customer, network, people)) await step(name, run)
  await step(`${FURTHER_ORDERS} more orders go the same way`, async () => {
    for (let n = 1; n <= FURTHER_ORDERS; n += 1) {
      const other = await people.customer(phoneOf(n))
      const next = await report(other, phoneOf(n), network.modelId)
      for (const [, run] of stages(next, other, network, people)) await run()
    }
  })
}

emulatedEndpoint()
const issuer = await startIssuer()
await travel(issuer)
  .catch(() => tell('the rest was not tried'))
  .finally(() => issuer.stop())
const { failed, text } = summary()
console.log(text)
process.exitCode = failed > 0 ? 1 : 0
