import fc from 'fast-check'
import { callApi, mutate, newKey } from '../support/api'
import { answeredCallback } from '../support/follow-ups'
import { newTenant, type Tenant } from '../support/tenant'

interface LinkData {
  id: string
  state: string
  attempts: number
  answeredBy: string | null
}
const open = async (tenant: Tenant) => (await answeredCallback(tenant, { open: true })).id

const issue = async (tenant: Tenant, input: Record<string, unknown>, role: 'HOTLINE' | 'MANUFACTURER' = 'HOTLINE') => {
  const { data, errors } = await callApi<{
    callbackLinkIssue: {
      link: { token: string; expiresAt: string } | null
      userErrors: { code: string; field: string[] }[]
    }
  }>({
    query: `mutation($input: CallbackLinkIssueInput!) { callbackLinkIssue(input: $input) {
      callbackTask { id } link { token expiresAt } userErrors { code field } } }`,
    variables: { input: { idempotencyKey: newKey(), ...input } },
    viewer: tenant.as[role],
  })
  return { link: data?.callbackLinkIssue.link, refused: data?.callbackLinkIssue.userErrors ?? [], errors }
}
const tokenTo = async (tenant: Tenant, id: string): Promise<string> => (await issue(tenant, { id })).link?.token ?? ''

const held = async (token: string) =>
  (
    await callApi<{ link: { callback: object | null; workOrder: object | null } }>({
      query:
        '{ link { expiresAt callback { state manufacturer completedOn questions { code textZh } } workOrder { id } } }',
      token,
    })
  ).data.link

const score = (n: number) => ({ core: n, auxiliary: n, personal: n })
const answer = async (token: string, input: Record<string, unknown> = {}) => {
  const { data, errors } = await callApi<{
    callbackAnswer: { callback: { state: string } | null; userErrors: { code: string }[] }
  }>({
    query: `mutation($input: CallbackAnswerInput!) { callbackAnswer(input: $input) {
      callback { state completedOn } userErrors { code field } } }`,
    variables: { input: { idempotencyKey: newKey(), expected: score(3), perceived: score(4), ...input } },
    token,
  })
  return { ...data?.callbackAnswer, errors }
}
const taskOf = async (tenant: Tenant, id: string) =>
  (
    await callApi<{ node: LinkData & { version: number } }>({
      query:
        'query($id: ID!) { node(id: $id) { ... on CallbackTask { id version state attempts answeredBy satisfied } } }',
      variables: { id },
      viewer: tenant.as.HOTLINE,
    })
  ).data.node

test('Q2 a customer answers by link, without an account; then nobody calls any more', async () => {
  const tenant = await newTenant()
  const id = await open(tenant)
  const token = await tokenTo(tenant, id)
  expect(await held(token)).toMatchObject({
    callback: { state: 'OPEN', manufacturer: tenant.maker.name, questions: [{ code: 'core' }, {}, {}] },
    // The link opens the questions, and nothing of the order.
    workOrder: null,
  })
  expect((await answer(token)).callback).toMatchObject({ state: 'ANSWERED' })
  expect(await taskOf(tenant, id)).toMatchObject({
    state: 'ANSWERED',
    attempts: 0,
    answeredBy: 'LINK',
    satisfied: true,
  })
  const call = { name: 'callbackNoAnswer', viewer: tenant.as.HOTLINE, input: { id }, select: 'callbackTask { id }' }
  expect((await mutate(call)).userErrors).toMatchObject([{ code: 'CALLBACK_CLOSED' }])
  expect((await issue(tenant, { id })).refused).toMatchObject([{ code: 'CALLBACK_CLOSED', field: ['input', 'id'] }])
})

test('Q2 answered twice equals once, whatever is said the second time, by whichever link, at the same time or later', async () => {
  const tenant = await newTenant()
  const tries = fc.array(fc.record({ link: fc.nat(1), score: fc.integer({ min: 1, max: 5 }), again: fc.boolean() }), {
    minLength: 2,
    maxLength: 4,
  })
  const once = async (given: readonly { link: number; score: number; again: boolean }[]) => {
    const id = await open(tenant)
    const tokens = [await tokenTo(tenant, id), await tokenTo(tenant, id)]
    const send = ({ link, score: n }: { link: number; score: number }, key: string) =>
      answer(tokens[link] ?? '', { idempotencyKey: key, perceived: score(n) })
    const keyed = given.map((one) => ({ ...one, key: newKey() }))
    const first = await Promise.all(keyed.map((one) => send(one, one.key)))
    expect(first.filter(({ callback }) => callback?.state === 'ANSWERED')).toHaveLength(1)
    const task = await taskOf(tenant, id)
    const repeated = await Promise.all(keyed.filter(({ again }) => again).map((one) => send(one, one.key)))
    expect(await taskOf(tenant, id)).toEqual(task)
    for (const { userErrors = [] } of [...first, ...repeated])
      expect(userErrors.every(({ code }) => code === 'CALLBACK_CLOSED')).toBe(true)
  }
  await fc.assert(fc.asyncProperty(tries, once), { numRuns: 6 })
})

test('Q2 the same request makes the same link; a link ends, and its callback’s links can be revoked', async () => {
  const tenant = await newTenant()
  const id = await open(tenant)
  const input = { idempotencyKey: newKey(), id, days: 3 }
  const first = await issue(tenant, input)
  expect(first.refused).toEqual([])
  expect((await issue(tenant, input)).link).toEqual(first.link)
  expect((Date.parse(first.link?.expiresAt ?? '') - Date.now()) / 86_400_000).toBeLessThanOrEqual(4)
  expect((await issue(tenant, { id, days: 91 })).refused).toMatchObject([{ code: 'OUT_OF_RANGE' }])
  const revoke = {
    name: 'callbackLinksRevoke',
    viewer: tenant.as.HOTLINE,
    input: { id },
    select: 'callbackTask { id }',
  }
  expect((await mutate(revoke)).userErrors).toEqual([])
  const token = first.link?.token ?? ''
  expect((await held(token)).callback).toBeNull()
  expect((await answer(token)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await issue(tenant, input)).link).toBeNull()
  expect((await answer(await tokenTo(tenant, id))).callback).toMatchObject({ state: 'ANSWERED' })
})

test('Q2 a link to a callback opens no other, and what is wrong in the answer is named', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const [id, other] = [await open(tenant), await open(tenant)]
  const token = await tokenTo(tenant, id)
  const wrong = await answer(token, { perceived: score(6) })
  expect(wrong.userErrors).toMatchObject([{ code: 'OUT_OF_RANGE', field: ['input', 'perceived', 'core'] }])
  expect(await taskOf(tenant, id)).toMatchObject({ state: 'OPEN' })
  await answer(token)
  expect(await taskOf(tenant, other)).toMatchObject({ state: 'OPEN' })
  expect((await issue(stranger, { id: other })).refused).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await issue(tenant, { id: other }, 'MANUFACTURER')).errors[0]?.extensions.code).toBe('FORBIDDEN')
  const { errors } = await callApi({
    query: 'query($id: ID!) { node(id: $id) { id } }',
    variables: { id: other },
    token: await tokenTo(tenant, other),
  })
  expect(errors[0]?.extensions.code ?? 'none').not.toBe('INTERNAL_SERVER_ERROR')
})
