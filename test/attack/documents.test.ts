import { type ApiServer, serveApi } from '../support/access/server'
import { tokenFor } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'
import { Timings, wrongWith } from './oracle'
import { type Bullet, shoot } from './shoot'

let api: ApiServer
let tenant: Tenant
let authorization: string
const timings = new Timings()

beforeAll(async () => {
  tenant = await newTenant()
  api = await serveApi()
  authorization = `Bearer ${await tokenFor(tenant.as.MANUFACTURER)}`
})
afterAll(async () => {
  timings.tell()
  await api.stop()
})

/** The slowest comes first where code has to be warmed up: three of each, all held. */
const TIMES = 3

const refused = async (kind: string, bullet: Bullet): Promise<string[]> => {
  const codes = new Set<string>()
  for (let i = 0; i < TIMES; i += 1) {
    const shot = await shoot(api.url, { ...bullet, headers: { authorization, ...bullet.headers } })
    timings.add(kind, shot)
    expect(wrongWith(shot, [])).toBeUndefined()
    const { errors = [] } = shot.body ? JSON.parse(shot.body) : {}
    for (const { extensions } of errors) codes.add(extensions.limit ? `LIMIT ${extensions.limit}` : extensions.code)
  }
  return [...codes].toSorted()
}

const ask = (query: string, variables?: object): Bullet => ({ body: JSON.stringify({ query, variables }) })
const repeat = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join(' ')
const nested = (n: number, open: string, inner: string, close: string) => `${open.repeat(n)}${inner}${close.repeat(n)}`

const deep = (n: number) =>
  `{ node(id: "x") { ... on Manufacturer { ${nested(n, 'brands(first: 1) { edges { node { manufacturer { ', 'id', ' } } } }')} } } }`

describe('a document', () => {
  test.each<[kind: string, document: string, codes: readonly string[]]>([
    ['deep', deep(8), ['LIMIT depth']],
    ['deep beyond the tokens', deep(200), ['LIMIT tokens']],
    ['deep in inline fragments', `{ ${nested(320, '... { ', '__typename', ' }')} }`, []],
    ['deep in values', `{ node(id: ${nested(480, '[', '1', ']')}) { id } }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['wide', `{ ${repeat(5000, (i) => `a${i}: __typename`)} }`, ['LIMIT tokens']],
    ['aliased', `{ ${repeat(200, (i) => `a${i}: __typename`)} }`, ['LIMIT aliases']],
    ['of one field again and again', `{ ${repeat(900, () => '__typename')} }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of fields in conflict', `{ ${repeat(100, (i) => `node(id: "${i}") { id }`)} }`, ['GRAPHQL_VALIDATION_FAILED']],
    [
      'of fragments in a circle',
      `{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A __typename }`,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    [
      'of fragments that double',
      `{ ...F0 } ${repeat(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Query { __typename }`,
      [],
    ],
    [
      'of aliases that double in fragments',
      `{ ...F0 } ${repeat(40, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Query { a: __typename }`,
      ['LIMIT aliases'],
    ],
    ['of unknown directives', `{ __typename ${repeat(450, () => '@x')} }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of directives', `{ __typename ${repeat(120, () => '@include(if: true)')} }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of unknown fields', `{ ${repeat(900, (i) => `zz${i}`)} }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of names nearly ours', `{ ${repeat(900, (i) => `workOrder${i}`)} }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of operations', repeat(190, (i) => `query Q${i} { __typename }`), ['OPERATION_RESOLUTION_FAILURE']],
    ['of one operation many times', repeat(190, () => 'query Q { __typename }'), ['GRAPHQL_VALIDATION_FAILED']],
    ['of variables', `query(${repeat(140, (i) => `$v${i}: Int = 1`)}) { __typename }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of pages within pages', dear(), ['LIMIT cost']],
    ['of one name of 90 000 letters', `{ ${'x'.repeat(90_000)} }`, ['GRAPHQL_VALIDATION_FAILED']],
    ['of a comment of 90 000 letters', `{ __typename } # ${'x'.repeat(90_000)}`, []],
    ['of commas', `{ __typename ${','.repeat(90_000)} }`, []],
    ['of a text without an end', `{ node(id: "${'x'.repeat(90_000)}`, ['GRAPHQL_PARSE_FAILED']],
    ['of block quotes', `{ node(id: """${'\\"""'.repeat(10_000)}""") { id } }`, []],
    [
      'of introspection under aliases',
      `{ ${repeat(30, (i) => `a${i}: __schema { types { name } }`)} }`,
      ['LIMIT cost'],
    ],
    [
      'of introspection in circles',
      `{ __schema { types { ${nested(8, 'fields { type { ', 'name', ' } }')} } } }`,
      ['GRAPHQL_VALIDATION_FAILED'],
    ],
    ['of a subscription', 'subscription { x }', ['GRAPHQL_VALIDATION_FAILED']],
    ['of types', 'type Query { x: Int }', ['GRAPHQL_VALIDATION_FAILED']],
    ['of nothing', '', ['BAD_REQUEST']],
  ])('%s', async (kind, document, codes) => {
    expect(await refused(`document ${kind}`, ask(document))).toEqual(codes)
  })
})

/** Pages of a hundred within pages of a hundred. */
function dear(): string {
  return `{ node(id: "x") { ... on Manufacturer { brands(first: 100) { edges { node { manufacturer {
    brands(first: 100) { edges { node { id } } } } } } } } } }`
}

describe('a body', () => {
  const open = '{ __typename }'
  const inner = JSON.stringify({ query: open })
  test.each<[kind: string, bullet: Bullet, codes: readonly string[]]>([
    ['of 100 001 bytes', { body: JSON.stringify({ query: open, x: 'x'.repeat(100_000) }) }, ['LIMIT bodyBytes']],
    ['of 5 MB', { body: 'x'.repeat(5_000_000) }, ['LIMIT bodyBytes', 'PAYLOAD_TOO_LARGE']],
    ['of brackets', { body: '['.repeat(90_000) }, ['BAD_REQUEST']],
    ['of nested lists', { body: nested(40_000, '[', '', ']') }, ['LIMIT batch']],
    ['of nested variables', { body: `{"query":"${open}","variables":{"x":${nested(40_000, '[', '', ']')}}}` }, []],
    [
      'of half pairs in nested variables',
      { body: `{"query":"${open}","variables":{"x":${nested(40_000, '[', '"\\ud800"', ']')}}}` },
      ['BAD_REQUEST'],
    ],
    [
      'of many keys',
      { body: `{"query":"${open}","variables":{${Array.from({ length: 9000 }, (_, i) => `"k${i}":1`)}}}` },
      [],
    ],
    [
      'of keys of the prototype',
      { body: `{"query":"${open}","__proto__":{"x":1},"variables":{"__proto__":{"y":1}}}` },
      [],
    ],
    ['of a batch', { body: `[${inner},${inner}]` }, ['LIMIT batch']],
    ['cut off', { body: inner.slice(0, -3) }, ['BAD_REQUEST']],
    ['with a byte order mark', { body: `\uFEFF${inner}` }, ['BAD_REQUEST']],
    ['that is no UTF-8', { body: Buffer.from([0x7b, 0xc3, 0x28, 0x7d]) }, ['BAD_REQUEST']],
    ['of overlong UTF-8', { body: Buffer.from([0x22, 0xc0, 0xaf, 0x22]) }, ['BAD_REQUEST']],
    [
      'of a form',
      { body: `query=${open}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      ['BAD_REQUEST'],
    ],
    ['of a file', { body: inner, headers: { 'content-type': 'multipart/form-data; boundary=x' } }, ['BAD_REQUEST']],
    ['of text', { body: inner, headers: { 'content-type': 'text/plain' } }, ['BAD_REQUEST']],
    ['of UTF-16', { body: inner, headers: { 'content-type': 'application/json; charset=utf-16' } }, ['BAD_REQUEST']],
    ['that says it is compressed', { body: inner, headers: { 'content-encoding': 'gzip' } }, []],
    [
      'with a persisted query it does not send',
      { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"aa"}}}' },
      ['BAD_REQUEST', 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ],
  ])('%s', async (kind, bullet, codes) => {
    const found = await refused(`body ${kind}`, bullet)
    // Where two refusals are right, which comes first is the frame's choice.
    if (codes.length > 1) expect(codes).toEqual(expect.arrayContaining(found))
    else expect(found).toEqual(codes)
  })
})

describe('a page of another site', () => {
  const write = 'mutation { hotlineStateSet(input: { idempotencyKey: "x", state: READY }) { hotlineAgent { agent } } }'
  const query = encodeURIComponent(write)
  test.each<[string, Bullet]>([
    ['by GET', { method: 'GET', path: `?query=${query}`, headers: { 'content-type': '' } }],
    ['by GET, preflighted', { method: 'GET', path: `?query=${query}`, headers: { 'apollo-require-preflight': '1' } }],
    ['by a form', { body: `query=${query}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['by a form of text', { body: '{"query":"mutation{x}","a":"="}', headers: { 'content-type': 'text/plain' } }],
    ['by PUT', { method: 'PUT', body: '{}' }],
    ['by a method it says in a header', { method: 'GET', headers: { 'x-http-method-override': 'POST' } }],
  ])('changes nothing %s', async (how, bullet) => {
    const shot = await shoot(api.url, { ...bullet, headers: { authorization, ...bullet.headers } })
    timings.add(`foreign page ${how}`, shot)
    expect(wrongWith(shot, [])).toBeUndefined()
    expect(shot.status).toBeGreaterThanOrEqual(400)
    expect(shot.body).not.toContain('"data":{')
  })
})
