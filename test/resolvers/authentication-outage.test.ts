import { KeySet, newKey, type SigningKey, sign } from '../support/access/issuer'
import { callApi } from '../support/api'

const query = '{ viewer { role } }'
let key: SigningKey
let keySet: KeySet

beforeAll(async () => {
  key = await newKey('current')
  keySet = new KeySet([key])
  await keySet.start()
})

afterAll(() => keySet.stop())

const callIn = (language: string) => async () =>
  callApi({ query, token: await sign(key), headers: { 'accept-language': language } })

const expectUnavailable = async (answer: Awaited<ReturnType<typeof callApi>>): Promise<void> => {
  expect(answer.status).toBe(503)
  expect(answer.headers['retry-after']).toBe('5')
  expect(answer.errors).toEqual([{ message: expect.any(String), extensions: { code: 'SERVICE_UNAVAILABLE' } }])
  expect(JSON.stringify(answer.errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|fetch|stack|jwks/i)
}

/** One story: the keys are cached once they are read, so the order is part of it. */
test('while the issuer is away a token is neither taken nor refused, and is taken once it is back', async () => {
  await keySet.stop()
  await expectUnavailable(await callIn('en')())
  expect((await callIn('zh-CN')()).errors[0]?.message).toMatch('重试')
  expect((await callApi({ query: '{ __typename }' })).status).toBe(200)

  await keySet.start()
  keySet.status = 500
  await expectUnavailable(await callIn('en')())
  keySet.status = 200
  const good = keySet.body
  for (const body of ['<html>', '{}', '{"keys":[{"kid":7}]}']) {
    keySet.body = body
    await expectUnavailable(await callIn('en')())
  }

  keySet.body = good
  expect((await callIn('en')()).data).toEqual({ viewer: { role: 'PLATFORM' } })
  await keySet.stop()
  expect((await callIn('en')()).data).toEqual({ viewer: { role: 'PLATFORM' } })
})
