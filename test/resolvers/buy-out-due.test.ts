import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { done, ids, proposed, today } from '../support/channels'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

interface Due {
  readonly buyOutDue: {
    readonly units: number
    readonly amount: { amount: number }
    readonly months: readonly { month: string; units: number; amount: { amount: number } }[]
  } | null
}

const query = `query($id: ID!, $manufacturerId: ID, $from: Month, $to: Month) {
  buyOutDue(id: $id, manufacturerId: $manufacturerId, from: $from, to: $to) {
    units amount { amount } months { month units amount { amount } }
  }
}`

const asked = (viewer: TokenClaims, variables: object) => callApi<Due>({ query, variables: { ...variables }, viewer })
const due = async (viewer: TokenClaims, variables: object) => {
  const { data, errors } = await asked(viewer, variables)
  expect(errors).toEqual([])
  return data.buyOutDue && [data.buyOutDue.units, data.buyOutDue.amount.amount]
}

const signedBuyOut = async (tenant: Tenant): Promise<string> => {
  const id = await proposed(tenant)
  await done(tenant, 'MANUFACTURER', 'buyOutSign', { id }, 'buyOut { id version }')
  return id
}

let serials = 0
const register = (tenant: Tenant, change: object = {}, viewer = tenant.as.DEALER) => {
  serials += 1
  const input = { modelId: toGlobalId('ProductModel', tenant.model.id), serial: `N19-${serials}`, soldOn: today() }
  return mutate<{ id: string; version: number }>({
    ...{ name: 'unitRegister', viewer, select: 'unit { id version }' },
    input: { ...input, ...change },
  })
}

test('N19 what a maker owes by a buy-out is the units registered as sold, at the fee for each', async () => {
  const tenant = await newTenant()
  const id = await signedBuyOut(tenant)
  const { MANUFACTURER, DEALER } = tenant.as
  // The tenant's unit was sold before.
  expect(await due(MANUFACTURER, { id })).toEqual([0, 0])
  for (let n = 0; n < 3; n += 1) await register(tenant)
  await register(tenant, { soldBy: DEALER.org }, MANUFACTURER)
  await register(tenant, { soldBy: 'another shop' }, MANUFACTURER)
  await register(tenant, { soldOn: null })
  expect(await due(MANUFACTURER, { id })).toEqual([4, 4800])
  expect(await due(DEALER, { id, manufacturerId: ids(tenant).maker })).toEqual([4, 4800])
  const month = today().slice(0, 7)
  const { data } = await asked(MANUFACTURER, { id, from: month, to: month })
  expect(data.buyOutDue?.months).toEqual([{ month, units: 4, amount: { amount: 4800 } }])
})

test('N19 a unit sent twice counts once, and one whose sale is corrected where it was sold', async () => {
  const tenant = await newTenant()
  const id = await signedBuyOut(tenant)
  const input = { idempotencyKey: newKey(), serial: 'TWICE' }
  await register(tenant, input)
  const { object } = await register(tenant, input)
  await register(tenant, { serial: 'TWICE' })
  expect(await due(tenant.as.MANUFACTURER, { id })).toEqual([1, 1200])
  const change = { id: object?.id, version: object?.version, soldBy: 'another shop' }
  const correction = { name: 'unitUpdate', viewer: tenant.as.HOTLINE, input: change, select: 'unit { id version }' }
  await mutate(correction)
  await mutate({ ...correction, input: { ...change, soldBy: tenant.as.DEALER.org } }) // stale: changes nothing
  expect(await due(tenant.as.MANUFACTURER, { id })).toEqual([0, 0])
})

test('N19 registered all at once, every unit counts', async () => {
  const tenant = await newTenant()
  const id = await signedBuyOut(tenant)
  const all = await Promise.all(Array.from({ length: 12 }, () => register(tenant)))
  const registered = all.filter(({ object }) => object).length
  expect(registered).toBe(12)
  expect(await due(tenant.as.MANUFACTURER, { id })).toEqual([registered, registered * 1200])
})

test('N19 what is due is told to the two sides alone', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const id = await signedBuyOut(tenant)
  const named = { id, manufacturerId: ids(tenant).maker }
  expect(await due(other.as.MANUFACTURER, { id })).toBeNull()
  expect(await due(other.as.MANUFACTURER, named)).toBeNull()
  expect(await due(other.as.DEALER, named)).toBeNull()
  expect(await due(tenant.as.DEALER, { id, manufacturerId: ids(other).maker })).toBeNull()
  const codes = async (viewer: TokenClaims, variables: object) =>
    (await asked(viewer, variables)).errors.map(({ extensions }) => extensions)
  for (const role of ['AUDITOR', 'PROVIDER', 'PLATFORM'] as const)
    expect(await codes(tenant.as[role], named)).toMatchObject([{ code: 'FORBIDDEN' }])
  expect(await codes(tenant.as.DEALER, { id })).toMatchObject([{ code: 'REQUIRED', field: ['manufacturerId'] }])
})

test('N19 it is read in 1 GetItem and 1 Query however many units there are, and counted with the unit', async () => {
  const tenant = await newTenant()
  const id = await signedBuyOut(tenant)
  const read = async () => (await measured(() => due(tenant.as.MANUFACTURER, { id }))).cost
  await register(tenant)
  const few = await read()
  for (let n = 0; n < 40; n += 1) await register(tenant)
  expect(await read()).toMatchObject({ calls: few.calls, operations: 'GetItem + Query', read: expect.any(Number) })
  expect((await read()).read).toBeLessThanOrEqual(1.5)
  const { cost } = await measured(() => register(tenant))
  expect(cost).toMatchObject({ operations: 'GetItem + TransactWriteItems' })
})
