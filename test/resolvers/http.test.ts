import { type AuditResult, serverAudits } from 'graphql-http'
import { type ApiServer, serveApi } from '../support/access/server'

let api: ApiServer

beforeAll(async () => {
  api = await serveApi()
})

afterAll(() => api.stop())

const statusesOf = (results: readonly AuditResult[]) =>
  results.filter(({ status }) => status === 'error' || status === 'warn').map(({ id, name }) => `${id} ${name}`)

test('the audits of graphql-http find neither errors nor warnings', async () => {
  const audits = serverAudits({ url: () => api.url })
  const results = await Promise.all(audits.map(({ fn }) => fn()))
  expect(results.length).toBeGreaterThan(60)
  expect(statusesOf(results)).toEqual([])
})

interface Answer {
  readonly status: number
  readonly type: string | null
  readonly headers: Headers
  readonly text: string
}

const send = async (init: RequestInit, search = ''): Promise<Answer> => {
  const response = await fetch(api.url + search, init)
  const { status, headers } = response
  return { status, headers, type: headers.get('content-type'), text: await response.text() }
}

const post = (body: BodyInit, type = 'application/json', headers: Record<string, string> = {}): Promise<Answer> =>
  send({ method: 'POST', headers: { 'content-type': type, ...headers }, body })

/** A refusal in JSON, with one error, a code, and nothing of our insides. */
const expectRefusal = ({ status, type, text }: Answer, expected: number): void => {
  expect(status).toBe(expected)
  expect(type).toBe('application/json; charset=utf-8')
  const { errors, ...more } = JSON.parse(text)
  expect(errors).toEqual([
    expect.objectContaining({ message: expect.any(String), extensions: { code: expect.stringMatching(/^[A-Z_]+$/) } }),
  ])
  expect(more).toEqual({})
  expect(text).not.toMatch(/\bat .*\.[jt]s|node_modules|SyntaxError|position \d/)
}

const good = '{"query":"{ __typename }"}'

describe('a body that is no GraphQL request is refused in JSON', () => {
  test.each([
    ['no JSON', '{bad', 400],
    ['JSON cut off', '{"query":"{ __typename', 400],
    ['empty', '', 400],
    ['null', 'null', 400],
    ['text', '"x"', 400],
    ['a number', '7', 400],
    ['an object without query', '{}', 400],
    ['a query that is no text', '{"query":{"kind":"Document"}}', 400],
    ['variables that are no object', '{"query":"{ __typename }","variables":[1]}', 400],
    ['extensions that are no object', '{"query":"{ __typename }","extensions":"x"}', 400],
    ['an operation name that is no text', '{"query":"{ __typename }","operationName":7}', 400],
  ])('%s', async (_name, body, status) => expectRefusal(await post(body), status))

  test('a subscription, which the schema has no root for', async () => {
    const answer = await post('{"query":"subscription { changes }"}')
    expect(JSON.stringify(answer)).toContain('GRAPHQL_VALIDATION_FAILED')
    expect(JSON.stringify(answer)).toContain('changesSince')
  })

  test('bytes that are no UTF-8', async () => {
    const { handler } = await import('../../functions/graphql/handler')
    const body = Buffer.from([...Buffer.from('{"query":"'), 0xc3, 0x28, ...Buffer.from('"}')]).toString('base64')
    const event = { rawPath: '/graphql', rawQueryString: '', body, isBase64Encoded: true }
    const headers = { 'content-type': 'application/json' }
    const requestContext = { http: { method: 'POST' } }
    const result = await handler({ ...event, headers, requestContext } as never, {} as never)
    expect(result).toMatchObject({ statusCode: 400, headers: { 'content-type': 'application/json; charset=utf-8' } })
    expect(result.body).toContain('UTF-8')
  })

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'application/json; charset=utf-16',
    'application/graphql',
    ',,,',
  ])('of type %s', async (type) => {
    expectRefusal(await post(good, type), 415)
    // Nor with the header by which Apollo's own check would let it pass.
    expectRefusal(await post(good, type, { 'apollo-require-preflight': 'true' }), 415)
  })

  test.each(['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"'])(
    'but not of type %s',
    async (type) => expect((await post(good, type)).status).toBe(200),
  )

  test('that the caller accepts no type of ours for', async () =>
    expectRefusal(await post(good, 'application/json', { accept: 'image/png' }), 406))
})

describe('methods', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused and told what is allowed', async (method) => {
    const answer = await send({ method })
    expectRefusal(answer, 405)
    expect(answer.headers.get('allow')).toBe('GET, POST')
  })

  test('HEAD is refused without a body', async () => {
    const { status, headers, text } = await send({ method: 'HEAD' })
    expect([status, headers.get('allow'), text]).toEqual([405, 'GET, POST', ''])
  })

  const mutation = encodeURIComponent(
    'mutation { workOrderConfirm(input: { idempotencyKey: "k", id: "x" }) { userErrors { code } } }',
  )

  test('GET changes nothing', async () => {
    const answer = await send({ headers: { 'apollo-require-preflight': 'true' } }, `?query=${mutation}`)
    expectRefusal(answer, 405)
    expect(answer.headers.get('allow')).toBe('POST')
  })

  test('a GET that a foreign page can send is refused', async () =>
    expectRefusal(await send({}, '?query={__typename}'), 400))

  test('a GET that needs asking first is answered', async () => {
    const { status } = await send({ headers: { 'apollo-require-preflight': 'true' } }, '?query={__typename}')
    expect(status).toBe(200)
  })

  test('a browser gets no page with scripts of another host', async () => {
    const { type } = await send({ headers: { accept: 'text/html' } })
    expect(type).toBe('application/json; charset=utf-8')
  })
})

describe('the status of a document that is not good', () => {
  const documents = ['{', '{ nothing }', 'query($a: Int!) { manufacturers(first: $a) { edges { cursor } } }']
  const statusOf = async (query: string, accept: string) =>
    (await post(JSON.stringify({ query }), 'application/json', { accept })).status

  test.each(documents)('%s: 400 in the type of its own, 200 in plain JSON', async (query) => {
    expect(await statusOf(query, 'application/graphql-response+json')).toBe(400)
    expect(await statusOf(query, 'application/graphql-response+json, application/json;q=0.9')).toBe(400)
    expect(await statusOf(query, 'application/json')).toBe(200)
    expect(await statusOf(query, '*/*')).toBe(200)
  })

  test('nobody is 401 in both', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json'])
      expect(await statusOf('{ viewer { role } }', accept)).toBe(401)
  })
})
