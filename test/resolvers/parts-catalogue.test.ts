import { ulid } from 'ulid'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { createPart, newPart, partInput } from '../support/parts'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())

const LIST = `query($maker: ID!, $model: ID, $prefix: String, $first: Int!, $after: String) {
  parts(manufacturerId: $maker, modelId: $model, numberPrefix: $prefix, first: $first, after: $after) {
    edges { node { number cost { amount } priceCeiling { amount } } } pageInfo { hasNextPage endCursor } } }`

interface Listed {
  readonly parts: {
    readonly edges: readonly { node: { number: string; cost: object | null } }[]
    readonly pageInfo: { hasNextPage: boolean; endCursor: string }
  }
}

const list = async ({ maker }: Tenant, viewer: TokenClaims, variables: object = {}) => {
  const all = { maker: toGlobalId('Manufacturer', maker.id), first: 10, ...variables }
  const { data, errors } = await callApi<Listed>({ query: LIST, variables: all, viewer })
  expect(errors).toEqual([])
  const { edges, pageInfo } = data.parts
  return { numbers: edges.map(({ node }) => node.number), costs: edges.map(({ node }) => node.cost), pageInfo }
}

test('K6 a catalogue is listed by number and by model, in pages', async () => {
  const tenant = await newTenant()
  for (const partNumber of ['PCB 2/a', 'PCB 1', 'MOTOR-1']) await newPart(tenant, { partNumber })
  const { as, model } = tenant
  const modelId = toGlobalId('ProductModel', model.id)
  expect((await list(tenant, as.MANUFACTURER)).numbers).toEqual(['MOTOR-1', 'PCB 1', 'PCB 2/a'])
  expect((await list(tenant, as.MANUFACTURER, { prefix: 'pcb' })).numbers).toEqual(['PCB 1', 'PCB 2/a'])
  expect((await list(tenant, as.MANUFACTURER, { model: modelId, prefix: 'M' })).numbers).toEqual(['MOTOR-1'])
  const first = await list(tenant, as.MANUFACTURER, { model: modelId, first: 2 })
  const next = await list(tenant, as.MANUFACTURER, { model: modelId, first: 2, after: first.pageInfo.endCursor })
  expect([first.numbers, next.numbers, next.pageInfo.hasNextPage]).toEqual([['MOTOR-1', 'PCB 1'], ['PCB 2/a'], false])
  const other = await newTenant()
  expect((await list(tenant, other.as.MANUFACTURER)).numbers).toEqual([])
  expect((await list(other, other.as.MANUFACTURER, { model: modelId })).numbers).toEqual([])
})

test('K6 a number is taken once, however it is capitalised, and found so', async () => {
  const tenant = await newTenant()
  const { id, number } = await newPart(tenant, { partNumber: 'Pcb-1' })
  const again = await createPart(tenant, { partNumber: 'PCB-1' })
  expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'partNumber'] }])
  const query = 'query($maker: ID!, $no: String!) { partByNumber(manufacturerId: $maker, partNumber: $no) { id } }'
  const found = async (no: string, viewer: TokenClaims) => {
    const variables = { maker: toGlobalId('Manufacturer', tenant.maker.id), no }
    return (await callApi<{ partByNumber: { id: string } | null }>({ query, variables, viewer })).data.partByNumber?.id
  }
  expect([await found('pcb-1', tenant.as.TECHNICIAN), number]).toEqual([id, 'Pcb-1'])
  expect(await found('pcb-2', tenant.as.TECHNICIAN)).toBeUndefined()
  expect(await found('pcb-1', (await newTenant()).as.TECHNICIAN)).toBeUndefined()
})

test('K6 F1 providers in force see the parts of what they service and the ceiling, the cost only the maker', async () => {
  const tenant = await newTenant()
  await newPart(tenant)
  const costs = async (viewer: TokenClaims) => (await list(tenant, viewer)).costs
  for (const role of ['PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'HOTLINE', 'AUDITOR'] as const)
    expect(await costs(tenant.as[role])).toEqual([null])
  expect(await costs(tenant.as.MANUFACTURER)).toEqual([{ amount: 8000 }])
  const over = await newTenant({ validFrom: addDays(today, -100), validTo: addDays(today, -1) })
  await newPart(over)
  expect(await costs(over.as.PROVIDER)).toEqual([])
  expect((await list(over, over.as.PROVIDER)).numbers).toEqual([])
})

const change = (tenant: Tenant, name: string, input: object, select: string) =>
  mutate<Record<string, unknown>>({
    name,
    viewer: tenant.as.MANUFACTURER,
    input: input as Record<string, unknown>,
    select: `part { ${select} }`,
  })

test('K6 a chain is followed to what is fitted today, and two changes at once never close it', async () => {
  const tenant = await newTenant()
  const [a, b, c] = [await newPart(tenant), await newPart(tenant), await newPart(tenant)]
  const supersede = (one: { id: string }, by: { id: string }, from: string, version = 1) =>
    change(
      tenant,
      'partSupersede',
      { id: one.id, version, byId: by.id, from },
      `supersededFrom fitted { id } on: fitted(on: "${from}") { id } supersededBy { id }`,
    )
  expect((await supersede(a, b, addDays(today, -1))).object).toMatchObject({ fitted: { id: b.id } })
  const later = await supersede(b, c, addDays(today, 5))
  expect(later.object).toEqual({
    supersededFrom: addDays(today, 5),
    ...{ fitted: { id: b.id }, on: { id: c.id }, supersededBy: { id: c.id } },
  })
  expect((await supersede(c, a, today)).userErrors).toMatchObject([
    { code: 'SUPERSESSION_CYCLE', field: ['input', 'byId'] },
  ])
  const [x, y] = [await newPart(tenant), await newPart(tenant)]
  const both = await Promise.all([supersede(x, y, today), supersede(y, x, today)])
  const codes = both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(codes).toHaveLength(1)
  expect(['SUPERSESSION_CYCLE', 'BUSY']).toContain(codes[0])
})

test('K6 a substitute is named one way or both, on both parts in one', async () => {
  const tenant = await newTenant()
  const [a, b] = [await newPart(tenant), await newPart(tenant)]
  const goes = (version: number, interchange: string | null) =>
    change(
      tenant,
      'partSubstitute',
      { id: a.id, version, substituteId: b.id, interchange },
      'substitutes { part { id substitutes { part { id } interchange } } interchange }',
    )
  const of = (back: object[], interchange: string) => ({
    substitutes: [{ part: { id: b.id, substitutes: back }, interchange }],
  })
  expect((await goes(1, 'ONE_WAY')).object).toEqual(of([], 'ONE_WAY'))
  expect((await goes(2, 'TWO_WAY')).object).toEqual(of([{ part: { id: a.id }, interchange: 'TWO_WAY' }], 'TWO_WAY'))
  expect((await goes(3, null)).object).toEqual({ substitutes: [] })
})

test('K6 a change is refused when it is stale, and sent twice is done once; its log is the maker’s', async () => {
  const tenant = await newTenant()
  const { id } = await newPart(tenant)
  const input = { id, version: 1, cost: 9000, idempotencyKey: newKey() }
  const select = 'version cost { amount } log(first: 5) { edges { node { action detail } } }'
  const [first, again] = [
    await change(tenant, 'partChange', input, select),
    await change(tenant, 'partChange', input, select),
  ]
  expect(again).toEqual(first)
  expect(first.object).toMatchObject({
    version: 2,
    cost: { amount: 9000 },
    log: { edges: [{ node: { action: 'ADDED' } }, { node: { detail: '{"changes":{"cost":9000},"type":"CHANGED"}' } }] },
  })
  expect((await change(tenant, 'partChange', { id, version: 1, cost: 1 }, 'id')).userErrors).toMatchObject([
    { code: 'STALE_VERSION' },
  ])
  const query = 'query($id: ID!) { node(id: $id) { ... on Part { log(first: 5) { edges { cursor } } } } }'
  const { data } = await callApi<object>({ query, variables: { id }, viewer: tenant.as.PROVIDER })
  expect(data).toEqual({ node: { log: { edges: [] } } })
})

test('what reads and changes of a catalogue cost', async () => {
  const tenant = await newTenant()
  const cost = async (run: () => Promise<unknown>) => (await measured(run)).cost
  const modelId = toGlobalId('ProductModel', tenant.model.id)
  const made = await cost(() => createPart(tenant, { partNumber: `C-${ulid()}` }))
  expect(made.operations).toBe('GetItem + TransactWriteItems')
  for (let i = 0; i < 5; i += 1) await newPart(tenant)
  const { as } = tenant
  const few = await cost(() => list(tenant, as.MANUFACTURER, { first: 2 }))
  const all = await cost(() => list(tenant, as.MANUFACTURER, { first: 6 }))
  expect([few.operations, all.operations]).toEqual(['Query', 'Query'])
  expect((await cost(() => list(tenant, as.PROVIDER, { first: 6 }))).operations).toBe('GetItem + Query')
  expect((await cost(() => list(tenant, as.MANUFACTURER, { model: modelId }))).operations).toBe('Query + BatchGetItem')
  const [a, b] = [await newPart(tenant), await newPart(tenant)]
  const superseded = await cost(() =>
    change(tenant, 'partSupersede', { id: a.id, version: 1, byId: b.id, from: today }, 'id'),
  )
  expect(superseded.operations).toBe('2 GetItem + TransactWriteItems')
  const substituted = { id: b.id, version: 1, substituteId: a.id, interchange: 'TWO_WAY' }
  expect((await cost(() => change(tenant, 'partSubstitute', substituted, 'id'))).operations).toBe(
    '2 GetItem + TransactWriteItems',
  )
  expect((await cost(() => change(tenant, 'partChange', { id: a.id, version: 3, cost: 1 }, 'id'))).operations).toBe(
    'GetItem + TransactWriteItems',
  )
})

test('a foreign maker’s part is none to a maker that would change it', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const { id } = await newPart(tenant)
  const viewer = other.as.MANUFACTURER
  const foreign = async (name: string, input: Record<string, unknown>) =>
    (await mutate({ name, viewer, input: { id, version: 1, ...input }, select: 'part { id }' })).userErrors
  expect(await foreign('partChange', { cost: 1 })).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
  expect(await foreign('partSupersede', { from: today })).toMatchObject([{ code: 'NOT_FOUND' }])
  const own = await newPart(other)
  expect(await foreign('partSubstitute', { substituteId: own.id })).toMatchObject([{ code: 'NOT_FOUND' }])
  const input = { id: own.id, version: 1, substituteId: id, interchange: 'ONE_WAY' }
  const substituting = await mutate({ name: 'partSubstitute', viewer, input, select: 'part { id }' })
  expect(substituting.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'substituteId'] }])
  const created = await mutate({ name: 'partCreate', viewer, input: partInput(tenant), select: 'part { id }' })
  expect(created.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('F1 F2 whoever sees a unit sees what its parts cost at most, and authorities of every model; nobody what they cost', async () => {
  const tenant = await newTenant()
  await newPart(tenant, { partNumber: 'P-1' })
  const { as, unit, model } = tenant
  const prices = 'partPrices(first: 5) { edges { node { number nameZh nameEn priceCeiling { amount } } } }'
  const page = {
    partPrices: {
      edges: [{ node: { number: 'P-1', nameZh: '主控板', nameEn: 'Main board', priceCeiling: { amount: 20_000 } } }],
    },
  }
  for (const viewer of [as.CUSTOMER, as.DEALER, as.TECHNICIAN]) {
    const query = `{ node(id: "${toGlobalId('Unit', unit.id)}") { ... on Unit { ${prices} } } }`
    expect((await callApi({ query, viewer })).data).toEqual({ node: page })
  }
  const query = `{ ${prices.replace('first', `modelId: "${toGlobalId('ProductModel', model.id)}", first`)} }`
  expect((await callApi({ query, viewer: as.REGULATOR })).data).toEqual(page)
  expect((await callApi({ query, viewer: as.CUSTOMER })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('K6 how long parts are to be supplied follows from the day the model was discontinued, where a rule says so', async () => {
  const tenant = await newTenant()
  const { as, model, category } = tenant
  const id = toGlobalId('ProductModel', model.id)
  const query = `{ node(id: "${id}") { ... on ProductModel { discontinuedOn partsSupply { rule { years clause } by until } } } }`
  const shown = async () => (await callApi<{ node: object }>({ query, viewer: as.TECHNICIAN })).data.node
  const none = { rule: null, by: null, until: null }
  expect(await shown()).toEqual({ discontinuedOn: null, partsSupply: none })
  const discontinue = (version: number, discontinuedOn: string | null) =>
    mutate({
      name: 'productModelUpdate',
      viewer: as.MANUFACTURER,
      input: { id, version, discontinuedOn },
      select: 'productModel { id version }',
    })
  expect((await discontinue(1, '2026-01-31')).userErrors).toEqual([])
  // No rule names the category: the API says so, and makes up none.
  expect(await shown()).toEqual({ discontinuedOn: '2026-01-31', partsSupply: none })
  const rules = {
    ...{ code: `CN.T${ulid()}`, title: '规定', source: '镜像', effectiveFrom: '2020-01-01', faultSteps: [] },
    partsSupply: { years: 5, clause: '停产后 5 年' },
    categories: [
      {
        categoryId: toGlobalId('ProductCategory', category.id),
        cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
      },
    ],
  }
  await mutate({ name: 'warrantyRulesPublish', viewer: as.PLATFORM, input: rules, select: 'rules { id }' })
  expect(await shown()).toEqual({
    discontinuedOn: '2026-01-31',
    partsSupply: { rule: { years: 5, clause: '停产后 5 年' }, by: `${rules.code}~1`, until: '2031-01-31' },
  })
  expect((await discontinue(2, null)).userErrors).toEqual([])
  expect(await shown()).toMatchObject({ discontinuedOn: null, partsSupply: { rule: { years: 5 }, until: null } })
})

test('how long parts of many models are to be supplied costs one query a category', async () => {
  const tenant = await newTenant()
  const { as, brand, category, maker } = tenant
  for (const name of ['A', 'B', 'C'])
    await mutate({
      name: 'productModelCreate',
      viewer: as.MANUFACTURER,
      input: { brandId: toGlobalId('Brand', brand.id), categoryId: toGlobalId('ProductCategory', category.id), name },
      select: 'productModel { id version }',
    })
  const id = toGlobalId('Manufacturer', maker.id)
  const query = `{ node(id: "${id}") { ... on Manufacturer { models(first: 5) { edges { node { partsSupply { by } } } } } } }`
  const { cost } = await measured(() => callApi({ query, viewer: as.MANUFACTURER }))
  expect(cost.operations).toBe('GetItem + 2 Query + BatchGetItem')
})
