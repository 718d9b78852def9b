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
