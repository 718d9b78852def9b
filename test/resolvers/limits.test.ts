import { buildASTSchema, getIntrospectionQuery, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { typeDefs } from '../../functions/graphql/generated/type-defs'
import { limits, measure } from '../../functions/graphql/limits'
import { callApi } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

let tenant: Tenant

beforeAll(async () => {
  tenant = await newTenant()
})

const ask = (query: string, headers: Record<string, string> = {}) =>
  callApi({ query, viewer: tenant.as.PLATFORM, headers })

const times = (n: number, text: (i: number) => string): string => Array.from({ length: n }, (_, i) => text(i)).join(' ')

const expectLimit = async (query: string, limit: string, actual: number): Promise<void> => {
  const allowed = limits[limit as keyof typeof limits]
  const { status, errors, data } = await ask(query)
  expect(errors).toEqual([
    {
      message: `The request exceeds the limit on ${limit}: ${actual} asked, ${allowed} allowed.`,
      extensions: { code: 'LIMIT_EXCEEDED', limit, actual, allowed },
    },
  ])
  expect([status, data]).toEqual([limit === 'bodyBytes' ? 413 : 400, null])
}

describe('each limit is told with what was asked and what is allowed', () => {
  test('tokens', async () => {
    await expectLimit(`{ ${times(limits.tokens, () => '__typename')} }`, 'tokens', limits.tokens + 2)
    expect((await ask(`{ ${times(limits.tokens - 2, () => '__typename')} }`)).errors[0]?.extensions.code).not.toBe(
      'LIMIT_EXCEEDED',
    )
  })

  test('depth', async () => {
    const within = (inner: string) => `brands(first: 1) { edges { node { manufacturer { ${inner} } } } }`
    const query = (inner: string) => `{ manufacturers(first: 1) { edges { node { ${within(within(inner))} } } } }`
    expect((await ask(query('name'))).errors).toEqual([])
    await expectLimit(query('brands(first: 1) { edges { cursor } }'), 'depth', limits.depth + 2)
  })

  test('aliases, in fragments once per use', async () => {
    const wide = (n: number) => `{ ${times(n, (i) => `a${i}: __typename`)} }`
    expect((await ask(wide(limits.aliases))).errors).toEqual([])
    await expectLimit(wide(limits.aliases + 1), 'aliases', limits.aliases + 1)
    const spread = `{ ${times(16, () => '...F')} } fragment F on Query { a: __typename b: __typename }`
    await expectLimit(spread, 'aliases', 32)
  })

  test('cost, by pages within pages', async () => {
    const pages = (n: number) =>
      `{ manufacturers(first: ${n}) { edges { node { models(first: ${n}) { edges { node { name } } } } } } }`
    expect((await ask(pages(20))).errors).toEqual([])
    // Per model edge, node and name; per maker edge, node and the list of models; the list of makers.
    await expectLimit(pages(100), 'cost', 1 + 100 * (1 + 1 + 1 + 100 * 3))
  })

  test('body bytes', async () => {
    const filler = 'x'.repeat(limits.bodyBytes)
    const { status, errors } = await callApi({ query: '{ __typename }', variables: { filler } })
    const actual = JSON.stringify({ query: '{ __typename }', variables: { filler } }).length
    expect([status, errors[0]?.extensions]).toEqual([
      413,
      { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', actual, allowed: limits.bodyBytes },
    ])
  })

  test('batches', async () => {
    const { handler } = await import('../../functions/graphql/handler')
    const body = JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }])
    const headers = { 'content-type': 'application/json' }
    const requestContext = { http: { method: 'POST' } }
    const result = await handler({ headers, requestContext, body, rawQueryString: '' } as never, {} as never)
    expect(result.statusCode).toBe(400)
    expect(JSON.parse(result.body ?? '').errors[0].extensions).toMatchObject({ limit: 'batch', actual: 2, allowed: 0 })
  })

  test.each([0, -1, 101, 2_000_000_000])('page size %i', async (first) => {
    const { errors, data } = await ask(`{ manufacturers(first: ${first}) { edges { cursor } } }`)
    expect(errors[0]).toMatchObject({
      message: `\`first\` is ${first}; it must be between 1 and 100.`,
      extensions: { code: 'PAGE_TOO_LARGE', field: ['first'] },
    })
    expect(data).toBeNull()
  })

  test('in the language of the caller', async () => {
    const { errors } = await ask(`{ ${times(31, (i) => `a${i}: __typename`)} }`, { 'accept-language': 'zh-CN' })
    expect(errors[0]?.message).toBe('请求超出 aliases 的限制：请求 31，允许 30。')
  })
})

describe('introspection', () => {
  test('that of GraphiQL passes', async () => {
    const all = {
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
    }
    expect((await ask(getIntrospectionQuery(all))).errors).toEqual([])
  })

  test('cannot be multiplied by aliases', async () => {
    const { errors } = await ask(`{ ${times(4, (i) => `s${i}: __schema { types { name } }`)} }`)
    expect(errors[0]?.extensions).toMatchObject({ limit: 'cost' })
    const within = await ask(`{ __schema { types { ${times(4, (i) => `f${i}: fields { name }`)} } } }`)
    expect(within.errors[0]?.extensions).toMatchObject({ limit: 'cost' })
  })

  test('cannot be nested without end', async () => {
    const deep = 'fields { type { '.repeat(5)
    const { errors } = await ask(`{ __schema { types { ${deep} name ${'} }'.repeat(5)} } } }`)
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

const fill = (text: string, tokens: number) => text.repeat(Math.floor((limits.tokens - 10) / tokens))

const hostile: Readonly<Record<string, string>> = {
  'one field again and again': `{ ${fill('viewer { role } ', 4)} }`,
  'equal fields with equal arguments': `{ ${fill('node(id: "a") { id } ', 9)} }`,
  'equal fields, nested': `{ ${fill('viewer { region { name } } ', 7)} }`,
  'conflicting fields': `{ ${fill('a: viewer { role } a: node(id: "x") { id } ', 18)} }`,
  'unknown fields': `{ ${times(limits.tokens - 10, (i) => `x${i}`)} }`,
  'deep selections': `{ ${'a { '.repeat(300)} b ${'}'.repeat(300)} }`,
  'deep values': `{ node(id: ${'['.repeat(480)}${']'.repeat(480)}) { id } }`,
  'deep types': `query($a: ${'['.repeat(480)}ID${']'.repeat(480)}) { node(id: $a) { id } }`,
  'unknown directives': `{ __typename ${fill('@a ', 2)} }`,
  'repeated directives': `{ __typename ${fill('@skip(if: false) ', 7)} }`,
  'fragments that double each time': `${times(80, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F80 on Query { a: __typename } { ...F0 }`,
  'fragments in a circle': `${times(80, (i) => `fragment F${i} on Query { ...F${(i + 1) % 80} }`)} { ...F0 }`,
  'a fragment within itself':
    'fragment F on Query { ...F viewer { ...G } } fragment G on Viewer { role ...G } { ...F }',
  'fragments that differ pairwise': `{ ${times(70, (i) => `...F${i}`)} } ${times(70, (i) => `fragment F${i} on Query { x: viewer { role } }`)}`,
  'many operations': times(190, (i) => `query Q${i} { __typename }`),
  'many variables': `query(${times(200, (i) => `$v${i}: Int`)}) { __typename }`,
  'a text without end': `{ node(id: "${'x'.repeat(50_000)}`,
  'comments only': '#'.repeat(90_000),
}

describe('a hostile document is refused within a second', () => {
  test.each(Object.entries(hostile))('%s', async (_name, query) => {
    const start = performance.now()
    const { errors } = await callApi({ query })
    expect(performance.now() - start).toBeLessThan(1000)
    expect(errors.length).toBeGreaterThan(0)
    for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
  })
})

describe('measuring', () => {
  const schema = buildASTSchema(parse(typeDefs))
  const measured = (source: string) => {
    const { definitions } = parse(source)
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode
    return measure(schema, operation, new Map(fragments.map((fragment) => [fragment.name.value, fragment])), {})
  }

  test('ends on fragments in a circle, which validation refuses before', () => {
    expect(measured('{ ...A } fragment A on Query { __typename ...B } fragment B on Query { ...A }').cost).toBe(0)
  })

  test('counts each use of a fragment, and each fragment once', () => {
    const chain = times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)
    expect(measured(`${chain} fragment F60 on Query { a: __typename } { ...F0 }`).aliases).toBe(2 ** 60)
  })

  test('takes a page without a known size for the largest', () => {
    expect(measured('query($n: Int!) { manufacturers(first: $n) { edges { cursor } } }').cost).toBe(1 + 100 * 2)
  })
})
