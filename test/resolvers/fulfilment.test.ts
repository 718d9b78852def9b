import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { newServicePoint } from '../../functions/network/service-point'
import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Viewer } from '../../functions/shared/viewer'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { authorise } from '../support/certificates'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { file, reportedAgreement } from '../support/service-reports'
import { orderOf } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'
import { offerCourse, trainee } from '../support/training'

const projectImages = deployed('project-insights', projectImagesBare)

interface Figure {
  readonly clause: string
  readonly of: string | null
  readonly agreed: number
  readonly actual: number | null
  readonly unmeasured: string | null
  readonly shortfall: number | null
  readonly met: boolean | null
}
interface Kept {
  readonly on: string
  readonly figures: readonly Figure[]
  readonly outlets?: { readonly edges: readonly { readonly node: Figure }[] }
}

const PLATFORM: Viewer = { role: 'PLATFORM', subject: 'test' }
const FIGURE = '{ clause of agreed actual unmeasured shortfall met }'

const keptOf = async (
  viewer: TokenClaims,
  agreementId: string,
  { on, point, outlets = false }: { on?: string; point?: string; outlets?: boolean } = {},
): Promise<Kept | null> => {
  const { data, errors } = await callApi<{ node: { fulfilment: Kept | null } | null }>({
    query: `query($id: ID!, $on: Day, $point: ID) { node(id: $id) { ... on Agreement {
      fulfilment(on: $on, servicePointId: $point) {
        on figures ${FIGURE} ${outlets ? `outlets { edges { node ${FIGURE} } }` : ''}
      }
    } } }`,
    variables: {
      id: toGlobalId('Agreement', agreementId),
      ...(on ? { on } : {}),
      ...(point ? { point: toGlobalId('ServicePoint', point) } : {}),
    },
    viewer,
  })
  expect(errors).toEqual([])
  return data.node?.fulfilment ?? null
}

const row = ({ clause, of, agreed, actual, met }: Figure) => [clause, of, agreed, actual, met]

/** The tenant's agreement with all 13 clauses since yesterday. */
const amended = async (change: Parameters<typeof amendedFrom>[2] = {}): Promise<Tenant> => {
  const tenant = await newTenant()
  await amendedFrom(tenant, ahead(-1), change)
  return tenant
}

test('N8 both sides read what of the agreement as a whole is kept, by the terms of the day', async () => {
  const tenant = await newTenant()
  const id = await reportedAgreement(tenant)
  await file(tenant.as.PROVIDER, id)
  const kept = await keptOf(tenant.as.PROVIDER, id)
  expect(kept?.figures.find(({ clause }) => clause === 'REPORTS')).toMatchObject({ actual: expect.any(Number) })
  expect(kept?.figures.map(row)[0]).toEqual(['FAULTY_UNITS', null, 7, null, null])
  expect(kept?.figures.map(({ unmeasured }) => unmeasured)).toEqual([...Array(3).fill('NO_RECORD_KEPT'), null])
  expect(await keptOf(tenant.as.MANUFACTURER, id)).toEqual(kept)
  // The terms of a day before the amendment asked for nothing; after the last day nothing is kept.
  const bare = await keptOf(tenant.as.MANUFACTURER, tenant.agreement.id, { on: ahead(-100) })
  expect(bare?.figures.map(row)).toEqual([
    ['FAULTY_UNITS', null, 60, null, null],
    ['PARTS', 'leadDays', 90, null, null],
    ['PARTS', 'returnDays', 90, null, null],
    ['REPORTS', null, 0, 0, true],
  ])
  expect(await keptOf((await newTenant()).as.MANUFACTURER, id)).toBeNull()
})

test('N8 at a point: training, loaners against orders at work, and what was supplied', async () => {
  const tenant = await amended({
    loaners: { ratio: 0.5 },
    supplies: [
      { item: '综合测试仪', kind: 'EQUIPMENT', quantity: 1, suppliedBy: 'MANUFACTURER' },
      { item: '万用表', kind: 'EQUIPMENT', quantity: 1, suppliedBy: 'PROVIDER' },
    ],
  })
  const { as, maker, category, technician, provider, point, agreement } = tenant
  await trainee(await offerCourse(maker, category), technician, 'TRAINED')
  for (const [kind, name] of [
    ['LOANER', '备机'],
    ['TOOL', '综合测试仪'],
  ]) {
    const input = {
      servicePointId: toGlobalId('ServicePoint', point.id),
      kind,
      name,
      quantity: 1,
      value: 1,
      leased: false,
    }
    const select = 'issuedItem { id version }'
    const issued = await mutate<{ id: string; version: number }>({
      ...{ name: 'equipmentIssue', viewer: as.MANUFACTURER, input, select },
    })
    const { id, version } = issued.object ?? { id: '', version: 0 }
    await mutate({ name: 'equipmentAcknowledge', viewer: as.SERVICE_POINT, input: { id, version }, select })
  }
  const party = { manufacturerId: maker.id, providerId: provider.id, pointId: point.id, region: tenant.region }
  const orders = [1, 2, 3].map(() => orderOf(party, { state: 'ACCEPTED' }))
  await projectImages(orders.map((doc) => ({ pk: `O#${doc.id}`, kind: 'ORDER', doc })))
  const at = async (on?: string) =>
    (await keptOf(as.MANUFACTURER, agreement.id, { point: point.id, ...(on ? { on } : {}) }))?.figures.slice(4).map(row)
  expect(await at()).toEqual([
    ['TRAINING', null, 40, 8, false],
    ['LOANERS', null, 2, 1, false],
    ['SUPPLIES', '综合测试仪', 1, 1, true],
    ['SUPPLIES', '万用表', 1, null, null],
  ])
  const cost = (await measured(() => at())).cost.operations
  expect(cost).toBe('3 GetItem + 4 Query + BatchGetItem')
  // The account is known as it is today, and of another day it is unknown.
  expect(await at(ahead(-1))).toEqual([
    ['TRAINING', null, 40, 0, false],
    ['SUPPLIES', '综合测试仪', 1, null, null],
    ['SUPPLIES', '万用表', 1, null, null],
  ])
})

test('N8 a point of another provider is not told of, nor a day too far off', async () => {
  const [tenant, other] = [await amended(), await newTenant()]
  const asked = async (fields: string) => {
    const query = `query($id: ID!) { node(id: $id) { ... on Agreement { fulfilment(${fields}) { on } } } }`
    const variables = { id: toGlobalId('Agreement', tenant.agreement.id) }
    const { errors } = await callApi({ query, variables, viewer: tenant.as.MANUFACTURER })
    return errors.map(({ extensions }) => extensions['code'])
  }
  expect(await asked(`servicePointId: "${toGlobalId('ServicePoint', other.point.id)}"`)).toEqual(['NOT_FOUND'])
  expect([await asked(`on: "${ahead(1)}"`), await asked(`on: "${ahead(-366)}"`)]).toEqual([
    ['OUT_OF_RANGE'],
    ['OUT_OF_RANGE'],
  ])
})

/** More points of the tenant's provider in its county, each authorised. */
const morePoints = async ({ provider, region, category, maker, point }: Tenant, count: number) => {
  const store = createNetworkStore()
  for (let n = 0; n < count; n += 1) {
    const { location, covers, hours, level } = point
    const input = { providerId: provider.id, name: `网点 ${n}`, location, region, covers, hours, level, capacity: 1 }
    const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
    const opened = newServicePoint(ulid(), { ...input, categoryIds: [category.id] }, PLATFORM)
    const period = { validFrom: addDays(ahead(0), -9), validTo: ahead(9) }
    const made = await store.points.create(request, opened)
    await authorise(made, { manufacturerId: maker.id, categoryIds: [category.id], level, ...period })
  }
}

test('N8 N9 outlets are counted region by region, and cost no more for more points than are agreed', async () => {
  const county = (await newTenant()).region
  const tenant = await newTenant({ region: county })
  await amendedFrom(tenant, ahead(-1), {
    outlets: [
      { region: county, count: 3 },
      { region: '820000', count: 1 },
    ],
  })
  const read = async () =>
    measured(async () => {
      const kept = await keptOf(tenant.as.PROVIDER, tenant.agreement.id, { outlets: true })
      return kept?.outlets?.edges.map(({ node }) => row(node))
    })
  const first = await read()
  const elsewhere = ['OUTLETS', '820000', 1, 0, false]
  const byRegion = (...rows: unknown[][]) => rows.sort((a, b) => String(a[1]).localeCompare(String(b[1])))
  expect(first.result).toEqual(byRegion(['OUTLETS', county, 3, 1, false], elsewhere))
  await morePoints(tenant, 2)
  expect((await read()).result).toEqual(byRegion(['OUTLETS', county, 3, 3, true], elsewhere))
  await morePoints(tenant, 30)
  const many = await read()
  expect(many.result).toEqual(byRegion(['OUTLETS', county, 3, 3, true], elsewhere))
  expect([first.cost.operations, many.cost.operations]).toEqual([
    '2 GetItem + 3 Query',
    'GetItem + 3 Query + BatchGetItem',
  ])
})

interface PointsPage {
  readonly edges: readonly { readonly node: { servicePoint: { id: string }; figures: readonly Figure[] } }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}
const pointsOf = async ({ as, agreement }: Tenant, args: string, viewer = as.MANUFACTURER) => {
  const { data, errors } = await callApi<{ node: { fulfilment: { points: PointsPage } | null } | null }>({
    query: `query($id: ID!) { node(id: $id) { ... on Agreement { fulfilment { points(${args}) {
      edges { node { servicePoint { id } figures ${FIGURE} } } pageInfo { hasNextPage endCursor }
    } } } } }`,
    variables: { id: toGlobalId('Agreement', agreement.id) },
    viewer,
  })
  return { page: data?.node?.fulfilment?.points, codes: errors.map(({ extensions }) => extensions.code) }
}

test('N8 clauses 5, 7 and 9 point by point: those that work under the agreement, page by page, each as asked alone', async () => {
  const tenant = await amended()
  await morePoints(tenant, 4)
  const { location, region, covers, hours, categoryIds, level, capacity, providerId } = tenant.point
  const given = { location, region, covers, hours, categoryIds, level, capacity, providerId }
  const request = { subject: 'test', key: ulid(), payloadHash: '', at: new Date() }
  const idle = newServicePoint(ulid(), { ...given, name: '未授权' }, PLATFORM)
  await createNetworkStore().points.create(request, idle)
  const seen: string[] = []
  for (let after = '', more = true; more; ) {
    const { page } = await pointsOf(tenant, `first: 2${after && `, after: "${after}"`}`)
    if (!page) throw new Error('no page')
    expect(page.edges.length).toBeLessThanOrEqual(2)
    seen.push(...page.edges.map(({ node }) => node.servicePoint.id))
    ;[after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage]
  }
  expect(new Set(seen).size).toBe(5)
  expect(seen).toHaveLength(5)
  expect(seen).not.toContain(toGlobalId('ServicePoint', idle.id))
  const { page } = await pointsOf(tenant, 'first: 20', tenant.as.PROVIDER)
  const own = page?.edges.find(({ node }) => node.servicePoint.id === toGlobalId('ServicePoint', tenant.point.id))
  const alone = await keptOf(tenant.as.PROVIDER, tenant.agreement.id, { point: tenant.point.id })
  const atPoints = ['TRAINING', 'LOANERS', 'SUPPLIES']
  expect(own?.node.figures).toEqual(alone?.figures.filter(({ clause }) => atPoints.includes(clause)))
  expect((await pointsOf(tenant, 'first: 5', (await newTenant()).as.PROVIDER)).page).toBeUndefined()
  expect((await pointsOf(tenant, 'first: 21')).codes).toEqual(['PAGE_TOO_LARGE'])
})

test('N8 a page of points costs as much for each point on it, however many the provider has', async () => {
  const tenant = await amended()
  await morePoints(tenant, 3)
  const costOf = async (first: number) => (await measured(() => pointsOf(tenant, `first: ${first}`))).cost.calls
  const [one, two] = [await costOf(1), await costOf(2)]
  expect(two - one).toBe(4)
  await morePoints(tenant, 9)
  expect(await costOf(1)).toBe(one)
})

test('N8 clause 6: of a provider that never files every month that was due counts', async () => {
  const tenant = await newTenant()
  const id = await reportedAgreement(tenant)
  const reports = (await keptOf(tenant.as.MANUFACTURER, id))?.figures.find(({ clause }) => clause === 'REPORTS')
  const due = ahead(0).slice(8) > '05' ? 2 : 1
  expect(reports).toMatchObject({ agreed: due, actual: 0, met: false })
})
