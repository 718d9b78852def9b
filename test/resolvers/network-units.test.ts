import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { type Role, roles } from '../../functions/shared/viewer'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

const serialsOf = async ({ model }: Tenant, viewer: TokenClaims): Promise<string[]> => {
  const { data, errors } = await callApi<{ units: { edges: { node: { serial: string } }[] } }>({
    query: 'query($modelId: ID!) { units(modelId: $modelId, first: 100) { edges { node { serial } } } }',
    variables: { modelId: toGlobalId('ProductModel', model.id) },
    viewer,
  })
  expect(errors).toEqual([])
  return data.units.edges.map(({ node }) => node.serial)
}

const register = ({ model }: Tenant, viewer: TokenClaims, input: object) =>
  mutate<{ serial: string; soldBy: string | null; soldOn: string | null; model: { id: string } }>({
    name: 'unitRegister',
    viewer,
    input: { modelId: toGlobalId('ProductModel', model.id), ...input },
    select: 'unit { serial soldBy soldOn model { id } }',
  })

test('units of a model: the maker sees all, a dealer the ones it sold, a foreign maker none', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  await register(tenant, tenant.as.MANUFACTURER, { serial: 'A-1' })
  await register(tenant, other.as.DEALER, { serial: 'B-1' })
  const sold = tenant.unit.serial
  expect(await serialsOf(tenant, tenant.as.MANUFACTURER)).toEqual(['A-1', 'B-1', sold])
  expect(await serialsOf(tenant, tenant.as.HOTLINE)).toEqual(['A-1', 'B-1', sold])
  expect(await serialsOf(tenant, tenant.as.DEALER)).toEqual([sold])
  expect(await serialsOf(tenant, other.as.DEALER)).toEqual(['B-1'])
  expect(await serialsOf(tenant, other.as.MANUFACTURER)).toEqual([])
})

test("a corrected sale moves the unit from one dealer's list to another's", async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const input = { id: toGlobalId('Unit', tenant.unit.id), version: 1, soldBy: other.as.DEALER.org }
  await mutate({ name: 'unitUpdate', viewer: tenant.as.HOTLINE, input, select: 'unit { id }' })
  expect(await serialsOf(tenant, tenant.as.DEALER)).toEqual([])
  expect(await serialsOf(tenant, other.as.DEALER)).toEqual([tenant.unit.serial])
})

test('a dealer registers its own sale of any maker, and nobody else’s', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const mine = await register(tenant, other.as.DEALER, { serial: 'C-1', soldOn: '2026-05-01' })
  expect(mine.object).toEqual({
    serial: 'C-1',
    soldBy: other.as.DEALER.org,
    soldOn: '2026-05-01',
    model: { id: toGlobalId('ProductModel', tenant.model.id) },
  })
  const theirs = await register(tenant, other.as.DEALER, { serial: 'C-2', soldBy: tenant.as.DEALER.org })
  expect(theirs.userErrors).toEqual([expect.objectContaining({ code: 'INVALID_VALUE', field: ['input', 'soldBy'] })])
})

test('a serial number is registered once per maker', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const { serial } = tenant.unit
  const again = await register(tenant, tenant.as.MANUFACTURER, { serial })
  expect(again.userErrors).toEqual([expect.objectContaining({ code: 'ALREADY_EXISTS', field: ['input', 'serial'] })])
  expect((await register(other, other.as.MANUFACTURER, { serial })).userErrors).toEqual([])
})

test.each([
  [{ serial: 'a b' }, 'serial'],
  [{ serial: '' }, 'serial'],
  [{ serial: 'X'.repeat(41) }, 'serial'],
  [{ serial: 'S.1' }, 'serial'],
  [{ serial: 'S1', soldOn: addDays(dayOf(new Date()), 1) }, 'soldOn'],
])('a unit with %j is refused', async (input, field) => {
  const tenant = await newTenant()
  const { userErrors } = await register(tenant, tenant.as.MANUFACTURER, input)
  expect(userErrors).toEqual([expect.objectContaining({ code: 'INVALID_VALUE', field: ['input', field] })])
})

const unitBySerial = async ({ maker, unit }: Tenant, viewer: TokenClaims, serial = unit.serial) => {
  const { data, errors } = await callApi<{ unit: { serial: string } | null }>({
    query: 'query($maker: ID!, $serial: String!) { unit(manufacturerId: $maker, serial: $serial) { serial } }',
    variables: { maker: toGlobalId('Manufacturer', maker.id), serial },
    viewer,
  })
  expect(errors).toEqual([])
  return data.unit?.serial ?? null
}

test('a unit by serial: for those it concerns or who read it off the plate', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const asked: Role[] = ['MANUFACTURER', 'HOTLINE', 'DEALER', 'SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'PLATFORM']
  for (const role of asked)
    expect([role, await unitBySerial(tenant, tenant.as[role])]).toEqual([role, tenant.unit.serial])
  for (const role of ['MANUFACTURER', 'HOTLINE', 'DEALER'] as const)
    expect([role, await unitBySerial(tenant, other.as[role])]).toEqual([role, null])
  for (const serial of ['unknown', 'no/such', ''])
    expect(await unitBySerial(tenant, tenant.as.CUSTOMER, serial)).toBeNull()
})

test('node(id:) shows a unit to the same callers', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const id = toGlobalId('Unit', tenant.unit.id)
  const seen = await Promise.all(
    roles.map(async (role) => {
      const { data } = await callApi({ query: `{ node(id: "${id}") { id } }`, viewer: other.as[role] })
      return data.node === null ? undefined : role
    }),
  )
  expect(seen.filter(Boolean)).toEqual(['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'PLATFORM'])
})
