import { addDays } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { amendedFrom } from '../support/agreements'
import { callApi, mutate } from '../support/api'
import { done, ids, moreCategory, proposed, today } from '../support/channels'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, dispatch, offered, read, report } from '../support/work-orders'

const PLAN = 'channelPlan { id version current { serves { channel priority } } log { edges { node { action role } } } }'
const BUY_OUT = 'buyOut { id version parties { feePerUnit { amount } signed { on } } }'

interface Explained {
  readonly state: string
  readonly dispatch: {
    readonly channelPlan: { id: string } | null
    readonly buyOut: { id: string } | null
    readonly candidates: readonly {
      readonly servicePoint: { readonly id: string } | null
      readonly excludedBy: string | null
      readonly channel: string | null
      readonly channelPriority: number | null
      readonly visitsCustomer: boolean | null
    }[]
  }
}
const EXPLAINED = `state dispatch { channelPlan { id } buyOut { id }
  candidates { servicePoint { id } excludedBy channel channelPriority visitsCustomer } }`

const explained = async (
  tenant: Tenant,
  id: string,
  role: 'MANUFACTURER' | 'SERVICE_POINT' | 'PLATFORM' = 'PLATFORM',
) => {
  const order = await read<Explained>(tenant, role, id, EXPLAINED)
  if (!order) throw new Error('no order')
  const point = toGlobalId('ServicePoint', tenant.point.id)
  const own = order.dispatch.candidates.find(({ servicePoint }) => servicePoint?.id === point)
  return { ...order.dispatch, state: order.state, own }
}

const plan = (tenant: Tenant, serves: object[], change: object = {}) => {
  const { maker, category } = ids(tenant)
  const input = { manufacturerId: maker, categoryId: category, region: tenant.region, from: today(), serves, ...change }
  return mutate<{ id: string }>({ name: 'channelPlanSet', viewer: tenant.as.MANUFACTURER, input, select: PLAN })
}
const redispatched = async (tenant: Tenant, id: string) => {
  await act(tenant, 'MANUFACTURER', 'Redispatch', id)
  await dispatch(id)
  return explained(tenant, id)
}

test('N20 an order goes to the channels planned; the explanation names plan, channel and place', async () => {
  const tenant = await newTenant()
  const { object: planned } = await plan(tenant, [{ channel: 'OWN', priority: 2 }])
  const id = await offered(tenant)
  expect(await explained(tenant, id)).toMatchObject({
    state: 'AWAITING_MAKER',
    channelPlan: { id: planned?.id },
    own: { excludedBy: 'CHANNEL_NOT_PLANNED' },
  })
  await amendedFrom(tenant, today(), { channel: 'OWN' })
  expect(await redispatched(tenant, id)).toMatchObject({
    state: 'OFFERED',
    own: { excludedBy: null, channel: 'OWN', channelPriority: 2 },
  })
  // The plan is the maker's: the point learns its own place, not the plan.
  expect((await explained(tenant, id, 'SERVICE_POINT')).channelPlan).toBeNull()
})

test('N20 a plan of today does not hold elsewhere, and one of tomorrow does not hold today', async () => {
  const tenant = await newTenant()
  const other = tenant.region.startsWith('42') ? '430100' : '420100'
  await plan(tenant, [{ channel: 'OWN', priority: 1 }], { region: other })
  await plan(tenant, [{ channel: 'OWN', priority: 1 }], { from: addDays(today(), 1) })
  expect(await explained(tenant, await offered(tenant))).toMatchObject({
    state: 'OFFERED',
    channelPlan: null,
    own: { channel: 'OUTSOURCED', channelPriority: null },
  })
})

test('N20 of ten plans for one day one stands, each refusal names code and field, and the log tells who planned', async () => {
  const tenant = await newTenant()
  const answers = await Promise.all(Array.from({ length: 10 }, () => plan(tenant, [{ channel: 'OWN', priority: 1 }])))
  expect(answers.filter(({ object }) => object)).toHaveLength(1)
  const codes = new Set(
    answers.flatMap(({ userErrors }) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)),
  )
  for (const code of codes) expect(['CHANNEL_PLAN_OVERLAP input.from', 'STALE_VERSION input.version']).toContain(code)
  expect(answers.find(({ object }) => object)?.object).toMatchObject({
    version: 1,
    current: { serves: [{ channel: 'OWN', priority: 1 }] },
    log: { edges: [{ node: { action: 'OPENED', role: 'MANUFACTURER' } }] },
  })
  const { userErrors } = await plan(tenant, [], { region: '341400', from: addDays(today(), 1) })
  expect(userErrors).toMatchObject([{ code: 'REGION_RETIRED', field: ['input', 'region'] }])
})

const sign = (tenant: Tenant, id: string) =>
  done<{ id: string; parties: { signed: object[] }[] }>(tenant, 'MANUFACTURER', 'buyOutSign', { id }, BUY_OUT)

test('N19 a bought-out unit goes to the buy-out’s providers only, once the maker has signed', async () => {
  const tenant = await newTenant()
  const elsewhere = await newTenant()
  const buyOut = await proposed(tenant, { providerIds: [elsewhere.provider.id] })
  const id = await offered(tenant)
  expect(await explained(tenant, id)).toMatchObject({ state: 'OFFERED', buyOut: null })
  await act(tenant, 'SERVICE_POINT', 'Decline', id, { reason: '无配件' })
  await sign(tenant, buyOut)
  await dispatch(id)
  expect(await explained(tenant, id)).toMatchObject({ state: 'AWAITING_MAKER', buyOut: { id: buyOut } })
  expect((await redispatched(tenant, id)).own?.excludedBy).toBe('BOUGHT_OUT')
  const named = { id: buyOut, providerIds: [ids(tenant).provider], from: addDays(today(), 1) }
  await done(tenant, 'DEALER', 'buyOutNameProviders', named, BUY_OUT)
  await act(tenant, 'MANUFACTURER', 'Redispatch', id)
  await dispatch(id, new Date(Date.now() + 86_400_000))
  expect(await explained(tenant, id)).toMatchObject({ state: 'OFFERED', own: { excludedBy: null } })
})

test('N19 a unit that another dealer sold is none of the buy-out’s', async () => {
  const [tenant, seller] = [await newTenant(), await newTenant()]
  const dealerId = seller.as.DEALER.org ?? ''
  const buyOut = await proposed({ ...tenant, as: seller.as }, { dealerId, providerIds: [seller.provider.id] })
  await sign(tenant, buyOut)
  expect(await explained(tenant, await offered(tenant))).toMatchObject({ state: 'OFFERED', buyOut: null })
})

test('N19 of six proposals at once for the same days one stands; each maker reads its own part', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const input = {
    makers: [tenant, other].map((each, i) => ({ manufacturerId: ids(each).maker, feePerUnit: 1000 + i })),
    categoryIds: [ids(tenant).category],
    providerIds: [ids(tenant).provider],
    validFrom: today(),
    validTo: addDays(today(), 100),
  }
  // A buy-out of another category stands already, so that all of them change covers that are there.
  const standing = await proposed(tenant, {
    makers: [tenant, other].map(({ maker }, i) => ({ manufacturerId: maker.id, feePerUnit: 1200 + i })),
    categoryIds: [fromGlobalId('ProductCategory', await moreCategory(), [])],
  })
  const propose = () => mutate({ name: 'buyOutPropose', viewer: tenant.as.DEALER, input, select: BUY_OUT })
  const answers = await Promise.all(Array.from({ length: 6 }, propose))
  expect(answers.filter(({ object }) => object)).toHaveLength(1)
  const refusals = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(new Set(refusals)).toEqual(new Set(['BUY_OUT_OVERLAP']))
  const fees = async ({ as }: Tenant, role: 'MANUFACTURER' | 'DEALER') => {
    const query = `{ buyOuts { edges { node { parties { feePerUnit { amount } } log { edges { node { action } } } } } } }`
    type Part = { parties: { feePerUnit: { amount: number } }[]; log: { edges: unknown[] } }
    const { data, errors } = await callApi<{ buyOuts: { edges: { node: Part }[] } }>({ query, viewer: as[role] })
    expect(errors).toEqual([])
    return data.buyOuts.edges.map(({ node }) => [
      node.parties.map(({ feePerUnit }) => feePerUnit.amount),
      node.log.edges.length,
    ])
  }
  const withdrawn = { id: standing, on: addDays(today(), 1), reason: '不再承接' }
  await done(tenant, 'DEALER', 'buyOutEnd', withdrawn, BUY_OUT)
  expect(await fees(tenant, 'DEALER')).toEqual([
    [[1000, 1001], 1],
    [[1200, 1201], 2],
  ])
  expect([await fees(tenant, 'MANUFACTURER'), await fees(other, 'MANUFACTURER')]).toEqual([
    [
      [[1000], 0],
      [[1200], 0],
    ],
    [
      [[1001], 0],
      [[1201], 0],
    ],
  ])
  const { data } = await callApi<{ notices: { edges: { node: { text: string } }[] } }>({
    query: '{ notices { edges { node { text } } } }',
    viewer: other.as.MANUFACTURER,
  })
  const [latest, ...earlier] = data.notices.edges.map(({ node }) => node.text)
  expect(latest).toContain(addDays(today(), 1))
  expect(earlier[0]).toContain(today())
})

const product = (tenant: Tenant) => ({
  manufacturerId: null,
  serial: null,
  modelId: toGlobalId('ProductModel', tenant.model.id),
})

test('N18 dispatch tells the point that already comes to the customer', async () => {
  const tenant = await newTenant()
  const first = await offered(tenant)
  expect((await explained(tenant, first)).own?.visitsCustomer).toBe(false)
  const second = await offered(tenant, product(tenant))
  expect((await explained(tenant, second)).own?.visitsCustomer).toBe(true)
  await bringTo(tenant, first, 'COMPLETED')
  await act(tenant, 'SERVICE_POINT', 'Decline', second, { reason: '无配件' })
  await dispatch(second)
  expect((await redispatched(tenant, second)).own?.visitsCustomer).toBe(false)
  expect((await explained(tenant, second, 'MANUFACTURER')).own?.visitsCustomer).toBeNull()
})

test('N18 N19 N20 dispatch needs as many round trips with plan, buy-out and household as without', async () => {
  const plain = await newTenant()
  const { object: bare } = await report(plain)
  const without = await measured(() => dispatch(bare?.id ?? ''))
  const tenant = await newTenant()
  await plan(tenant, [{ channel: 'OUTSOURCED', priority: 1 }])
  await sign(tenant, await proposed(tenant))
  await offered(tenant, product(tenant))
  const { object } = await report(tenant)
  const withAll = await measured(() => dispatch(object?.id ?? ''))
  expect(withAll.result).toMatchObject({ state: 'OFFERED' })
  expect([withAll.cost.calls, withAll.cost.operations]).toEqual([without.cost.calls, without.cost.operations])
  expect(without.cost).toMatchObject({
    calls: 12,
    operations: '2 GetItem + 5 Query + 4 BatchGetItem + TransactWriteItems',
  })
  expect(fromGlobalId('WorkOrder', object?.id ?? '', [])).toBe(withAll.result?.id)
})
