import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { jest } from '@jest/globals'
import { envName } from '../../functions/platform/env'
import { logger } from '../../functions/platform/logger'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, tokenFor } from '../support/api'

const platform = { role: 'PLATFORM', sub: 'platform:test' } as const
const en = 'Something failed on our side; nothing of this request was half done. Retry with the same idempotencyKey.'
const zh = '系统内部出错；本次请求没有留下未完成的改动。请使用同一 idempotencyKey 重试。'

/** An address that nobody listens on any more. */
const closedPort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

let port: number
const log = jest.spyOn(logger, 'error').mockImplementation(() => {})

beforeAll(async () => {
  port = await closedPort()
  process.env[envName.dynamodbEndpoint] = `http://127.0.0.1:${port}`
  await tokenFor(platform)
})

afterEach(() => log.mockClear())

const expectMasked = (answer: Awaited<ReturnType<typeof callApi>>, path: string[], message: string): void => {
  expect(answer.errors).toEqual([{ message, locations: undefined, path, extensions: { code: 'SERVICE_UNAVAILABLE' } }])
  const text = JSON.stringify(answer)
  for (const secret of [String(port), '127.0.0.1', 'ECONN', 'AggregateError', '.ts:', 'node_modules', 'stack'])
    expect(text).not.toContain(secret)
}

describe('with the engine away', () => {
  test.each([
    ['en', en],
    ['zh-CN', zh],
    ['fr', en],
    ['zh;q=0.1, en;q=0.9', en],
  ])('a query tells nothing of it, in the language of %s', async (language, message) => {
    const query = '{ manufacturers(first: 1) { edges { cursor } } }'
    const headers = { 'accept-language': language }
    expectMasked(await callApi({ query, viewer: platform, headers }), ['manufacturers'], message)
  })

  test('nor does a mutation, and its refusals are not taken for it', async () => {
    const query = `mutation { manufacturerUpdate(input: { idempotencyKey: "k", version: 1, id: "${toGlobalId('Manufacturer', 'm')}" }) { userErrors { code } } }`
    expectMasked(await callApi({ query, viewer: platform }), ['manufacturerUpdate'], en)
  })

  test('the log has the cause', async () => {
    await callApi({ query: '{ manufacturers(first: 1) { edges { cursor } } }', viewer: platform })
    expect(log.mock.calls).toEqual([
      ['fault', { path: 'manufacturers', stacks: expect.arrayContaining([expect.stringContaining('ECONNREFUSED')]) }],
    ])
  })

  test('what needs no engine is answered', async () => {
    const { data } = await callApi({ query: '{ viewer { role } }', viewer: platform })
    expect(data).toEqual({ viewer: { role: 'PLATFORM' } })
  })
})

test.each(['constructor:x', 'toString:x', '__proto__:x', 'Nothing:x', 'Viewer:x', ':x', 'WorkOrder:'])(
  'a made-up id %s names nothing',
  async (text) => {
    const id = Buffer.from(text).toString('base64url')
    const { data, errors } = await callApi({ query: `{ node(id: "${id}") { id } }`, viewer: platform })
    expect([data, errors]).toEqual([{ node: null }, []])
  },
)
