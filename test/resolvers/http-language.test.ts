import { languageOf } from '../../functions/graphql/context'
import { callApi, mutate } from '../support/api'

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['zh', 'zh'],
  ['zh-CN', 'zh'],
  ['ZH-hans-cn', 'zh'],
  ['zh-TW,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['en;q=0.2, zh-CN;q=0.7', 'zh'],
  ['zh;q=0.2, en;q=0.7', 'en'],
  ['fr, zh;q=0.1', 'zh'],
  ['fr, de;q=0.5', 'en'],
  ['zh;q=0', 'en'],
  ['en;q=0, *', 'zh'],
  ['*', 'en'],
  ['zhuang', 'en'],
  [';;q=,', 'en'],
])('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language)
})

test.each([
  ['zh-CN,zh;q=0.9', '这不是 Manufacturer 的标识。', '您的角色 MANUFACTURER 无权执行此操作；允许的角色：PLATFORM。'],
  ['en-GB', 'This is not an id of a Manufacturer.', 'Your role MANUFACTURER may not do this; it is open to: PLATFORM.'],
])('userErrors and refusals of access speak %s', async (language, invalid, forbidden) => {
  const viewer = { role: 'MANUFACTURER', sub: 'manufacturer:x', org: 'x' } as const
  const headers = { 'accept-language': language }
  const input = { manufacturerId: 'x', name: 'x' }
  const { userErrors } = await mutate({ name: 'brandCreate', viewer, input, select: 'brand { id }', headers })
  expect(userErrors).toEqual([{ code: 'INVALID_ID', field: ['input', 'manufacturerId'], message: invalid }])
  const { errors } = await callApi({
    query: '{ jobRuns(job: SAMPLE_CALLBACKS) { edges { cursor } } }',
    viewer,
    headers,
  })
  expect(errors).toMatchObject([{ message: forbidden, extensions: { code: 'FORBIDDEN' } }])
})

describe('what is refused before GraphQL is read speaks Chinese too', () => {
  const refusalTo = async (event: object, type = 'application/json') => {
    const { handler } = await import('../../functions/graphql/handler')
    const headers = { 'content-type': type, 'accept-language': 'zh-CN' }
    const requestContext = { http: { method: 'POST' } }
    const result = await handler(
      { rawPath: '/graphql', rawQueryString: '', headers, requestContext, ...event } as never,
      {} as never,
    )
    return [result.statusCode, JSON.parse(result.body ?? '').errors[0].message]
  }

  test('405', async () =>
    expect(await refusalTo({ requestContext: { http: { method: 'PUT' } } })).toEqual([405, '仅支持 GET 和 POST。']))

  test('415', async () =>
    expect(await refusalTo({ body: '{}' }, 'text/plain')).toEqual([
      415,
      '请以 `content-type: application/json`、UTF-8 编码发送。',
    ]))

  test('400 for what is no UTF-8', async () => {
    const body = Buffer.from([0xc3, 0x28]).toString('base64')
    expect(await refusalTo({ body, isBase64Encoded: true })).toEqual([400, '请求体不是 UTF-8 编码。'])
  })

  test('400 for what is no JSON', async () =>
    expect(await refusalTo({ body: '{' })).toEqual([400, '请求体不是 JSON。']))

  test.each([
    ['{"query":"{ __typename }","variables":{"x":["\\ud800"]}}'],
    ['{"query":"{ __typename }","variables":{"\\uDFFFx":1}}'],
  ])('400 for half of a surrogate pair: %s', async (body) =>
    expect(await refusalTo({ body })).toEqual([400, '请求体中的文本含有半个代理对，不是有效字符。']),
  )

  test('413 beyond a limit', async () =>
    expect(await refusalTo({ body: ' '.repeat(100_001) })).toEqual([
      413,
      '请求超出 bodyBytes 的限制：请求 100001，允许 100000。',
    ]))
})

test('a value that is no month is refused in both languages, since the caller is not known there', async () => {
  const viewer = { role: 'MANUFACTURER', sub: 'manufacturer:x', org: 'x' } as const
  const query = 'query($month: Month!) { workOrders(month: $month) { edges { cursor } } }'
  const { errors } = await callApi({ query, variables: { month: '2026' }, viewer })
  expect(errors[0]?.message).toContain('Month must be a calendar month, e.g. 2026-11. Month 应为日历月，例如 2026-11。')
})

test('where more is wrong with the variables than is told, that is said too, and it is no fault of ours', async () => {
  const viewer = { role: 'MANUFACTURER', sub: 'manufacturer:x', org: 'x' } as const
  const query =
    'mutation($input: ServicePointCreateInput!) { servicePointCreate(input: $input) { userErrors { code } } }'
  const { errors } = await callApi({ query, variables: { input: { covers: Array(80).fill('x') } }, viewer })
  expect(errors.length).toBeGreaterThan(50)
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']))
  expect(errors.at(-1)?.message).toContain('变量还有其他错误')
})
