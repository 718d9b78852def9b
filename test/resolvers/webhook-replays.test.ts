import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { deliveryIdOf, endpointDo, registered, reportedTo, told } from '../support/webhooks'

type Values = Readonly<Record<string, unknown>>

const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

const replay = (viewer: TokenClaims, id: string, more: Values = {}) =>
  mutate<{ id: string; state: string }>({
    ...{ name: 'webhookReplay', viewer, input: { id, ...more }, select: 'webhookDelivery { id state }' },
  })

interface PeriodAnswer {
  readonly replayed: number | null
  readonly continueAfter: string | null
  readonly userErrors: readonly { code: string; field: readonly string[]; message: string }[]
}

const replayPeriod = async (viewer: TokenClaims, id: string, more: Values = {}): Promise<PeriodAnswer> => {
  const query = `mutation($input: WebhookReplayPeriodInput!) { webhookReplayPeriod(input: $input) {
    replayed continueAfter userErrors { code field message } } }`
  const input = { idempotencyKey: newKey(), id, from: hour(-1), to: hour(1), ...more }
  return (await asked<{ webhookReplayPeriod: PeriodAnswer }>(viewer, query, { input })).webhookReplayPeriod
}

const stateOf = async (viewer: TokenClaims, id: string) =>
  (
    await asked<{ node: { state: string } | null }>(
      viewer,
      `{ node(id: "${id}") { ... on WebhookDelivery { state } } }`,
    )
  ).node?.state

/** A paused endpoint of the maker's, and what was kept back for it meanwhile. */
const keptBack = async (tenant: Tenant, count: number) => {
  const { MANUFACTURER } = tenant.as
  const { id, version } = await registered(MANUFACTURER)
  const paused = doneAs(await endpointDo(MANUFACTURER, 'webhookEndpointPause', { id, version }))
  const at = (n: number) => new Date(Date.now() - (count - n) * 1000).toISOString()
  const events = Array.from({ length: count }, (_, n) => ({ ...reportedTo(tenant.maker.id), at: at(n) }))
  await told(...events)
  const fields = 'deliveries(first: 100) { edges { node { id state } } }'
  const query = `{ node(id: "${id}") { ... on WebhookEndpoint { ${fields} } } }`
  type Shown = { node: { deliveries: { edges: { node: { id: string; state: string } }[] } } }
  const deliveries = (await asked<Shown>(MANUFACTURER, query)).node.deliveries.edges.map(({ node }) => node)
  return { endpoint: paused, deliveries }
}

describe('an endpoint that was paused', () => {
  test('is sent to again once it is resumed; what was kept back stays so until it is asked for', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const { endpoint, deliveries } = await keptBack(tenant, 1)
    expect(deliveries.map(({ state }) => state)).toEqual(['HELD'])
    const input = { id: endpoint.id, version: endpoint.version, idempotencyKey: newKey() }
    const resumed = await endpointDo(MANUFACTURER, 'webhookEndpointResume', input)
    expect(doneAs(resumed)).toMatchObject({ version: endpoint.version + 1, state: 'ACTIVE', because: null })
    expect(await endpointDo(MANUFACTURER, 'webhookEndpointResume', input)).toEqual(resumed)
    expect(await stateOf(MANUFACTURER, deliveries[0]?.id ?? '')).toBe('HELD')
    const [message] = await told(reportedTo(tenant.maker.id))
    expect(await stateOf(MANUFACTURER, message ? deliveryIdOf(message) : '')).not.toBe('HELD')
  })

  test('is not resumed while it is active, by a past version, or by a stranger', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { MANUFACTURER, PROVIDER } = tenant.as
    const { id, version } = await registered(MANUFACTURER)
    const resume = (viewer: TokenClaims, change: Values = {}) =>
      endpointDo(viewer, 'webhookEndpointResume', { id, version, ...change })
    expect(refusedAs(await resume(MANUFACTURER))).toBe('ACTION_NOT_ALLOWED input.id')
    expect(refusedAs(await resume(MANUFACTURER, { version: 7 }))).toBe('STALE_VERSION input.version')
    for (const viewer of [PROVIDER, other.as.MANUFACTURER])
      expect(refusedAs(await resume(viewer))).toBe('NOT_FOUND input.id')
    doneAs(await endpointDo(MANUFACTURER, 'webhookEndpointRemove', { id, version }))
    expect(refusedAs(await resume(MANUFACTURER, { version: version + 1 }))).toBe('NOT_FOUND input.id')
  })
})

describe('what was not delivered', () => {
  test('is sent again one by one, once for a request', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const { endpoint, deliveries } = await keptBack(tenant, 2)
    doneAs(await endpointDo(MANUFACTURER, 'webhookEndpointResume', { id: endpoint.id, version: endpoint.version }))
    const [one, other] = deliveries.map(({ id }) => id)
    const idempotencyKey = newKey()
    const sent = doneAs(await replay(MANUFACTURER, one ?? '', { idempotencyKey }))
    expect(sent).toMatchObject({ id: one })
    expect(sent.state).not.toBe('HELD')
    expect(refusedAs(await replay(MANUFACTURER, one ?? '', { idempotencyKey }))).toBe('')
    expect(await stateOf(MANUFACTURER, other ?? '')).toBe('HELD')
  })

  test('is nobody else’s to send or to see', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { deliveries } = await keptBack(tenant, 1)
    const [{ id } = { id: '' }] = deliveries
    for (const viewer of [other.as.MANUFACTURER, tenant.as.PROVIDER]) {
      expect(refusedAs(await replay(viewer, id))).toBe('NOT_FOUND input.id')
      expect(await stateOf(viewer, id)).toBeUndefined()
    }
    const none = toGlobalId('WebhookDelivery', 'none')
    expect(refusedAs(await replay(tenant.as.MANUFACTURER, none))).toBe('NOT_FOUND input.id')
    expect(await stateOf(tenant.as.MANUFACTURER, id)).toBe('HELD')
  })

  test('of a period goes forty at a time, oldest first, until nothing is left', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const { endpoint, deliveries } = await keptBack(tenant, 43)
    expect(deliveries).toHaveLength(43)
    // What is sent to one that is paused would be kept back again.
    doneAs(await endpointDo(MANUFACTURER, 'webhookEndpointResume', { id: endpoint.id, version: endpoint.version }))
    const once = { idempotencyKey: newKey(), from: hour(-1), to: hour(1) }
    const first = await replayPeriod(MANUFACTURER, endpoint.id, once)
    expect(first).toMatchObject({ replayed: 40, continueAfter: expect.any(String), userErrors: [] })
    const heldNow = async () => {
      const states = await Promise.all(deliveries.map(({ id }) => stateOf(MANUFACTURER, id)))
      return states.map((state) => state === 'HELD')
    }
    // The list has the latest first: the last three are the ones that wait.
    expect(await heldNow()).toEqual([true, true, true, ...Array.from({ length: 40 }, () => false)])
    expect(await replayPeriod(MANUFACTURER, endpoint.id, once)).toEqual(first)
    const rest = await replayPeriod(MANUFACTURER, endpoint.id, { after: first.continueAfter })
    expect(rest).toEqual({ replayed: 3, continueAfter: null, userErrors: [] })
    expect((await heldNow()).every((held) => !held)).toBe(true)
  })

  test('before the period or after it stays where it is', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const { endpoint, deliveries } = await keptBack(tenant, 1)
    const [{ id } = { id: '' }] = deliveries
    const none = { replayed: 0, continueAfter: null, userErrors: [] }
    expect(await replayPeriod(MANUFACTURER, endpoint.id, { from: hour(-3), to: hour(-2) })).toEqual(none)
    expect(await replayPeriod(MANUFACTURER, endpoint.id, { from: hour(1), to: hour(2) })).toEqual(none)
    expect(await stateOf(MANUFACTURER, id)).toBe('HELD')
  })

  test.each<[string, Values, string]>([
    ['a period that ends before it begins', { from: hour(1), to: hour(-1) }, 'INVALID_VALUE input.to'],
    ['a beginning that no answer gave', { after: 'anywhere' }, 'INVALID_CURSOR input.after'],
  ])('%s is refused', async (_what, change, code) => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const { endpoint, deliveries } = await keptBack(tenant, 1)
    expect(refusedAs(await replayPeriod(MANUFACTURER, endpoint.id, change))).toBe(code)
    expect(refusedAs(await replayPeriod(tenant.as.PROVIDER, endpoint.id))).toBe('NOT_FOUND input.id')
    expect(await stateOf(MANUFACTURER, deliveries[0]?.id ?? '')).toBe('HELD')
  })
})

test('cost: a period is an endpoint, a Query and a transaction, however much it sends', async () => {
  const tenant = await newTenant()
  const { endpoint } = await keptBack(tenant, 20)
  const { cost } = await measured(() => replayPeriod(tenant.as.MANUFACTURER, endpoint.id))
  expect(cost.operations).toBe('GetItem + Query + TransactWriteItems')
})
