import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { runningStack } from '../../local/data-dir'
import { type Engine, startEngine } from '../../local/engine'
import { type Stack, startStack } from '../../local/stack'

type Handler = (event: unknown) => unknown

/** Of this file alone: a stack reads the streams from their beginning, and the shared engine keeps every test's changes. */
let engine: Engine
let dir: string
let stack: Stack
const seen = new Map<string, unknown[]>()
const answers = new Map<string, Handler>()

/** Recording handlers in the place of the project's own, so that this tests the stack alone. */
const importEntry = async (entry: string) => ({
  handler: async (event: unknown) => {
    seen.set(entry, [...(seen.get(entry) ?? []), event])
    return answers.get(entry)?.(event)
  },
})

const API = 'functions/graphql/handler.ts'
const SWEEP = 'functions/orders/sweep-orders.schedule.ts'

const start = (others: Parameters<typeof startStack>[0] = {}) =>
  startStack({ port: 0, dataDir: dir, importEntry, dynamodbEndpoint: engine.endpoint, ...others })

const lastEvent = () => seen.get(API)?.at(-1) as APIGatewayProxyEventV2

beforeAll(async () => {
  engine = await startEngine()
  dir = await mkdtemp(join(tmpdir(), 'sanbao-stack-'))
  stack = await start()
})
afterAll(async () => {
  await stack.stop()
  await engine.stop()
  await rm(dir, { recursive: true })
})
beforeEach(() => {
  seen.clear()
  answers.clear()
})

const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(stack.url + path, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

test('a request reaches the handler as API Gateway would send it', async () => {
  await post('/graphql?a=1&a=2', '{"query":"{ 三包 }"}', { cookie: 'x=1; y=2', 'X-Trace': 'T' })
  expect(lastEvent()).toMatchObject({
    version: '2.0',
    rawPath: '/graphql',
    rawQueryString: 'a=1&a=2',
    queryStringParameters: { a: '1,2' },
    cookies: ['x=1', 'y=2'],
    headers: { 'x-trace': 'T', 'content-type': 'application/json' },
    requestContext: { http: { method: 'POST', path: '/graphql' } },
    body: '{"query":"{ 三包 }"}',
    isBase64Encoded: false,
  })
})

test('a body that is not text arrives in Base64, and leaves so', async () => {
  answers.set(API, () => ({ statusCode: 200, body: Buffer.from([0, 255]).toString('base64'), isBase64Encoded: true }))
  const response = await post('/graphql', new Uint8Array([1, 200]), { 'content-type': 'application/octet-stream' })
  expect(lastEvent()).toMatchObject({ body: Buffer.from([1, 200]).toString('base64'), isBase64Encoded: true })
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0, 255])
})

test('status, headers and cookies come back as the handler gave them', async () => {
  answers.set(API, () => ({ statusCode: 418, headers: { 'x-kind': 'pot' }, cookies: ['a=1', 'b=2'], body: 'tea' }))
  const response = await post('/graphql', '{}')
  expect([response.status, response.headers.get('x-kind'), await response.text()]).toEqual([418, 'pot', 'tea'])
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('a body over six megabytes is refused before the handler', async () => {
  const response = await post('/graphql', 'x'.repeat(6 * 1024 * 1024 + 1))
  expect(response.status).toBe(413)
  expect(seen.has(API)).toBe(false)
})

test('a fault of the handler is masked', async () => {
  answers.set(API, () => {
    throw new Error('secret detail')
  })
  const response = await post('/graphql', '{}')
  expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }])
})

test('the issuer can be discovered, and its tokens verify against its keys', async () => {
  const metadata = await (await fetch(`${stack.url}/issuer/.well-known/openid-configuration`)).json()
  expect(metadata.issuer).toBe(stack.issuer.url)
  const response = await post('/issuer/token', JSON.stringify({ role: 'regulator', region: '420000' }))
  const { access_token: token } = await response.json()
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
    issuer: metadata.issuer,
    audience: 'sanbao',
  })
  expect(payload).toMatchObject({ role: 'REGULATOR', region: '420000' })
})

test('the issuer says what is wrong with a wish', async () => {
  const message = async (wish: object) => (await (await post('/issuer/token', JSON.stringify(wish))).json()).message
  expect(await message({ role: 'king' })).toMatch(/Unknown role "king".*service-point/)
  expect(await message({ role: 'provider' })).toBe('Role provider needs org')
  expect(await message({ role: 'platform', expiresIn: 'soon' })).toMatch(/expiresIn/)
})

test('a page of another origin cannot fetch a token with a simple request', async () => {
  const response = await post('/issuer/token', JSON.stringify({ role: 'platform' }), { 'content-type': 'text/plain' })
  expect(response.status).toBe(415)
})

test('a schedule runs when told, at the instant told', async () => {
  answers.set(SWEEP, () => ({ lapsed: 2 }))
  const response = await post('/schedules/sweep-orders', '{"at":"2026-11-01T02:00:00+08:00"}')
  expect(await response.json()).toEqual({
    schedule: 'sweep-orders',
    at: '2026-10-31T18:00:00Z',
    result: { lapsed: 2 },
  })
  expect(seen.get(SWEEP)).toEqual([{ at: '2026-10-31T18:00:00Z' }])
  expect((await post('/schedules/graphql', '{}')).status).toBe(404)
  expect((await post('/schedules/sweep-orders', '{"at":"yesterday"}')).status).toBe(400)
})

test('health says starting until everything is prepared', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sanbao-stack-'))
  const statuses: number[] = []
  const status = async (url: string) => statuses.push((await fetch(`${url}/health`)).status)
  const second = await start({ dataDir: other, prepare: ({ url }) => status(url).then(() => {}) })
  await status(second.url)
  await second.stop()
  await rm(other, { recursive: true })
  expect(statuses).toEqual([503, 200])
})

test('two stacks cannot share a data directory, and the first goes on', async () => {
  await expect(start()).rejects.toThrow(/A stack already runs on .* Stop it, or set SANBAO_DATA/)
  expect(runningStack(dir)).toMatchObject({ pid: process.pid, url: stack.url })
  expect((await fetch(`${stack.url}/health`)).status).toBe(200)
})

test('the directory of a killed stack is taken over, even if its process id lives again', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sanbao-stack-'))
  await writeFile(join(other, 'stack.json'), JSON.stringify({ pid: process.pid, bornAt: 'in another life' }))
  const second = await start({ dataDir: other })
  expect(runningStack(other)).toMatchObject({ url: second.url })
  await second.stop()
  expect(runningStack(other)).toBeUndefined()
  await rm(other, { recursive: true })
})

test('a start that fails half way leaves nothing running', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sanbao-stack-'))
  const broken = async () => {
    throw new Error('syntax')
  }
  await expect(start({ dataDir: other, importEntry: broken })).rejects.toThrow('cannot be loaded')
  expect(runningStack(other)).toBeUndefined()
  await (await start({ dataDir: other })).stop()
  await rm(other, { recursive: true })
})

test('a port in use is named with the way out', async () => {
  const port = Number(new URL(stack.url).port)
  await expect(start({ port, dataDir: ':memory:' })).rejects.toThrow(`Port ${port} is in use. Set PORT`)
})

test('an engine of its own ends with its stack, and its file can be opened again', async () => {
  const other = await mkdtemp(join(tmpdir(), 'sanbao-stack-'))
  const first = await start({ dataDir: other, dynamodbEndpoint: undefined })
  await first.stop()
  await expect(fetch(first.dynamodbEndpoint)).rejects.toThrow()
  await (await start({ dataDir: other, dynamodbEndpoint: undefined })).stop()
  await rm(other, { recursive: true })
})
