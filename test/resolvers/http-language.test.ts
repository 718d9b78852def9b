import { languageOf } from '../../functions/graphql/context'

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
