import { toGlobalId } from '../../functions/shared/ids'
import { isKnownRegion } from '../../functions/shared/region-list'
import { isCounty } from '../../functions/shared/regions'
import { type Role, roles } from '../../functions/shared/viewer'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { newTenant, type Tenant } from '../support/tenant'

interface List {
  readonly edges: readonly { readonly node: { readonly id: string } }[]
}

const ids = ({ edges }: List): string[] => edges.map(({ node }) => node.id)
const pointId = ({ point }: Tenant): string => toGlobalId('ServicePoint', point.id)

/** The first counties of a province. */
const counties = (province: string, count: number): string[] =>
  Array.from({ length: 9999 }, (_, i) => province + String(i).padStart(4, '0'))
    .filter((code) => isKnownRegion(code) && isCounty(code))
    .slice(0, count)

const covering = async (region: string, viewer: TokenClaims): Promise<string[]> => {
  const { data, errors } = await callApi<{ servicePointsCovering: List }>({
    query:
      'query($region: RegionCode!) { servicePointsCovering(region: $region, first: 100) { edges { node { id } } } }',
    variables: { region },
    viewer,
  })
  expect(errors).toEqual([])
  return ids(data.servicePointsCovering)
}

const openPoint = (tenant: Tenant, change: object = {}) =>
  mutate<{ id: string; version: number }>({
    name: 'servicePointCreate',
    viewer: tenant.as.PROVIDER,
    input: {
      providerId: toGlobalId('Provider', tenant.provider.id),
      name: '二号网点',
      location: { latitude: 30, longitude: 114 },
      region: tenant.region,
      covers: [tenant.region],
      categoryIds: [toGlobalId('ProductCategory', tenant.category.id)],
      level: 2,
      capacity: 5,
      ...change,
    },
    select: 'servicePoint { id version }',
  })

const visibleTo = async (tenant: Tenant, id: string): Promise<Role[]> => {
  const query = `{ node(id: "${id}") { id } }`
  const answers = await Promise.all(roles.map((role) => callApi({ query, viewer: tenant.as[role] })))
  return roles.filter((_, i) => answers[i]?.data.node)
}

test('a service point shows everything it was opened with', async () => {
  const { as, point, provider, category, region } = await newTenant()
  const { data } = await callApi({
    query: `{ node(id: "${toGlobalId('ServicePoint', point.id)}") { ... on ServicePoint {
      id version name level capacity location { latitude longitude } region { code name } covers { code }
      hours { opens closes } provider { id name region { code } } categories { id }
    } } }`,
    viewer: as.CUSTOMER,
  })
  expect(data.node).toEqual({
    id: toGlobalId('ServicePoint', point.id),
    version: 1,
    name: '网点',
    level: 3,
    capacity: 20,
    location: point.location,
    region: { code: region, name: expect.any(String) },
    covers: [{ code: region }],
    hours: point.hours,
    provider: { id: toGlobalId('Provider', provider.id), name: provider.name, region: { code: region } },
    categories: [{ id: toGlobalId('ProductCategory', category.id) }],
  })
})

test('coverage follows the point: a region given up no longer lists it', async () => {
  const tenant = await newTenant()
  const [id, regions] = [pointId(tenant), ['110101', '110102']]
  const cover = (version: number, covers: string[]) =>
    mutate({
      name: 'servicePointUpdate',
      viewer: tenant.as.PROVIDER,
      input: { id, version, covers },
      select: 'servicePoint { id }',
    })
  expect((await cover(1, regions)).userErrors).toEqual([])
  expect((await cover(2, ['110102', '110105'])).userErrors).toEqual([])
  const listed = await Promise.all(
    [tenant.region, '110101', '110102', '110105'].map(async (region) => {
      const found = await covering(region, tenant.as.PLATFORM)
      return found.includes(id)
    }),
  )
  expect(listed).toEqual([false, false, true, true])
})

test('forty regions can be exchanged for forty others in one transaction', async () => {
  const tenant = await newTenant()
  const provinces = ['52', '62'].map((province) => counties(province, 40))
  for (const [version, covers] of provinces.entries()) {
    const input = { id: pointId(tenant), version: version + 1, covers }
    const { userErrors } = await mutate({
      name: 'servicePointUpdate',
      viewer: tenant.as.PROVIDER,
      input,
      select: 'servicePoint { id }',
    })
    expect(userErrors).toEqual([])
  }
})

test('G1 a regulator lists points that serve its region, and none beyond it', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  expect(await covering(tenant.region, tenant.as.REGULATOR)).toContain(pointId(tenant))
  const beyond = await covering(other.region, tenant.as.REGULATOR)
  expect(beyond).not.toContain(pointId(other))
})

test('a region that is not in force is refused', async () => {
  const { as } = await newTenant()
  const { errors } = await callApi({
    query: '{ servicePointsCovering(region: "429999") { edges { cursor } } }',
    viewer: as.PLATFORM,
  })
  expect(errors[0]?.extensions).toMatchObject({ code: 'UNKNOWN_REGION', field: ['region'] })
})

test('a point is seen by its own people, makers and customers; a foreign provider’s people see none of it', async () => {
  const [tenant, other] = await Promise.all([newTenant({ region: '420106' }), newTenant({ region: '110101' })])
  expect(await visibleTo(tenant, pointId(tenant))).toEqual(roles)
  expect(await visibleTo(other, pointId(tenant))).toEqual([
    'MANUFACTURER',
    'CUSTOMER',
    'DEALER',
    'AUDITOR',
    'HOTLINE',
    'PLATFORM',
  ])
})

test('a provider is listed for its region at each level', async () => {
  const tenant = await newTenant({ region: '630102' })
  const listed = async (region: string, viewer: TokenClaims) => {
    const { data, errors } = await callApi<{ providers: List }>({
      query: `{ providers(region: "${region}", first: 100) { edges { node { id } } } }`,
      viewer,
    })
    expect(errors).toEqual([])
    return ids(data.providers).includes(toGlobalId('Provider', tenant.provider.id))
  }
  for (const region of ['630000', '630100', '630102'])
    expect([region, await listed(region, tenant.as.MANUFACTURER)]).toEqual([region, true])
  for (const region of ['630200', '630103', '110000'])
    expect([region, await listed(region, tenant.as.MANUFACTURER)]).toEqual([region, false])
  expect(await listed('630102', tenant.as.REGULATOR)).toBe(true)
  // A county's authority asks within its county only.
  expect(await listed('630000', tenant.as.REGULATOR)).toBe(false)
})

test('points of a provider: a regulator sees those in its region, a point sees itself', async () => {
  const tenant = await newTenant({ region: '420106' })
  const second = await openPoint(tenant, { region: '110101', covers: ['110101'] })
  const both = [second.object?.id, pointId(tenant)]
  const pointsFor = async (viewer: TokenClaims) => {
    const { data } = await callApi<{ node: { servicePoints: List } }>({
      query: 'query($id: ID!) { node(id: $id) { ... on Provider { servicePoints { edges { node { id } } } } } }',
      variables: { id: toGlobalId('Provider', tenant.provider.id) },
      viewer,
    })
    return ids(data.node.servicePoints)
  }
  for (const role of ['PROVIDER', 'MANUFACTURER', 'PLATFORM'] as const)
    expect([role, await pointsFor(tenant.as[role])]).toEqual([role, both])
  for (const role of ['REGULATOR', 'SERVICE_POINT', 'TECHNICIAN'] as const)
    expect([role, await pointsFor(tenant.as[role])]).toEqual([role, [pointId(tenant)]])
})

test('technicians show to their own people and to makers under agreement, by list and by id', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  const own: Role[] = ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'AUDITOR', 'PLATFORM']
  const id = toGlobalId('Technician', tenant.technician.id)
  expect(await visibleTo(tenant, id)).toEqual(own)
  expect(await visibleTo(other, id)).toEqual(['PLATFORM'])
  const namesFor = async (viewer: TokenClaims) => {
    const { data } = await callApi<{ node: { technicians: { edges: { node: { name: string } }[] } } | null }>({
      query: `{ node(id: "${pointId(tenant)}") { ... on ServicePoint { technicians { edges { node {
        name servicePoint { id } certificates { level validFrom validTo category { id } }
      } } } } } }`,
      viewer,
    })
    return data.node?.technicians.edges.map(({ node }) => node.name) ?? []
  }
  for (const role of roles)
    expect([role, await namesFor(tenant.as[role])]).toEqual([role, own.includes(role) ? ['李工'] : []])
  for (const role of roles)
    expect([role, await namesFor(other.as[role])]).toEqual([role, role === 'PLATFORM' ? ['李工'] : []])
})

test('N12 a provider cannot certify its own people', async () => {
  const { as, point } = await newTenant()
  const { errors } = await callApi({
    query: 'mutation($input: TechnicianCreateInput!) { technicianCreate(input: $input) { technician { id } } }',
    variables: {
      input: {
        idempotencyKey: 'own',
        servicePointId: toGlobalId('ServicePoint', point.id),
        name: '王工',
        certificates: [],
      },
    },
    viewer: as.PROVIDER,
  })
  expect(errors[0]?.message).toContain('"certificates" is not defined by type "TechnicianCreateInput"')
})
