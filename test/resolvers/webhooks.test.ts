import { ulid } from 'ulid'
import { fromGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newTenant } from '../support/tenant'
import { endpointDo, registered } from '../support/webhooks'

const register = (viewer: TokenClaims, input: object, headers = {}) =>
  mutate({
    name: 'webhookEndpointRegister',
    viewer,
    input: { url: 'https://hooks.example.cn/', types: ['WORK_ORDER_REPORTED'], ...input },
    select: 'webhookEndpoint { id version state } secret',
    headers,
  })

interface Registered {
  readonly webhookEndpointRegister: { readonly webhookEndpoint: { readonly id: string } }
}

test('an endpoint is registered with a secret that is shown once, and again to the same request only', async () => {
  const { as } = await newTenant()
  const query = `mutation($input: WebhookEndpointRegisterInput!) {
    webhookEndpointRegister(input: $input) { webhookEndpoint { id } secret } }`
  const input = { idempotencyKey: ulid(), url: 'https://hooks.example.cn/', types: ['GRADE_DECIDED'] }
  const send = () => callApi<object>({ query, variables: { input }, viewer: as.PROVIDER })
  const first = await send()
  expect(first.data).toMatchObject({
    webhookEndpointRegister: { secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) },
  })
  expect((await send()).data).toEqual(first.data)
  // Nor to the same request once another secret may have taken its place.
  const { id } = (first.data as Registered).webhookEndpointRegister.webhookEndpoint
  await endpointDo(as.PROVIDER, 'webhookSecretRotate', { id, version: 1 })
  expect((await send()).data).toEqual({ webhookEndpointRegister: { webhookEndpoint: { id }, secret: null } })
  // No type of the schema but the two payloads has it.
  const all = '{ webhookEndpoints { edges { node { id version url types state because failingSince createdAt } } } }'
  expect(JSON.stringify((await callApi({ query: all, viewer: as.PROVIDER })).data)).not.toContain('whsec_')
})

test.each([
  ['zh-CN', '不能作为推送地址'],
  ['en', 'is no address to send to'],
])('an address within is refused, in %s', async (language, words) => {
  const { as } = await newTenant()
  const { object, userErrors } = await register(
    as.MANUFACTURER,
    { url: 'https://169.254.169.254/latest/meta-data' },
    { 'accept-language': language },
  )
  expect(object).toBeNull()
  expect(userErrors).toMatchObject([
    { code: 'WEBHOOK_URL', field: ['input', 'url'], message: expect.stringContaining(words) },
  ])
})

test('nothing, a type twice, or tests are no subscription', async () => {
  const { as } = await newTenant()
  for (const [types, code, field] of [
    [[], 'REQUIRED', ['input', 'types']],
    [['GRADE_DECIDED', 'GRADE_DECIDED'], 'INVALID_VALUE', ['input', 'types', '1']],
    [['GRADE_DECIDED', 'TEST'], 'INVALID_VALUE', ['input', 'types', '1']],
  ] as const)
    expect((await register(as.MANUFACTURER, { types })).userErrors).toMatchObject([{ code, field }])
})

test('nobody has more than ten, and a removed one makes room', async () => {
  const { as } = await newTenant()
  const all = []
  for (let n = 0; n < 10; n += 1) all.push(await registered(as.MANUFACTURER))
  expect((await register(as.MANUFACTURER, {})).userErrors).toMatchObject([{ code: 'WEBHOOK_LIMIT' }])
  const { id, version } = all[0] ?? { id: '', version: 0 }
  await endpointDo(as.MANUFACTURER, 'webhookEndpointRemove', { id, version })
  const read = await callApi<{ node: null }>({
    query: 'query($id: ID!) { node(id: $id) { id } }',
    variables: { id },
    viewer: as.MANUFACTURER,
  })
  expect(read.data.node).toBeNull()
  expect((await register(as.MANUFACTURER, {})).userErrors).toEqual([])
  const again = await endpointDo(as.MANUFACTURER, 'webhookEndpointResume', { id, version: version + 1 })
  expect(again.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
}, 60_000)

test('a change is based on the version that stands, and is possible where it is', async () => {
  const { as } = await newTenant()
  const { id } = await registered(as.MANUFACTURER)
  const act = (name: string, version: number, more = {}) => endpointDo(as.MANUFACTURER, name, { id, version, ...more })
  expect((await act('webhookEndpointResume', 1)).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }])
  expect((await act('webhookEndpointPause', 7)).userErrors).toMatchObject([{ code: 'STALE_VERSION' }])
  expect((await act('webhookEndpointPause', 1)).object).toMatchObject({ state: 'PAUSED', because: 'OWNER', version: 2 })
  const url = 'https://other.example.cn/'
  expect((await act('webhookEndpointChange', 2, { url })).object).toMatchObject({ url, version: 3 })
  const refused = await act('webhookEndpointChange', 3, { url: 'https://localhost/' })
  expect(refused.userErrors).toMatchObject([{ code: 'WEBHOOK_URL' }])
  expect((await act('webhookSecretRotate', 3, { formerHours: 169 })).userErrors).toMatchObject([
    { code: 'OUT_OF_RANGE', field: ['input', 'formerHours'] },
  ])
})

test('a test is sent to one’s own endpoint, paused or not', async () => {
  const { as, maker } = await newTenant()
  const { id, version } = await registered(as.MANUFACTURER)
  await endpointDo(as.MANUFACTURER, 'webhookEndpointPause', { id, version })
  const select = 'webhookDelivery { type state payload subjectId attempts { edges { cursor } } }'
  const { object } = await mutate<{ payload: string }>({
    name: 'webhookTest',
    viewer: as.MANUFACTURER,
    input: { id },
    select,
  })
  expect(object).toMatchObject({ type: 'TEST', state: 'WAITING' })
  expect(JSON.parse(object?.payload ?? '')).toMatchObject({ type: 'test' })
  expect(fromGlobalId('WebhookEndpoint', id, []).startsWith(maker.id)).toBe(true)
})

test('lists cost the same however much was delivered', async () => {
  const { as } = await newTenant()
  const { id } = await registered(as.MANUFACTURER)
  const query = '{ webhookEndpoints { edges { node { id deliveries(first: 5) { edges { node { id state } } } } } } }'
  const cost = async () => (await measured(() => callApi({ query, viewer: as.MANUFACTURER }))).cost
  const sendTests = async (count: number) => {
    for (let n = 0; n < count; n += 1)
      await mutate({ name: 'webhookTest', viewer: as.MANUFACTURER, input: { id }, select: 'webhookDelivery { id }' })
  }
  await sendTests(6)
  const few = await cost()
  await sendTests(30)
  expect(await cost()).toEqual(few)
  expect(few).toMatchObject({ operations: '2 Query', write: 0 })
})
