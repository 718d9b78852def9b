import { toGlobalId } from '../../functions/shared/ids'
import { roles } from '../../functions/shared/viewer'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

const input = ({ maker, provider, category }: Tenant, change: object = {}) => ({
  manufacturerId: toGlobalId('Manufacturer', maker.id),
  providerId: toGlobalId('Provider', provider.id),
  categoryIds: [toGlobalId('ProductCategory', category.id)],
  level: 3,
  validFrom: '2030-01-01',
  validTo: '2030-12-31',
  ...change,
})

const conclude = (tenant: Tenant, change: object = {}, viewer = tenant.as.MANUFACTURER) =>
  mutate<{ id: string; criteria: object }>({
    name: 'agreementCreate',
    viewer,
    input: input(tenant, change),
    select: 'agreement { id criteria { firstTimeFix onTime satisfaction complaintsPerHundred } }',
  })

const list = async (viewer: TokenClaims, query: string, variables: object = {}): Promise<string[]> => {
  const { data, errors } = await callApi<Record<string, { edges: { node: { id: string } }[] }>>({
    query,
    variables: { ...variables },
    viewer,
  })
  expect(errors).toEqual([])
  return Object.values(data)[0]?.edges.map(({ node }) => node.id) ?? []
}

const agreementsOfProvider = async ({ provider, as }: Tenant, viewer = as.PROVIDER, first = 20) => {
  const { data } = await callApi<{ node: { agreements: { edges: { node: { id: string } }[] } } | null }>({
    query:
      'query($id: ID!, $first: Int!) { node(id: $id) { ... on Provider { agreements(first: $first) { edges { node { id } } } } } }',
    variables: { id: toGlobalId('Provider', provider.id), first },
    viewer,
  })
  return data.node?.agreements.edges.map(({ node }) => node.id)
}

test('N5 of twenty concurrent agreements for one category and time one is concluded', async () => {
  const tenant = await newTenant()
  const answers = await Promise.all(Array.from({ length: 20 }, () => conclude(tenant)))
  expect(answers.filter(({ object }) => object !== null)).toHaveLength(1)
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(codes).toEqual(Array.from({ length: 19 }, () => 'AGREEMENT_OVERLAP'))
  expect(await agreementsOfProvider(tenant)).toHaveLength(2)
})

test('N5 concurrent agreements that do not overlap are all concluded', async () => {
  const tenant = await newTenant()
  const years = Array.from({ length: 8 }, (_, i) => ({ validFrom: `${2030 + i}-01-01`, validTo: `${2030 + i}-12-31` }))
  const answers = await Promise.all(years.map((year) => conclude(tenant, year)))
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
  expect(await agreementsOfProvider(tenant)).toHaveLength(9)
})

test('an overlap names the category and the other agreement', async () => {
  const tenant = await newTenant()
  const standing = toGlobalId('Agreement', tenant.agreement.id)
  const { validFrom, validTo } = tenant.agreement
  const { userErrors } = await conclude(tenant, { validFrom, validTo })
  expect(userErrors).toEqual([
    {
      code: 'AGREEMENT_OVERLAP',
      field: ['input', 'categoryIds', '0'],
      message: `Agreement ${standing} already covers this category for this maker and provider in that time.`,
    },
  ])
})

test('N6 criteria left out are those of the schema; a part may be given', async () => {
  const tenant = await newTenant()
  const defaults = { firstTimeFix: 0.77, onTime: 0.9, satisfaction: 0.9, complaintsPerHundred: 2 }
  expect((await conclude(tenant)).object?.criteria).toEqual(defaults)
  const next = { validFrom: '2031-01-01', validTo: '2031-12-31', criteria: { onTime: 0.8 } }
  expect((await conclude(tenant, next)).object?.criteria).toEqual({ ...defaults, onTime: 0.8 })
})

test('categories and providers that do not exist are named', async () => {
  const tenant = await newTenant()
  const unknown = toGlobalId('ProductCategory', 'no-such')
  const category = toGlobalId('ProductCategory', tenant.category.id)
  const refused = async (change: object) => (await conclude(tenant, change)).userErrors
  expect(await refused({ categoryIds: [category, unknown] })).toEqual([
    expect.objectContaining({ code: 'NOT_FOUND', field: ['input', 'categoryIds', '1'] }),
  ])
  expect(await refused({ categoryIds: [category, category] })).toEqual([
    expect.objectContaining({ code: 'INVALID_VALUE', field: ['input', 'categoryIds', '1'] }),
  ])
  expect(await refused({ providerId: toGlobalId('Provider', 'no-such') })).toEqual([
    expect.objectContaining({ code: 'NOT_FOUND', field: ['input', 'providerId'] }),
  ])
  expect(await refused({ validTo: '2029-12-31' })).toEqual([
    expect.objectContaining({ code: 'INVALID_DATE_RANGE', field: ['input', 'validTo'] }),
  ])
})

test('agreements of a maker, newest first: its own, and nobody else’s', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const { object } = await conclude(tenant)
  const both = [object?.id, toGlobalId('Agreement', tenant.agreement.id)]
  const query = 'query($maker: ID) { agreements(manufacturerId: $maker) { edges { node { id } } } }'
  const maker = toGlobalId('Manufacturer', tenant.maker.id)
  expect(await list(tenant.as.MANUFACTURER, query)).toEqual(both)
  expect(await list(tenant.as.AUDITOR, query, { maker })).toEqual(both)
  expect(await list(tenant.as.PLATFORM, query, { maker })).toEqual(both)
  expect(await list(other.as.MANUFACTURER, query, { maker })).toEqual([])
  const { errors } = await callApi({ query, viewer: tenant.as.PLATFORM })
  expect(errors[0]?.extensions).toMatchObject({ code: 'REQUIRED', field: ['manufacturerId'] })
})

test('agreements of a provider: all for itself, a maker’s own for the maker, page by page', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const foreign = await conclude({ ...other, provider: tenant.provider })
  const own = [(await conclude(tenant)).object?.id, toGlobalId('Agreement', tenant.agreement.id)]
  expect(await agreementsOfProvider(tenant)).toEqual([own[0], foreign.object?.id, own[1]])
  expect(await agreementsOfProvider(tenant, tenant.as.MANUFACTURER)).toEqual(own)
  expect(await agreementsOfProvider(tenant, tenant.as.AUDITOR, 1)).toEqual([own[0]])
  expect(await agreementsOfProvider(tenant, other.as.MANUFACTURER)).toEqual([foreign.object?.id])
  for (const role of ['HOTLINE', 'DEALER', 'CUSTOMER', 'REGULATOR', 'SERVICE_POINT', 'TECHNICIAN'] as const)
    expect([role, await agreementsOfProvider(tenant, tenant.as[role])]).toEqual([role, []])
})

test('node(id:) shows an agreement to its two sides, the auditor and the platform', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const query = `{ node(id: "${toGlobalId('Agreement', tenant.agreement.id)}") { ... on Agreement {
    id version level validFrom validTo status manufacturer { id } provider { id } categories { id }
  } } }`
  const seenBy = async ({ as }: Tenant) => {
    const answers = await Promise.all(roles.map((role) => callApi({ query, viewer: as[role] })))
    return roles.filter((_, i) => answers[i]?.data.node)
  }
  expect(await seenBy(tenant)).toEqual(['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'PLATFORM'])
  expect(await seenBy(other)).toEqual(['PLATFORM'])
  const { data } = await callApi({ query, viewer: tenant.as.PROVIDER })
  expect(data.node).toEqual({
    id: toGlobalId('Agreement', tenant.agreement.id),
    version: 1,
    level: 3,
    validFrom: tenant.agreement.validFrom,
    validTo: tenant.agreement.validTo,
    status: 'ACTIVE',
    manufacturer: { id: toGlobalId('Manufacturer', tenant.maker.id) },
    provider: { id: toGlobalId('Provider', tenant.provider.id) },
    categories: [{ id: toGlobalId('ProductCategory', tenant.category.id) }],
  })
})
