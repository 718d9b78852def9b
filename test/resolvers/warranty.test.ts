import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { registerUnit } from '../../functions/network/unit'
import { openOrAct } from '../../functions/platform/open-or-act'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { RuleSetInput } from '../../functions/warranty/check-rules'
import { publishRules } from '../../functions/warranty/rule-book'
import { createRuleBooksStore } from '../../functions/warranty/rule-books.store'
import { orderIn } from '../support/access/orders'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { requestOf } from '../support/conduct-tenant'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const newCode = () => `CN.T${ulid()}`

const rulesFor = ({ category }: Tenant, change: object = {}) => ({
  code: newCode(),
  title: '部分商品规定',
  source: '公开镜像',
  effectiveFrom: '2020-01-01',
  faultSteps: [
    { toDay: 7, remedies: ['REFUND', 'EXCHANGE', 'REPAIR'], clause: '7 日' },
    { toDay: 15, remedies: ['EXCHANGE', 'REPAIR'], clause: '15 日' },
  ],
  loaner: { days: 1, clause: '备用机' },
  repairHold: { days: 30, clause: '修理后' },
  categories: [
    {
      categoryId: toGlobalId('ProductCategory', category.id),
      cover: [{ component: 'WHOLE_UNIT', months: 12, clause: '整机' }],
      depreciation: { perDay: 50, clause: '折旧率' },
    },
  ],
  ...change,
})

const BOOK = 'id version editions { name edition } log { edges { node { action role } } }'

const publish = ({ as }: Tenant, input: Readonly<Record<string, unknown>>, viewer: TokenClaims = as.PLATFORM) =>
  mutate<{ id: string; version: number; editions: { name: string; edition: number }[] }>({
    name: 'warrantyRulesPublish',
    viewer,
    input,
    select: `rules { ${BOOK} }`,
  })

const bookOf = async ({ as }: Tenant, code: string) => {
  const query = `query($id: ID!) { node(id: $id) { ... on WarrantyRules { ${BOOK} } } }`
  const variables = { id: toGlobalId('WarrantyRules', code) }
  return (await callApi<{ node: object | null }>({ query, variables, viewer: as.PLATFORM })).data.node
}

const soldUnit = async (tenant: Tenant, daysAgo: number) => {
  const viewer = { role: 'PLATFORM', subject: 'test' } as const
  const facts = {
    serial: `S-${ulid()}`,
    soldOn: addDays(today, -daysAgo),
    price: 299_900,
    soldBy: tenant.as.DEALER.org,
  }
  const unit = registerUnit(tenant.model, facts, viewer, today)
  return createNetworkStore().units.create(requestOf(0), unit)
}

const RIGHTS = `rights { unknown by clock { age excluded paused } remedies { remedy until because { rule clause by } }
  holds { order { id } } due { remedy order { id } } refund { amount { amount } } }`

const rightsOf = async (viewer: TokenClaims, unitId: string, select = RIGHTS) => {
  const query = `query($id: ID!) { node(id: $id) { ... on Unit { ${select} } } }`
  const variables = { id: toGlobalId('Unit', unitId) }
  const { data, errors } = await callApi<{ node: { rights: Record<string, unknown> } | null }>({
    query,
    variables,
    viewer,
  })
  expect(errors).toEqual([])
  return data.node?.rights
}

test('O5 O8 a unit tells its owner’s rights today, each with rule, clause and edition', async () => {
  const tenant = await newTenant()
  const rules = rulesFor(tenant)
  expect((await publish(tenant, rules)).userErrors).toEqual([])
  const unit = await soldUnit(tenant, 5)
  const by = `${rules.code}~1`
  expect(await rightsOf(tenant.as.HOTLINE, unit.id)).toMatchObject({
    unknown: null,
    by,
    clock: { age: 5, excluded: 0, paused: false },
    remedies: [
      { remedy: 'REFUND', until: addDays(today, 2), because: { rule: 'PERFORMANCE_FAULT', clause: '7 日', by } },
      { remedy: 'EXCHANGE', until: addDays(today, 10), because: { rule: 'PERFORMANCE_FAULT', clause: '15 日', by } },
      { remedy: 'REPAIR', because: { rule: 'COVERAGE', clause: '整机', by } },
    ],
    refund: { amount: { amount: 299_900 } },
  })
})

test('O8 what its orders tell: the clock stands still, a repair holds, and one that lasts calls for a loaner', async () => {
  const tenant = await newTenant()
  await publish(tenant, rulesFor(tenant))
  const unit = await soldUnit(tenant, 60)
  const repaired = await orderIn(tenant, 'CONFIRMED', { unit })
  const open = await orderIn(tenant, 'ACCEPTED', { unit })
  const globalId = (id: string) => ({ id: toGlobalId('WorkOrder', id) })
  expect(await rightsOf(tenant.as.MANUFACTURER, unit.id)).toMatchObject({
    clock: { age: 58, excluded: 2, paused: true },
    holds: [{ order: globalId(repaired.order.id) }],
    due: [{ remedy: 'LOANER', order: globalId(open.order.id) }],
  })
})

test('O5 a category without a rule says so; a sale that nobody knows of, too', async () => {
  const tenant = await newTenant()
  expect(await rightsOf(tenant.as.HOTLINE, tenant.unit.id)).toMatchObject({
    unknown: 'NO_RULE',
    by: null,
    remedies: [],
  })
  await publish(tenant, rulesFor(tenant))
  const viewer = { role: 'PLATFORM', subject: 'test' } as const
  const unsold = registerUnit(tenant.model, { serial: `S-${ulid()}` }, viewer, today)
  const unit = await createNetworkStore().units.create(requestOf(0), unsold)
  expect(await rightsOf(tenant.as.HOTLINE, unit.id)).toMatchObject({ unknown: 'SALE_UNKNOWN', clock: null })
})

test('what was paid is told to maker, hotline and the dealer who sold it, and to a customer who had it repaired', async () => {
  const tenant = await newTenant()
  const stranger = await newTenant()
  await publish(tenant, rulesFor(tenant))
  const unit = await soldUnit(tenant, 3)
  const paid = async (viewer: TokenClaims) => {
    const query = `query($id: ID!) { node(id: $id) { ... on Unit { price { amount } rights { refund { amount { amount } } } } } }`
    type Data = { node: { price: object | null; rights: { refund: object | null } } | null }
    const variables = { id: toGlobalId('Unit', unit.id) }
    const { data } = await callApi<Data>({ query, variables, viewer })
    return data.node && [data.node.price !== null, data.node.rights.refund !== null]
  }
  const { MANUFACTURER, HOTLINE, DEALER, CUSTOMER, TECHNICIAN, SERVICE_POINT } = tenant.as
  for (const viewer of [MANUFACTURER, HOTLINE, DEALER]) expect(await paid(viewer)).toEqual([true, true])
  for (const viewer of [CUSTOMER, TECHNICIAN, SERVICE_POINT]) expect(await paid(viewer)).toEqual([false, false])
  expect(await paid(stranger.as.MANUFACTURER)).toBeNull()
  await orderIn(tenant, 'ACCEPTED', { unit })
  expect(await paid(CUSTOMER)).toEqual([false, true])
  expect(await paid(stranger.as.CUSTOMER)).toEqual([false, false])
})

test('G3 the platform publishes edition after edition without a deployment, never backwards, and everybody reads them', async () => {
  const tenant = await newTenant()
  const rules = rulesFor(tenant)
  const first = await publish(tenant, rules)
  expect(first.object).toMatchObject({
    version: 1,
    log: { edges: [{ node: { action: 'PUBLISHED', role: 'PLATFORM' } }] },
  })
  const refused = async (change: object) =>
    (await publish(tenant, { ...rules, ...change })).userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)
  const [first7] = rules.faultSteps
  const [category] = rules.categories
  expect(await refused({ effectiveFrom: '2019-12-31' })).toEqual(['RULES_NOT_LATER input.effectiveFrom'])
  expect(await refused({ effectiveFrom: addDays(today, -1) })).toEqual(['EFFECTIVE_IN_PAST input.effectiveFrom'])
  const later = { effectiveFrom: addDays(today, 1) }
  expect(await refused({ ...later, faultSteps: [first7, first7] })).toEqual(['OUT_OF_RANGE input.faultSteps.1.toDay'])
  expect(await refused({ ...later, loaner: { days: 0, clause: 'x' } })).toEqual(['OUT_OF_RANGE input.loaner.days'])
  expect(await refused({ ...later, categories: [category, category] })).toEqual(['INVALID_VALUE input.categories.1'])
  expect(await refused({ ...later, code: 'general' })).toEqual(['INVALID_VALUE input.code'])
  const unknown = toGlobalId('ProductCategory', 'none')
  expect(await refused({ ...later, categories: [{ ...category, categoryId: unknown }] })).toEqual([
    'NOT_FOUND input.categories.0.categoryId',
  ])
  const second = await publish(tenant, { ...rules, ...later })
  expect(second.object?.editions.map(({ name }) => name)).toEqual([`${rules.code}~1`, `${rules.code}~2`])
  const query =
    'query($id: ID!) { node(id: $id) { ... on WarrantyRules { code editions { edition categories { cover { months } } } } } }'
  const { data } = await callApi<{ node: object }>({
    query,
    variables: { id: second.object?.id },
    viewer: tenant.as.CUSTOMER,
  })
  expect(data.node).toMatchObject({ code: rules.code, editions: [{ edition: 1 }, { edition: 2 }] })
})

test('G3 two administrators publish a code at once: one edition stands, the other is told why not, and nothing is half done', async () => {
  const tenant = await newTenant()
  const stranger = await newTenant()
  const first = rulesFor(tenant)
  const other = rulesFor(stranger, { code: first.code })
  const colleague = { ...tenant.as.PLATFORM, sub: 'platform:colleague' }
  const answers = await Promise.all([publish(tenant, first), publish(stranger, other, colleague)])
  const won = answers.findIndex(({ object }) => object)
  const [winner, loser] = [answers[won], answers[1 - won]]
  expect(winner?.object).toMatchObject({ version: 1, editions: [{ name: `${first.code}~1` }] })
  expect(loser?.object).toBeNull()
  expect(loser?.userErrors).toMatchObject([{ code: 'RULES_NOT_LATER', field: ['input', 'effectiveFrom'] }])
  expect(await bookOf(tenant, first.code)).toEqual(winner?.object)
  const units = await Promise.all([tenant, stranger].map((party) => soldUnit(party, 5)))
  const told = await Promise.all(units.map(({ id }) => rightsOf(tenant.as.PLATFORM, id, 'rights { by }')))
  const by = [{ by: `${first.code}~1` }, { by: null }]
  expect(told).toEqual(won === 0 ? by : by.reverse())
})

test('G3 who looked for a code just before another opened it decides by what the other published', async () => {
  const tenant = await newTenant()
  const stranger = await newTenant()
  const first = rulesFor(tenant)
  const winner = await publish(tenant, first)
  const { books, lawsFor } = createRuleBooksStore()
  const lookedBefore = Object.assign(Object.create(books) as typeof books, { load: async () => undefined })
  const input = rulesFor(stranger, { code: first.code }) as unknown as RuleSetInput
  const cover = [{ component: 'WHOLE_UNIT', months: 6, clause: '整机' }] as const
  const categories = [{ categoryId: stranger.category.id, cover }]
  const viewer = { role: 'PLATFORM', subject: 'colleague' } as const
  const second = openOrAct(lookedBefore, requestOf(0), first.code, viewer, (book) =>
    publishRules(book, { ...input, categories }, viewer, today),
  )
  await expect(second).rejects.toMatchObject({ code: 'RULES_NOT_LATER' })
  expect(await bookOf(tenant, first.code)).toEqual(winner.object)
  expect(await lawsFor(stranger.category.id)).toEqual([])
})

test('G3 two administrators publish the next edition at once: one stands, the other is refused', async () => {
  const tenant = await newTenant()
  const rules = rulesFor(tenant)
  await publish(tenant, rules)
  const next = { ...rules, effectiveFrom: addDays(today, 1) }
  const answers = await Promise.all([publish(tenant, next), publish(tenant, { ...next, title: '另一版' })])
  const refused = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(refused).toHaveLength(1)
  expect(['STALE_VERSION', 'RULES_NOT_LATER']).toContain(refused[0])
  const winner = answers.find(({ object }) => object)
  expect(winner?.object).toMatchObject({ version: 2, editions: [{ edition: 1 }, { edition: 2 }] })
  expect(await bookOf(tenant, rules.code)).toEqual(winner?.object)
})

test('a unit’s rights cost the same however many orders it had', async () => {
  const tenant = await newTenant()
  await publish(tenant, rulesFor(tenant))
  const unit = await soldUnit(tenant, 60)
  const cost = async () => (await measured(() => rightsOf(tenant.as.HOTLINE, unit.id, 'rights { by }'))).cost
  await orderIn(tenant, 'CONFIRMED', { unit })
  const one = await cost()
  for (let i = 0; i < 9; i += 1) await orderIn(tenant, 'CONFIRMED', { unit })
  const many = await cost()
  expect([one.calls, many.calls]).toEqual([6, 6])
  expect(many.operations).toBe('2 GetItem + 2 Query + 2 BatchGetItem')
  // What a repair that is not done waits for is read beside it.
  await orderIn(tenant, 'IN_PROGRESS', { unit })
  expect((await cost()).operations).toBe('2 GetItem + 3 Query + 2 BatchGetItem')
})

const termsFor = ({ model }: Tenant, change: object = {}) => ({
  about: { modelId: toGlobalId('ProductModel', model.id) },
  title: '使用说明书',
  source: '说明书第 32 页',
  effectiveFrom: '2020-01-01',
  faultSteps: [{ toDay: 15, remedies: ['REFUND', 'EXCHANGE'], clause: 'DAP 15 日' }],
  cover: [{ component: 'WHOLE_UNIT', months: 36, clause: '整机三年' }],
  ...change,
})

const promise = ({ as }: Tenant, input: Readonly<Record<string, unknown>>, viewer: TokenClaims = as.MANUFACTURER) =>
  mutate<{ id: string; version: number }>({
    name: 'warrantyTermsPublish',
    viewer,
    input,
    select: 'rules { id version code manufacturer { id } editions { name } }',
  })

test('O5 O7 a maker’s terms give a unit more than the law: both are named, and the longer one counts', async () => {
  const tenant = await newTenant()
  const rules = rulesFor(tenant)
  await publish(tenant, rules)
  const terms = await promise(tenant, termsFor(tenant))
  const code = `MODEL.${tenant.model.id}`
  const manufacturer = { id: toGlobalId('Manufacturer', tenant.maker.id) }
  expect(terms.object).toMatchObject({ version: 1, code, manufacturer, editions: [{ name: `${code}~1` }] })
  const unit = await soldUnit(tenant, 10)
  const [law, own] = [`${rules.code}~1`, `${code}~1`]
  expect(await rightsOf(tenant.as.HOTLINE, unit.id)).toMatchObject({
    by: `${law}, ${own}`,
    remedies: [
      { remedy: 'EXCHANGE', until: addDays(today, 5), because: { clause: '15 日', by: law } },
      { remedy: 'REPAIR', because: { clause: '整机三年', by: own } },
      { remedy: 'REFUND', until: addDays(today, 5), because: { clause: 'DAP 15 日', by: own } },
    ],
    refund: { amount: { amount: 299_900 } },
  })
})

test('O5 where there is no law, the terms of a category stand alone; another maker’s products have none', async () => {
  const tenant = await newTenant()
  const about = { categoryId: toGlobalId('ProductCategory', tenant.category.id) }
  expect((await promise(tenant, termsFor(tenant, { about }))).userErrors).toEqual([])
  const own = await rightsOf(tenant.as.HOTLINE, (await soldUnit(tenant, 400)).id)
  expect(own).toMatchObject({
    by: `MAKER.${tenant.maker.id}.${tenant.category.id}~1`,
    remedies: [{ remedy: 'REPAIR' }],
  })
  const other = await newTenant()
  const theirs = { ...other, model: { ...other.model, categoryId: tenant.category.id } }
  const foreign = await soldUnit(theirs, 400)
  expect(await rightsOf(other.as.HOTLINE, foreign.id)).toMatchObject({ unknown: 'NO_RULE' })
})

test('O5 terms below the law are refused with the clause they fall short of; nothing is published', async () => {
  const tenant = await newTenant()
  const rules = rulesFor(tenant, { online: { days: 7, clause: '7 日无理由' } })
  await publish(tenant, rules)
  const refusalOf = async (change: object) => {
    const { object, userErrors } = await promise(tenant, termsFor(tenant, change))
    expect(object).toBeNull()
    return userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)
  }
  const short = (name: string) => [`TERMS_BELOW_LAW input.${name}`]
  expect(await refusalOf({ cover: [{ component: 'WHOLE_UNIT', months: 11, clause: '' }] })).toEqual([
    'REQUIRED input.cover.0.clause',
  ])
  expect(await refusalOf({ cover: [{ component: 'WHOLE_UNIT', months: 11, clause: '整机' }] })).toEqual(
    short('cover.0.months'),
  )
  expect(await refusalOf({ loaner: { days: 2, clause: '备用机' } })).toEqual(short('loaner.days'))
  expect(await refusalOf({ online: { days: 6, clause: '无理由' } })).toEqual(short('online.days'))
  expect(await refusalOf({ depreciation: { perDay: 51, clause: '折旧' } })).toEqual(short('depreciation.perDay'))
  const steps = [{ toDay: 6, remedies: ['REFUND'], clause: '6 日' }]
  expect(await refusalOf({ faultSteps: steps })).toEqual(short('faultSteps.0.toDay'))
  const unit = await soldUnit(tenant, 10)
  expect(await rightsOf(tenant.as.HOTLINE, unit.id, 'rights { by }')).toEqual({ by: `${rules.code}~1` })
})

test('O5 only its maker publishes the terms of a model; the next edition never looks back', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const foreign = await promise(tenant, termsFor(tenant), other.as.MANUFACTURER)
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'about'] }])
  const input = { ...termsFor(tenant), idempotencyKey: ulid() }
  const [first, again] = [await promise(tenant, input), await promise(tenant, input)]
  expect([first.object?.version, again.object]).toEqual([1, first.object])
  const late = await promise(tenant, termsFor(tenant, { effectiveFrom: addDays(today, -1) }))
  expect(late.userErrors).toMatchObject([{ code: 'EFFECTIVE_IN_PAST', field: ['input', 'effectiveFrom'] }])
  const query = 'query($id: ID!) { warrantyRules(manufacturerId: $id, first: 5) { edges { node { id } } } }'
  const listed = async (maker: string) => {
    const variables = { id: toGlobalId('Manufacturer', maker) }
    return (await callApi<{ warrantyRules: object }>({ query, variables, viewer: tenant.as.CUSTOMER })).data
      .warrantyRules
  }
  expect(await listed(tenant.maker.id)).toEqual({ edges: [{ node: { id: first.object?.id } }] })
  expect(await listed(other.maker.id)).toEqual({ edges: [] })
})
