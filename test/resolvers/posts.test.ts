import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { authorise } from '../support/certificates'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const clerk = (years: number) => ({ post: 'PARTS_CLERK', years })

const set = (tenant: Tenant, version: number, requirements: readonly object[], viewer = tenant.as.MANUFACTURER) =>
  mutate<{ version: number }>({
    name: 'postStandardSet',
    viewer,
    input: { manufacturerId: toGlobalId('Manufacturer', tenant.maker.id), version, requirements },
    select: 'postStandard { version }',
  })

const askedOf = async <T>(viewer: TokenClaims, id: string, fields: string): Promise<T> => {
  const { data, errors } = await callApi<{ node: T }>({
    query: `query($id: ID!) { node(id: $id) { ${fields} } }`,
    variables: { id },
    viewer,
  })
  expect(errors).toEqual([])
  return data.node
}

interface Log {
  readonly postStandard: {
    readonly version: number
    readonly log: { readonly edges: readonly { readonly node: { action: string; detail: string; role: string } }[] }
  }
}
const logOf = async (viewer: TokenClaims, { maker }: Tenant) => {
  const fields = '... on Manufacturer { postStandard { version log { edges { node { action detail role } } } } }'
  const { postStandard } = await askedOf<Log>(viewer, toGlobalId('Manufacturer', maker.id), fields)
  return postStandard.log.edges.map(({ node }) => node)
}

test('P6 what a maker asked of its posts before stays in the log, for those who work by it', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  for (const [version, years] of [3, 5].entries())
    expect((await set(tenant, version, [clerk(years)])).userErrors).toEqual([])
  for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'TECHNICIAN', 'PLATFORM'] as const) {
    const log = await logOf(tenant.as[role], tenant)
    expect(log.map(({ action, role: by }) => [action, by])).toEqual([
      ['SET', 'MANUFACTURER'],
      ['SET', 'MANUFACTURER'],
    ])
    expect(log.map(({ detail }) => JSON.parse(detail).requirements[0].years)).toEqual([3, 5])
  }
  for (const viewer of [tenant.as.CUSTOMER, tenant.as.DEALER, tenant.as.REGULATOR, other.as.MANUFACTURER])
    expect(await logOf(viewer, tenant)).toEqual([])
})

test('P6 a maker that asked nothing has no log; a stale version and a stranger are refused', async () => {
  const [tenant, other] = await Promise.all([newTenant(), newTenant()])
  expect(await logOf(tenant.as.MANUFACTURER, tenant)).toEqual([])
  await set(tenant, 0, [clerk(3)])
  expect((await set(tenant, 2, [clerk(4)])).userErrors).toMatchObject([
    { code: 'STALE_VERSION', field: ['input', 'version'] },
  ])
  expect((await set(tenant, 1, [clerk(4)], other.as.MANUFACTURER)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['input', 'manufacturerId'] },
  ])
  expect(await logOf(tenant.as.MANUFACTURER, tenant)).toHaveLength(1)
})

interface Gaps {
  readonly postGaps: {
    readonly edges: readonly { readonly node: { requirement: { years: number }; manufacturer: { id: string } } }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  }
}
const gapPage = async (tenant: Tenant, args: string, viewer = tenant.as.SERVICE_POINT) => {
  const fields = `... on ServicePoint { postGaps(${args}) { pageInfo { hasNextPage endCursor } edges { node { requirement { years }
    manufacturer { id } } } } }`
  const { postGaps } = await askedOf<Gaps>(viewer, toGlobalId('ServicePoint', tenant.point.id), fields)
  return { gaps: postGaps.edges.map(({ node }) => node), ...postGaps.pageInfo }
}

/** The tenant's point is authorised by another maker too, which asks for clerks. */
const alsoFor = async (tenant: Tenant, requirements: readonly object[]): Promise<Tenant> => {
  const other = await newTenant()
  const term = { validFrom: today, validTo: addDays(today, 100) }
  const scope = { manufacturerId: other.maker.id, categoryIds: [tenant.category.id], level: 1 }
  await authorise(tenant.point, { ...scope, ...term })
  await set(other, 0, requirements)
  return other
}

test('P6 gaps come page by page, those of each maker together, none twice and none left out', async () => {
  const tenant = await newTenant()
  await set(tenant, 0, [clerk(1), { post: 'TECHNICIAN', headcount: 1, years: 0, trainingHours: 1 }, clerk(2)])
  const other = await alsoFor(tenant, [clerk(3), clerk(4)])
  const all = await gapPage(tenant, 'first: 100')
  expect(all.gaps.map(({ requirement }) => requirement.years).sort()).toEqual([0, 1, 2, 3, 4])
  const seen: unknown[] = []
  for (let after = '', more = true; more; ) {
    const page = await gapPage(tenant, `first: 2${after && `, after: "${after}"`}`)
    expect(page.gaps.length).toBeLessThanOrEqual(2)
    seen.push(...page.gaps)
    ;[after, more] = [page.endCursor, page.hasNextPage]
  }
  expect(seen).toEqual(all.gaps)
  const one = await gapPage(tenant, `first: 5, manufacturerId: "${toGlobalId('Manufacturer', other.maker.id)}"`)
  expect(one.gaps.map(({ requirement }) => requirement.years)).toEqual([3, 4])
  // To a maker its own alone, whatever it asks for; here it has no agreement with the provider.
  expect((await gapPage(tenant, 'first: 5', other.as.MANUFACTURER)).gaps).toEqual([])
  expect((await gapPage(tenant, 'first: 5', tenant.as.MANUFACTURER)).gaps).toHaveLength(3)
})

test('P6 a cursor of another list and too long a page are refused', async () => {
  const tenant = await newTenant()
  const ask = async (args: string) => {
    const query = `{ node(id: "${toGlobalId('ServicePoint', tenant.point.id)}") { ... on ServicePoint { postGaps(${args}) { edges { cursor } } } } }`
    return (await callApi({ query, viewer: tenant.as.SERVICE_POINT })).errors.map(({ extensions }) => extensions.code)
  }
  const forged = Buffer.from('log:x\n1').toString('base64url')
  expect(await ask(`after: "${forged}"`)).toEqual(['INVALID_CURSOR'])
  expect(await ask('first: 101')).toEqual(['PAGE_TOO_LARGE'])
})

test('P6 a page costs 1 GetItem, 1 BatchGet and 2 Queries, and 1 Query of courses for each maker on it', async () => {
  const tenant = await newTenant()
  await set(tenant, 0, [clerk(1), clerk(2)])
  await alsoFor(tenant, [clerk(3)])
  await alsoFor(tenant, [clerk(4)])
  const costOf = async (args: string) => {
    const asked = `... on ServicePoint { postGaps(${args}) { edges { node { met } } } }`
    const id = toGlobalId('ServicePoint', tenant.point.id)
    return (await measured(() => askedOf(tenant.as.SERVICE_POINT, id, asked))).cost
  }
  const [one, all] = [await costOf('first: 1'), await costOf('first: 100')]
  // The point by its id; roster and standards; people and enrolments; courses.
  expect(one).toMatchObject({ calls: 6, write: 0 })
  expect(all.calls).toBe(one.calls + 2)
  for (let i = 0; i < 5; i += 1) await alsoFor(tenant, [clerk(5)])
  expect(await costOf('first: 1')).toMatchObject({ calls: one.calls })
})

test('P6 setting a standard costs one transaction, and one consistent read before it once there is one', async () => {
  const tenant = await newTenant()
  const first = await measured(() => set(tenant, 0, [clerk(1)]))
  const next = await measured(() => set(tenant, 1, [clerk(2)]))
  expect(first.result.userErrors.concat(next.result.userErrors)).toEqual([])
  expect(first.cost.operations).toBe('GetItem + TransactWriteItems')
  expect(next.cost.operations).toBe('2 GetItem + TransactWriteItems')
})
