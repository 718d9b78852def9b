import { getNamedType, isObjectType } from 'graphql'
import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { newServicePoint } from '../../functions/network/service-point'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { rootFields } from '../support/access/root-fields'
import { schema } from '../support/access/schema'
import { amendedFrom } from '../support/agreements'
import { callApi } from '../support/api'
import { publishedSet } from '../support/assessments'
import { authorise } from '../support/certificates'
import { gradedAt, takeTo } from '../support/graded'
import { measured } from '../support/meter'
import { getApi, listPoint } from '../support/published'
import { publishLevel } from '../support/service-levels'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const platform = { role: 'PLATFORM', subject: 'test' } as const
const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

interface Listed {
  readonly id: string
  readonly provider: { readonly name: string }
  readonly source: object
}
type Page<T> = {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const POINTS = `query($region: RegionCode!, $categoryId: ID!, $manufacturerId: ID, $first: Int! = 20, $after: String) {
  publicPoints(region: $region, categoryId: $categoryId, manufacturerId: $manufacturerId, first: $first, after: $after) {
    edges { cursor node { id name level region { code } hours { opens } location { latitude }
      provider { id name } manufacturer { id name } source { basis version from until } } }
    pageInfo { hasNextPage endCursor }
  }
}`

const categoryId = ({ category }: Tenant) => toGlobalId('ProductCategory', category.id)

/** Asked by nobody. */
const points = async (tenant: Tenant, more: object = {}): Promise<Page<Listed>> => {
  const variables = { region: tenant.region, categoryId: categoryId(tenant), ...more }
  const { data, errors } = await callApi<{ publicPoints: Page<Listed> }>({ query: POINTS, variables })
  expect(errors).toEqual([])
  return data.publicPoints
}
const idsOf = ({ edges }: Page<Listed>) => edges.map(({ node }) => node.id)
const pointId = ({ point }: Pick<Tenant, 'point'>) => toGlobalId('ServicePoint', point.id)

const another = async (tenant: Tenant, term = {}) => {
  const { location, region, covers, hours, categoryIds, level, capacity, providerId } = tenant.point
  const input = { location, region, covers, hours, categoryIds, level, capacity, providerId, name: '分店' }
  const point = await createNetworkStore().points.create(request(), newServicePoint(ulid(), input, platform))
  const { validFrom, validTo } = tenant.agreement
  await authorise(point, { manufacturerId: tenant.maker.id, categoryIds, level, validFrom, validTo, ...term })
  await listPoint(point.id)
  return point
}

describe('G3 admitted points', () => {
  test('are listed to nobody in particular in their county, prefecture and province, with source and dates', async () => {
    const tenant = await newTenant()
    expect(idsOf(await points(tenant))).toEqual([])
    await listPoint(tenant.point.id)
    const { region } = tenant
    for (const code of [region, `${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`])
      expect(idsOf(await points(tenant, { region: code }))).toEqual([pointId(tenant)])
    const [edge] = (await points(tenant)).edges
    expect(edge?.node).toEqual({
      id: pointId(tenant),
      name: '网点',
      level: 3,
      region: { code: region },
      hours: { opens: '08:30' },
      location: { latitude: 30.5536 },
      provider: { id: toGlobalId('Provider', tenant.provider.id), name: tenant.provider.name },
      manufacturer: { id: toGlobalId('Manufacturer', tenant.maker.id), name: tenant.maker.name },
      source: {
        basis: 'AUTHORISATION',
        version: 1,
        from: tenant.agreement.validFrom,
        until: tenant.agreement.validTo,
      },
    })
  })

  test('are listed for their category and maker only', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    await listPoint(tenant.point.id)
    const maker = (of: Tenant) => ({ manufacturerId: toGlobalId('Manufacturer', of.maker.id) })
    expect(idsOf(await points(tenant, { categoryId: categoryId(other) }))).toEqual([])
    expect(idsOf(await points(tenant, maker(other)))).toEqual([])
    expect(idsOf(await points(tenant, maker(tenant)))).toEqual([pointId(tenant)])
  })

  test('are listed no more once the letter is revoked, has run out or is to come', async () => {
    const tenant = await newTenant()
    const lapsed = await another(tenant, { validTo: addDays(today, -1) })
    const coming = await another(tenant, { validFrom: addDays(today, 1) })
    await listPoint(tenant.point.id)
    expect(idsOf(await points(tenant))).toEqual([pointId(tenant)])
    expect([lapsed.id, coming.id]).not.toContain(tenant.point.id)
    const store = createNetworkStore()
    const roster = await store.latestRoster(tenant.point.id)
    const { commit } = await import('../../functions/platform/commit')
    const authorisations = roster.authorisations.map((letter) => ({ ...letter, state: 'REVOKED' as const }))
    await commit([store.rosterWrite({ ...roster, version: roster.version + 1, authorisations })])
    await listPoint(tenant.point.id)
    expect(idsOf(await points(tenant))).toEqual([])
  })

  test('come in pages, at the same cost for 60 as for 6', async () => {
    const tenant = await newTenant()
    for (let n = 0; n < 6; n += 1) await another(tenant)
    const cost = async () => {
      const { calls, read, write } = (await measured(() => points(tenant, { first: 3 }))).cost
      return { calls, read, write }
    }
    const few = await cost()
    for (let n = 0; n < 54; n += 1) await another(tenant)
    expect(await cost()).toEqual(few)
    // A Query, a BatchGet of points, and of one provider and one maker a GetItem each.
    expect(few).toEqual({ calls: 4, read: 3, write: 0 })
    const all: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const page: Page<Listed> = await points(tenant, { first: 25, after })
      all.push(...idsOf(page))
      after = page.pageInfo.endCursor
      more = page.pageInfo.hasNextPage
    }
    expect(new Set(all).size).toBe(60)
    expect(all).toHaveLength(60)
  }, 60_000)

  test('a region or category that is none is refused with its field', async () => {
    const tenant = await newTenant()
    for (const [variables, code] of [
      [{ region: '420199', categoryId: categoryId(tenant) }, 'UNKNOWN_REGION'],
      [{ region: tenant.region, categoryId: pointId(tenant) }, 'INVALID_ID'],
    ] as const) {
      const { errors } = await callApi({ query: POINTS, variables })
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([code])
    }
  })
})

describe('G3 what is published besides', () => {
  test('grades: by a decision in force only, and nothing of a case', async () => {
    const tenant = await newTenant()
    const query = `query($region: RegionCode!) { publicGrades(region: $region) { edges { node {
      provider { name } manufacturer { name } region { code } grade source { basis version from until } } } } }`
    const ask = async () => {
      const { data } = await callApi<{ publicGrades: Page<object> }>({ query, variables: { region: tenant.region } })
      return data.publicGrades.edges.map(({ node }) => node)
    }
    const pair = { manufacturerId: tenant.maker.id, provider: tenant.provider }
    await gradedAt(pair, new Date(Date.now() - 40 * 86_400_000))
    // Proposed, and nobody has decided.
    expect(await ask()).toEqual([])
    await takeTo(pair, 'DECIDED', new Date(Date.now() - 20 * 86_400_000))
    expect(await ask()).toEqual([
      {
        provider: { name: tenant.provider.name },
        manufacturer: { name: tenant.maker.name },
        region: { code: tenant.region },
        grade: expect.any(String),
        source: { basis: 'GRADE_DECISION', version: 1, from: expect.any(String), until: null },
      },
    ])
  })

  test('F1 fee schedules: floors and ceilings of the agreement in force, for the category', async () => {
    const tenant = await newTenant()
    await listPoint(tenant.point.id)
    const query = `query($region: RegionCode!, $categoryId: ID!) { publicFeeSchedules(region: $region, categoryId: $categoryId) {
      edges { node { servicePoint { id } fees { kind level workItem floor { amount } ceiling { amount } } openKinds
        source { basis version from until } } } } }`
    const ask = async () => {
      const variables = { region: tenant.region, categoryId: categoryId(tenant) }
      const { data, errors } = await callApi<{ publicFeeSchedules: Page<object> }>({ query, variables })
      expect(errors).toEqual([])
      return data.publicFeeSchedules.edges.map(({ node }) => node)
    }
    const servicePoint = { id: pointId(tenant) }
    const { validFrom, validTo } = tenant.agreement
    expect(await ask()).toEqual([
      {
        servicePoint,
        fees: [],
        openKinds: [],
        source: { basis: 'AGREEMENT', version: 1, from: validFrom, until: validTo },
      },
    ])
    const money = (amount: number) => ({ amount })
    const rows = [
      { kind: 'VISIT', categoryId: tenant.category.id, floor: 2000, ceiling: 5000, price: 3000 },
      { kind: 'LABOUR', level: 2, floor: 4000, ceiling: 9000, price: 6000 },
    ] as const
    await amendedFrom(tenant, today, { fees: { rows, openKinds: ['MATERIAL'] } })
    expect(await ask()).toEqual([
      {
        servicePoint,
        fees: [
          { kind: 'VISIT', level: null, workItem: null, floor: money(2000), ceiling: money(5000) },
          { kind: 'LABOUR', level: 2, workItem: null, floor: money(4000), ceiling: money(9000) },
          // Work that no row names, at its commission (clause 2).
          ...[
            ['检测', 1000],
            ['更换外壳', 2500],
            ['软件升级', 1500],
          ].map(([workItem, fee]) => {
            const both = { amount: fee }
            return { kind: 'LABOUR', level: null, workItem, floor: both, ceiling: both }
          }),
        ],
        openKinds: ['MATERIAL'],
        source: { basis: 'AGREEMENT', version: 2, from: today, until: validTo },
      },
    ])
  })

  test('service standards of every maker, and criteria in force of one', async () => {
    const tenant = await newTenant()
    await publishLevel(tenant)
    const setId = await publishedSet(tenant, 'ADMISSION')
    await publishedSet(tenant, 'GRADING')
    const id = toGlobalId('Manufacturer', tenant.maker.id)
    const criteria = `query($id: ID!) { publicCriteria(manufacturerId: $id) { edges { node { id purpose
      subjects { title items { code maxPoints } } source { basis version from until } } } } }`
    const { data } = await callApi<{ publicCriteria: Page<{ id: string; purpose: string }> }>({
      query: criteria,
      variables: { id },
    })
    expect(data.publicCriteria.edges.map(({ node }) => [node.id, node.purpose])).toEqual([
      [toGlobalId('CriteriaSet', setId), 'ADMISSION'],
    ])
    const query = `query($after: String) { publicServiceStandards(first: 100, after: $after) {
      edges { cursor node { manufacturer { id } standard { edition } source { basis version from } } }
      pageInfo { hasNextPage endCursor } } }`
    type Standard = { manufacturer: { id: string }; standard: { edition: number }; source: object }
    let found: Standard | undefined
    for (let after: string | null = null, more = true; more && !found; ) {
      const answer: { data: { publicServiceStandards: Page<Standard> } } = await callApi({
        query,
        variables: { after },
      })
      const { edges, pageInfo } = answer.data.publicServiceStandards
      found = edges.find(({ node }) => node.manufacturer.id === id)?.node
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(found).toMatchObject({ standard: { edition: 1 }, source: { basis: 'EDITION', version: 1 } })
  })
})

describe('what nobody in particular may see', () => {
  const reached = (name: string, seen = new Set<string>()): Set<string> => {
    const type = schema.getType(name)
    if (!isObjectType(type) || seen.has(name)) return seen
    seen.add(name)
    for (const field of Object.values(type.getFields())) reached(getNamedType(field.type).name, seen)
    return seen
  }
  const types = new Set(
    rootFields
      .filter(({ isPublic }) => isPublic)
      .flatMap(({ name }) => {
        const field = schema.getQueryType()?.getFields()[name]
        return field ? [...reached(getNamedType(field.type).name)] : []
      }),
  )

  test('is no object that leads further, and no field that could hold a person', () => {
    expect(types.size).toBeGreaterThan(20)
    for (const name of types) {
      const type = schema.getType(name)
      if (!isObjectType(type)) continue
      expect([name, type.getInterfaces().map(String)]).toEqual([name, []])
      for (const field of Object.values(type.getFields()))
        expect(`${name}.${field.name}`).not.toMatch(
          /phone|address|contact|person|technician|customer|signature|\bby\b|subject$|symptom|words|comment/i,
        )
    }
  })

  test('takes no query into more than its own limits', async () => {
    const page = (n: number) => `{ publicManufacturers(first: ${n}) { edges { cursor node { id name } } } }`
    expect((await callApi({ query: page(100) })).errors).toEqual([])
    const both = `{ a: publicManufacturers(first: 100) { edges { cursor node { id name } } } ${'bcdef'
      .split('')
      .map((alias) => `${alias}: publicManufacturers { pageInfo { hasNextPage } }`)
      .join(' ')} }`
    const { status, errors } = await callApi({ query: both })
    expect([status, errors[0]?.extensions]).toEqual([
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'aliases', actual: 6, allowed: 5 },
    ])
  })
})

describe('caches', () => {
  const MAKERS = '{ publicManufacturers(first: 1) { edges { node { name } } } }'
  const cacheControl = async (query: string, headers = {}, variables = {}) =>
    (await getApi(query, variables, headers)).headers?.['cache-control']

  test('may keep a public answer by GET for the shortest time of its fields, and know it by its tag', async () => {
    await newTenant()
    const { statusCode, headers } = await getApi(MAKERS)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=3600, stale-while-revalidate=3600',
      vary: 'accept',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
    })
    const etag = String(headers?.etag)
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`]) {
      const again = await getApi(MAKERS, {}, { 'if-none-match': tag })
      expect([again.statusCode, again.body, again.headers?.etag]).toEqual([304, undefined, etag])
    }
    expect((await getApi(MAKERS, {}, { 'if-none-match': '"other"' })).statusCode).toBe(200)
    const two =
      '{ ...A publicServiceStandards(first: 1) { pageInfo { hasNextPage } } } fragment A on Query { publicManufacturers(first: 1) { pageInfo { hasNextPage } } }'
    expect(await cacheControl(two)).toBe('public, max-age=300, stale-while-revalidate=300')
  })

  test('keep nothing else: no mixed query, no refusal, no schema, no POST, no private answer', async () => {
    const { as } = await newTenant()
    const { tokenFor } = await import('../support/api')
    const token = { authorization: `Bearer ${await tokenFor(as.MANUFACTURER)}` }
    for (const [query, headers] of [
      ['{ viewer { role } }', token],
      ['{ publicManufacturers(first: 1) { pageInfo { hasNextPage } } viewer { role } }', token],
      [
        '{ publicManufacturers(first: 1) { pageInfo { hasNextPage } } ...V } fragment V on Query { viewer { role } }',
        token,
      ],
      ['{ publicManufacturers(first: 1) { pageInfo { hasNextPage } } ... on Query { viewer { role } } }', token],
      ['{ publicManufacturers(first: 1) { pageInfo { hasNextPage } } viewer @skip(if: true) { role } }', token],
      ['{ viewer { role } }', {}],
      ['{ publicManufacturers(first: 0) { pageInfo { hasNextPage } } }', {}],
      ['{ publicManufacturers(first: 1) { nothing } }', {}],
      ['{ __schema { queryType { name } } }', {}],
      ['{ __typename }', {}],
      ['{', {}],
    ] as const)
      expect([query, await cacheControl(query, headers)]).toEqual([query, 'no-store'])
    expect((await callApi({ query: MAKERS })).headers['cache-control']).toBe('no-store')
    // A token changes nothing of a public answer.
    expect(await cacheControl(MAKERS, token)).toMatch(/^public/)
    const { handler } = await import('../../functions/graphql/handler')
    const health = { rawPath: '/health', headers: {}, requestContext: { http: { method: 'GET' } } }
    expect((await handler(health as never, {} as never)).headers?.['cache-control']).toBe('no-store')
    const put = { rawPath: '/graphql', rawQueryString: '', headers: {}, requestContext: { http: { method: 'PUT' } } }
    expect((await handler(put as never, {} as never)).headers?.['cache-control']).toBe('no-store')
  })

  test('are told of public fields only', () => {
    for (const { name, root, isPublic } of rootFields) {
      const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType()
      const directives = type?.getFields()[name]?.astNode?.directives ?? []
      const isKept = directives.some((directive) => directive.name.value === 'cacheControl')
      expect([name, isKept]).toEqual([name, isPublic])
    }
  })
})
