import { deployedAnew } from './anew'
import { post } from './api'
import { drawn, record } from './callbacks'
import { catalogue } from './catalogue'
import { tellTheTime } from './clock'
import { complaints } from './complaints'
import { contracted } from './contracted'
import { look, shows } from './dashboard'
import { deadLetters } from './dead-letters'
import { type Assembly, bootstrap, deploy, synthesise } from './deploy'
import { disputes } from './disputes'
import { emulatedEndpoint } from './endpoint'
import { evidence, planSeals } from './evidence'
import { exported } from './exports'
import { forget } from './forget'
import { audience, type Issuer, startIssuer } from './issuer'
import { failures, runSchedule } from './jobs'
import { lives } from './lives'
import { buildNetwork, province } from './network'
import { nightsOf } from './nights'
import { refusesWithoutEndpoint } from './operations'
import { FEE, report, stages } from './orders'
import { parts } from './parts'
import { published } from './published'
import { evaluated } from './reevaluation'
import { destroyed } from './retained'
import { assert, brokenOff, step, summary } from './steps'
import { stock } from './stock'
import { story } from './story'
import { capabilities } from './suites/capabilities'
import { supervision } from './supervision'
import { everythingTouched } from './touched'
import { uploadDocument } from './uploads'
import { waiting } from './waiting'
import { type Partner, startPartner, subscribe, told } from './webhooks'

interface ChainCheck {
  readonly intact: boolean
  readonly events: number
}

/** Dashboards hide cells under five, so one order alone would not be seen. */
const FURTHER_ORDERS = 5
const DAY_MS = 86_400_000
const phoneOf = (n: number): string => `1380000${String(n).padStart(4, '0')}`

const travel = async (issuer: Issuer, partner: Partner, assembly: Assembly): Promise<void> => {
  const parameters = { OidcIssuer: issuer.url, OidcAudience: audience }
  const { ApiEndpoint, AlarmTopic } = await step('the stack deploys', async () => {
    await bootstrap(assembly)
    return deploy(assembly, parameters)
  })
  if (only.length > 0) return capabilities(ApiEndpoint, issuer, only)
  await step('its schedules are told the time', tellTheTime)
  await step('the API answers', async () => {
    const { status, body } = await post(ApiEndpoint, { query: '{ __typename }' }, await issuer.token('PLATFORM'))
    assert(status === 200 && body.data?.__typename === 'Query', `HTTP ${status}: ${JSON.stringify(body)}`)
  })
  await step('a token of another issuer is refused', async () => {
    const stranger = await startIssuer()
    const token = await stranger.token('PLATFORM').finally(() => stranger.stop())
    const { status, body } = await post(ApiEndpoint, { query: '{ __typename }' }, token)
    assert(status === 401 || body.errors, `HTTP ${status}: ${JSON.stringify(body)}`)
  })
  const { network, people } = await buildNetwork(ApiEndpoint, issuer)

  await step('the maker uploads a document and downloads it again', () => uploadDocument(people.maker))

  await planSeals()
  await subscribe(people.maker, partner)
  const customer = await people.customer(phoneOf(0))
  const id = await step('a customer reports a fault', () => report(customer, phoneOf(0), network.modelId))
  for (const [name, run] of stages(id, customer, network, people)) await step(name, run)
  await step('its log is whole', async () => {
    const query = 'query ($id: ID!) { workOrderChainCheck(id: $id) { intact events } }'
    const { workOrderChainCheck: check } = await people.maker.ask<{ workOrderChainCheck: ChainCheck }>(query, { id })
    assert(check.intact && check.events >= 9, JSON.stringify(check))
  })
  const orderIds = [id]
  await step(`${FURTHER_ORDERS} more orders go the same way`, async () => {
    for (let n = 1; n <= FURTHER_ORDERS; n += 1) {
      const other = await people.customer(phoneOf(n))
      const next = await report(other, phoneOf(n), network.modelId)
      for (const [, run] of stages(next, other, network, people)) await run()
      orderIds.push(next)
    }
  })

  await step('the callbacks of the day are planned', () => runSchedule('plan-callbacks', new Date(Date.now() + DAY_MS)))
  const tasks = await step('the queue has them drawn', () => drawn(people.hotline, orderIds))
  await step('the hotline records the answers', async () => {
    for (const task of tasks) await record(people.hotline, task)
  })
  const orders = orderIds.length
  await step('the dashboard of the province shows it all', () =>
    shows(people.regulator, province, {
      ...{ reported: orders, completed: orders, answered: orders, satisfied: orders },
      ...{ open: 0, fees: orders * FEE },
    }),
  )
  await step('another province is not shown it', async () => {
    const answer = await look(people.foreignRegulator, province).catch((error: Error) => error.message)
    assert(typeof answer === 'string' && answer.includes('NOT_FOUND'), JSON.stringify(answer))
  })
  await step('the agreements that end are looked for', () => runSchedule('plan-reevaluations', new Date()))
  await step('the queue has the provider re-evaluated', () => evaluated(people.maker, network.providerId))
  const complaintGoesUp = await complaints(id, customer, people)
  await supervision(network, people)
  await catalogue(network, people)
  await parts(network, people)
  const { sourced } = await stock(network, people)
  await exported(people)
  await evidence(people, id)
  await published(ApiEndpoint)
  await contracted(network, people)
  await forget(people.maker)
  await waiting(network, people)
  await disputes(network, people)
  await story(ApiEndpoint, issuer)
  await nightsOf(ApiEndpoint, issuer, people)
  await lives(ApiEndpoint, issuer)
  await capabilities(ApiEndpoint, issuer)
  await sourced()
  await told(people.maker, partner, orders)
  await complaintGoesUp()
  await step('nothing landed where failures land', async () => {
    const found = await failures()
    assert(Object.keys(found).length === 0, JSON.stringify(found))
  })
  await everythingTouched()
  await deadLetters(AlarmTopic, people, network.manufacturerId)
  await deployedAnew({ assembly, apiEndpoint: ApiEndpoint, parameters, issuer, network, people }, id)
  await destroyed(assembly)
}

emulatedEndpoint()
/** Suites to travel alone, by their path. */
const only = process.argv.slice(2)
const issuer = await startIssuer()
const partner = await startPartner()
const fromTheStart = async (): Promise<void> => {
  await step('without an emulator’s address nothing is deployed', refusesWithoutEndpoint)
  const assembly = await step('the stack is synthesised', synthesise)
  await travel(issuer, partner, assembly).finally(() => assembly.remove())
}
await fromTheStart()
  .catch(brokenOff)
  .finally(() => Promise.all([issuer.stop(), partner.stop()]))
const { failed, text } = summary()
console.log(text)
process.exitCode = failed > 0 ? 1 : 0
