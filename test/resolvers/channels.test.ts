import { evolvePlan } from '../../functions/network/channels/channel-plan'
import { createChannelsStore } from '../../functions/network/channels/channels.store'
import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { checkEntries, replay } from '../../functions/shared/journal'
import type { Role } from '../../functions/shared/viewer'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { amendedFrom } from '../support/agreements'
import { callApi, mutate, newKey } from '../support/api'
import { completedOrder, writeOrders } from '../support/callbacks'
import { done, ids, moreCategory, passed, promised, reviewed, today } from '../support/channels'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const projectImages = deployed('project-insights', projectImagesBare)

/** The last month that is over, and a day in it. */
const lastDay = addDays(`${today().slice(0, 7)}-01`, -1)
const month = lastDay.slice(0, 7)

/** Orders of a category that the tenant's point completed last month, counted. */
const completed = async ({ maker, provider, point }: Tenant, count: number, categoryId: string) => {
  const orders = Array.from({ length: count }, () =>
    completedOrder({ manufacturerId: maker.id, providerId: provider.id, pointId: point.id, day: lastDay, categoryId }),
  )
  await writeOrders(orders)
  await projectImages(orders.map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc })))
}

const asked = async <D>({ as }: Tenant, role: Role, query: string, variables: object = {}): Promise<D> => {
  const { data, errors } = await callApi<D>({ query, variables: { ...variables }, viewer: as[role] })
  expect(errors).toEqual([])
  return data
}

const STATEMENT = `query($agreement: ID!, $month: Month!, $expected: Int) {
  topUpStatement(agreementId: $agreement, month: $month, expectedOrders: $expected) {
    final orders earned { amount } shortfall { amount } total { amount } lump { amount }
    shares { orders perOrder { amount } } basis { basicProfit { amount } } agreement { id }
  }
}`
const topUp = { basicProfit: 500_000, profitPerOrder: 3000, cap: 400_000 }
const fees = { rows: [], topUp }
const agreementOf = ({ agreement }: Tenant) => toGlobalId('Agreement', agreement.id)

test('N15 both sides read the same statement; nobody else does, and it sums to the fen', async () => {
  const tenant = await newTenant()
  await amendedFrom(tenant, today(), { fees })
  const next = addDays(`${today().slice(0, 7)}-01`, 31).slice(0, 7)
  const forecast = { agreement: agreementOf(tenant), month: next, expected: 60 }
  const statement = await asked(tenant, 'MANUFACTURER', STATEMENT, forecast)
  expect(statement).toEqual({
    topUpStatement: {
      final: false,
      orders: 60,
      earned: { amount: 180_000 },
      shortfall: { amount: 320_000 },
      total: { amount: 320_000 },
      lump: { amount: 0 },
      shares: [
        { orders: 20, perOrder: { amount: 5334 } },
        { orders: 40, perOrder: { amount: 5333 } },
      ],
      basis: { basicProfit: { amount: 500_000 } },
      agreement: { id: agreementOf(tenant) },
    },
  })
  expect(await asked(tenant, 'PROVIDER', STATEMENT, forecast)).toEqual(statement)
  const other = await newTenant()
  for (const role of ['MANUFACTURER', 'PROVIDER'] as const)
    expect(await asked(other, role, STATEMENT, forecast)).toEqual({ topUpStatement: null })
  // What was agreed today does not reach back.
  expect(await asked(tenant, 'PROVIDER', STATEMENT, { ...forecast, month })).toEqual({ topUpStatement: null })
})

test('N15 a month is reckoned by the orders completed in it of the agreement’s categories, at one price however many', async () => {
  const tenant = await newTenant({ topUp })
  const read = () =>
    measured(() =>
      asked<{ topUpStatement: object }>(tenant, 'PROVIDER', STATEMENT, { agreement: agreementOf(tenant), month }),
    )
  const empty = await read()
  expect(empty.result.topUpStatement).toMatchObject({
    final: true,
    orders: 0,
    total: { amount: 400_000 },
    lump: { amount: 400_000 },
  })
  await completed(tenant, 30, tenant.category.id)
  await completed(tenant, 7, `${tenant.category.id}-of-another-agreement`)
  const full = await read()
  expect(full.result.topUpStatement).toMatchObject({
    final: true,
    orders: 30,
    earned: { amount: 90_000 },
    total: { amount: 400_000 },
  })
  expect([empty.cost.calls, full.cost.calls]).toEqual([2, 2])
})

const FORECAST =
  'month pooledTotal feeds points { servicePoint { id } orders starves pooledOrders starvesPooled summary }'
const WHAT_IF = `query($region: RegionCode!, $categories: [ID!]!, $month: Month) {
  poolWhatIf(region: $region, categoryIds: $categories, minimumOrders: 10, month: $month) { ${FORECAST} }
}`

test('N17 what pooling would give a point is told from its own counted orders, and changes nothing', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const fridge = await moreCategory()
  await completed(tenant, 4, tenant.category.id)
  await completed(tenant, 9, fromGlobalId('ProductCategory', fridge, []))
  await completed({ ...stranger, provider: tenant.provider, point: tenant.point }, 6, tenant.category.id)
  const variables = { region: tenant.region, categories: [ids(tenant).category, fridge] }
  const { poolWhatIf } = await asked<{ poolWhatIf: { points: { servicePoint: { id: string } }[] } }>(
    tenant,
    'MANUFACTURER',
    WHAT_IF,
    variables,
  )
  const own = poolWhatIf.points.find(({ servicePoint }) => servicePoint.id === ids(tenant).point)
  // Other makers' orders at the point are not this maker's business.
  expect(own).toMatchObject({ orders: 13, starves: false })
  expect(poolWhatIf).toMatchObject({ month, pooledTotal: 13, feeds: 1 })
  const plain = await asked<{ pools: { edges: unknown[] } }>(
    tenant,
    'MANUFACTURER',
    '{ pools { edges { node { id } } } }',
  )
  expect(plain.pools.edges).toEqual([])
  const { errors } = await callApi({
    query: WHAT_IF,
    variables: { ...variables, month: today().slice(0, 7) },
    viewer: tenant.as.MANUFACTURER,
  })
  expect(errors[0]?.extensions).toMatchObject({ code: 'MONTH_NOT_OVER', field: ['month'] })
})

test('N17 a pool of two makers counts both once both agreed, and each its own before', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const fridge = await moreCategory()
  await completed(tenant, 3, tenant.category.id)
  await completed(
    { ...other, provider: tenant.provider, point: tenant.point },
    5,
    fromGlobalId('ProductCategory', fridge, []),
  )
  const members = [
    { manufacturerId: ids(tenant).maker, categoryIds: [ids(tenant).category] },
    { manufacturerId: ids(other).maker, categoryIds: [fridge] },
  ]
  const input = { manufacturerId: ids(tenant).maker, region: tenant.region, minimumOrders: 10, members }
  const POOL = 'pool { id version state }'
  interface Forecast {
    readonly poolForecast: {
      readonly points: readonly { readonly servicePoint: { readonly id: string }; readonly orders: number }[]
    }
  }
  const counted = async (viewer: Tenant, id: string) => {
    const query = `query($id: ID!) { poolForecast(id: $id) { ${FORECAST} } }`
    const { poolForecast } = await asked<Forecast>(viewer, 'MANUFACTURER', query, { id })
    return poolForecast.points.find(({ servicePoint }) => servicePoint.id === ids(tenant).point)?.orders
  }
  const { id, state } = await done<{ id: string; state: string }>(tenant, 'MANUFACTURER', 'poolPropose', input, POOL)
  expect([state, await counted(tenant, id), await counted(other, id)]).toEqual(['PROPOSED', 3, 5])
  const agreed = await done<{ state: string }>(other, 'MANUFACTURER', 'poolAgree', { id }, POOL)
  expect([agreed.state, await counted(tenant, id), await counted(other, id)]).toEqual(['AGREED', 8, 8])
})

const PROMISES = 'query($region: RegionCode!) { servicePromises(region: $region) { edges { node { id binds } } } }'
const promises = async (tenant: Tenant, role: Role, { region } = tenant) => {
  const { servicePromises } = await asked<{ servicePromises: { edges: { node: { id: string } }[] } }>(
    tenant,
    role,
    PROMISES,
    { region },
  )
  return servicePromises.edges.map(({ node }) => node.id)
}
const PROMISE = 'servicePromise { id version validTo }'
const REVIEW = 'capabilityReview { id version lacking expiresOn promise { id binds withdrawnOn } }'

test('O6 nothing is promised before all six subjects are reviewed; then customers and the authority read it', async () => {
  const tenant = await newTenant()
  const id = await reviewed(tenant, 'PROVIDER')
  const publish = () =>
    mutate({
      name: 'servicePromisePublish',
      viewer: tenant.as.PROVIDER,
      input: { reviewId: id, from: today() },
      select: PROMISE,
    })
  expect((await publish()).userErrors).toMatchObject([{ code: 'REVIEW_NOT_PASSED', field: ['input', 'reviewId'] }])
  const pass = { id, expiresOn: addDays(today(), 200) }
  await done(tenant, 'PROVIDER', 'capabilityReviewPass', pass, REVIEW)
  const { object } = await publish()
  expect(object).toMatchObject({ validTo: addDays(today(), 200) })
  for (const role of ['CUSTOMER', 'REGULATOR', 'DEALER'] as const)
    expect(await promises(tenant, role)).toContain(object?.id)
  const elsewhere = { ...tenant, region: tenant.region.startsWith('42') ? '430102' : '420106' }
  expect(await promises(tenant, 'REGULATOR', elsewhere)).toEqual([])
})

test('O6 a subject found not to be met takes the promise with it, in one transaction, and the log tells', async () => {
  const tenant = await newTenant()
  const promise = await promised(tenant, 'MANUFACTURER')
  const review = toGlobalId('CapabilityReview', fromGlobalId('ServicePromise', promise, []))
  const input = { id: review, subject: 'STAFF', outcome: 'NOT_MET', reviewer: '周工', evidence: '技师离职' }
  const after = await done<object>(tenant, 'MANUFACTURER', 'capabilityReviewFind', input, REVIEW)
  expect(after).toMatchObject({ lacking: ['STAFF'], expiresOn: null, promise: { binds: false, withdrawnOn: today() } })
  expect(await promises(tenant, 'CUSTOMER')).not.toContain(promise)
  const query = `query($id: ID!) { node(id: $id) { ... on ServicePromise { log { edges { node { action } } } } } }`
  type Log = { node: { log: { edges: { node: { action: string } }[] } } }
  const actions = async (role: Role) =>
    (await asked<Log>(tenant, role, query, { id: promise })).node.log.edges.map(({ node }) => node.action)
  expect([await actions('REGULATOR'), await actions('CUSTOMER')]).toEqual([['PUBLISHED', 'WITHDRAWN'], []])
})

test('O6 a promise published twice with one key is one; passed again, it is prolonged without a gap', async () => {
  const tenant = await newTenant()
  const reviewId = await passed(tenant, 'PROVIDER')
  const key = { idempotencyKey: newKey(), reviewId, from: today() }
  const first = await done<{ id: string; version: number }>(tenant, 'PROVIDER', 'servicePromisePublish', key, PROMISE)
  const again = await done<{ id: string; version: number }>(tenant, 'PROVIDER', 'servicePromisePublish', key, PROMISE)
  expect(again).toEqual(first)
  await done(tenant, 'PROVIDER', 'capabilityReviewPass', { id: reviewId, expiresOn: addDays(today(), 700) }, REVIEW)
  const later = { reviewId, from: today() }
  const prolonged = await done<object>(tenant, 'PROVIDER', 'servicePromisePublish', later, PROMISE)
  expect(prolonged).toMatchObject({ id: first.id, version: 2, validTo: addDays(today(), 700) })
})

test('N20 a plan is reproduced from its stored log alone, and the seventh change costs what the first did', async () => {
  const tenant = await newTenant()
  const { maker, category } = ids(tenant)
  const set = (day: number) =>
    done(
      tenant,
      'MANUFACTURER',
      'channelPlanSet',
      {
        manufacturerId: maker,
        categoryId: category,
        region: tenant.region,
        from: addDays(today(), day),
        serves: [{ channel: 'OWN', priority: 1 }],
      },
      'channelPlan { id version }',
    )
  for (let day = 0; day < 6; day += 1) await set(day)
  const { cost } = await measured(() => set(6))
  // Maker, category, the plan as seen and as committed; then the change.
  expect([cost.calls, cost.operations]).toEqual([5, '4 GetItem + TransactWriteItems'])
  const store = createChannelsStore()
  const id = `${tenant.maker.id}.${tenant.category.id}.${tenant.region}`
  const { rows } = await store.plans.entryPage(id, { first: 100 })
  const doc = await store.plans.need(id, [])
  const entries = rows.map(({ node }) => node)
  expect(replay(evolvePlan, entries)).toEqual(doc)
  expect([entries.length, checkEntries(entries, doc)]).toEqual([7, undefined])
})
