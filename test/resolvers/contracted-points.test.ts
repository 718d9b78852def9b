import { ulid } from 'ulid'
import { commitmentsOf } from '../../functions/network/contracted/contracted'
import { countPoints } from '../../functions/network/contracted/count-points.use-case'
import { newCategory } from '../../functions/network/manufacturer'
import { createNetworkStore } from '../../functions/network/network.store'
import { newServicePoint } from '../../functions/network/service-point'
import { dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { refusalsOf } from '../support/admitted'
import { callApi, newKey, type TokenClaims } from '../support/api'
import { authorise } from '../support/certificates'
import { measured } from '../support/meter'
import {
  callContents,
  closedCall,
  doneOnCall,
  draftedCall,
  nodeOf,
  onCall,
  openedCall,
  publishedCriteria,
} from '../support/recruiting'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())
const platform = { role: 'PLATFORM', subject: 'test' } as const
const request = () => ({ subject: 'test', key: ulid(), payloadHash: '', at: new Date() })

/** What the stream does after a change of the point's letters. */
const count = async (pointId: string): Promise<void> =>
  countPoints(commitmentsOf(await createNetworkStore().latestRoster(pointId)), today)

const counted = async (): Promise<Tenant> => {
  const tenant = await newTenant()
  await count(tenant.point.id)
  return tenant
}

/** More points of the tenant's provider in its county, authorised and counted. */
const morePoints = async (tenant: Tenant, many: number): Promise<void> => {
  const { location, region, covers, hours, categoryIds, level, capacity, providerId } = tenant.point
  const { validFrom, validTo } = tenant.agreement
  for (let i = 0; i < many; i += 1) {
    const input = { location, region, covers, hours, categoryIds, level, capacity, providerId, name: `分店${i}` }
    const point = await createNetworkStore().points.create(request(), newServicePoint(ulid(), input, platform))
    await authorise(point, { manufacturerId: tenant.maker.id, categoryIds, level, validFrom, validTo })
    await count(point.id)
  }
}

const needing = ({ region }: Tenant, points: number) => ({
  regions: [{ region, soldPerYear: 1000 * points, unitsPerPoint: 1000 }],
})
const regionsOf = (viewer: TokenClaims, id: string) =>
  nodeOf<{ regions: object[] }>(viewer, id, 'RecruitmentCall', 'regions { contracted places }')

describe('N9 a call', () => {
  test('asks for what is sold less the points that the platform counts', async () => {
    const tenant = await counted()
    const { id } = await draftedCall(tenant, needing(tenant, 3))
    expect(await regionsOf(tenant.as.MANUFACTURER, id)).toEqual({ regions: [{ contracted: 1, places: 2 }] })
    const input = { manufacturerId: toGlobalId('Manufacturer', tenant.maker.id) }
    const contents = { ...input, ...callContents(tenant, await publishedCriteria(tenant)) }
    const enough = onCall('recruitmentCallDraft', tenant.as.MANUFACTURER, { ...contents, ...needing(tenant, 1) })
    expect(await refusalsOf(enough)).toEqual([['NO_POINT_CALLED_FOR', 'input.regions.0.soldPerYear']])
    const city = { ...needing(tenant, 2).regions[0], region: `${tenant.region.slice(0, 4)}00` }
    const around = await draftedCall(tenant, { regions: [city] })
    expect(await regionsOf(tenant.as.MANUFACTURER, around.id)).toEqual({ regions: [{ contracted: 1, places: 1 }] })
  })

  test('takes no number from its maker', async () => {
    const tenant = await newTenant()
    const query =
      'mutation($input: RecruitmentCallDraftInput!) { recruitmentCallDraft(input: $input) { userErrors { code } } }'
    const contents = callContents(tenant, await publishedCriteria(tenant))
    const regions = [{ ...contents.regions[0], contracted: 0 }]
    const manufacturerId = toGlobalId('Manufacturer', tenant.maker.id)
    const input = { idempotencyKey: newKey(), manufacturerId, ...contents, regions }
    const { errors } = await callApi({ query, variables: { input }, viewer: tenant.as.MANUFACTURER })
    expect(errors[0]?.message).toContain('"contracted" is not defined')
  })

  test('of several categories goes by the one with the fewest points', async () => {
    const tenant = await counted()
    const code = `c-${ulid().toLowerCase()}`
    const names = { nameZh: '冰箱', nameEn: 'Fridge' }
    const { id } = await createNetworkStore().categories.create(request(), newCategory(code, names))
    const categoryIds = [tenant.category.id, id].map((one) => toGlobalId('ProductCategory', one))
    const drafted = await draftedCall(tenant, { ...needing(tenant, 3), categoryIds })
    expect(await regionsOf(tenant.as.MANUFACTURER, drafted.id)).toEqual({ regions: [{ contracted: 0, places: 3 }] })
  })

  test('is counted anew when it is revised and when it is opened, and then stands', async () => {
    const tenant = await counted()
    const drafted = await draftedCall(tenant, needing(tenant, 4))
    await morePoints(tenant, 1)
    const { manufacturerId: _, ...contents } = {
      manufacturerId: '',
      ...callContents(tenant, await publishedCriteria(tenant)),
      ...needing(tenant, 4),
    }
    const revised = await doneOnCall('recruitmentCallRevise', tenant.as.MANUFACTURER, { ...drafted, ...contents })
    expect(await regionsOf(tenant.as.MANUFACTURER, drafted.id)).toEqual({ regions: [{ contracted: 2, places: 2 }] })
    await morePoints(tenant, 1)
    await doneOnCall('recruitmentCallOpen', tenant.as.MANUFACTURER, revised)
    const opened = { regions: [{ contracted: 3, places: 1 }] }
    expect(await regionsOf(tenant.as.MANUFACTURER, drafted.id)).toEqual(opened)
    await morePoints(tenant, 1)
    expect(await regionsOf(tenant.as.MANUFACTURER, drafted.id)).toEqual(opened)
  })

  test('is not opened where no point is called for any more; a repeated draft is answered with the first', async () => {
    const tenant = await counted()
    const input = {
      idempotencyKey: newKey(),
      manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
      ...callContents(tenant, await publishedCriteria(tenant)),
      ...needing(tenant, 2),
    }
    const drafted = await doneOnCall('recruitmentCallDraft', tenant.as.MANUFACTURER, input)
    await morePoints(tenant, 1)
    const open = onCall('recruitmentCallOpen', tenant.as.MANUFACTURER, drafted)
    expect(await refusalsOf(open)).toEqual([['NO_POINT_CALLED_FOR', 'input.id']])
    expect((await doneOnCall('recruitmentCallDraft', tenant.as.MANUFACTURER, input)).id).toBe(drafted.id)
  })

  test('costs the same however many points there are', async () => {
    const tenant = await counted()
    const draft = async () => (await measured(() => draftedCall(tenant, needing(tenant, 99)))).cost
    await draft()
    const few = await draft()
    await morePoints(tenant, 25)
    expect(await draft()).toEqual(few)
    const drafted = await draftedCall(tenant, needing(tenant, 99))
    const opening = await measured(() => doneOnCall('recruitmentCallOpen', tenant.as.MANUFACTURER, drafted))
    expect([few.operations, opening.cost.operations]).toEqual([
      '3 GetItem + TransactWriteItems',
      '3 GetItem + TransactWriteItems',
    ])
  })
})

interface Numbers {
  readonly contractedPoints: {
    readonly edges: { node: { region: { code: string }; contracted: number; calledFor: number } }[]
    readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const query = `query($manufacturerId: ID, $region: RegionCode, $categoryId: ID, $first: Int! = 20, $after: String) {
  contractedPoints(
    manufacturerId: $manufacturerId, region: $region, categoryId: $categoryId, first: $first, after: $after
  ) {
    edges { node { region { code } contracted calledFor } }
    pageInfo { hasNextPage endCursor }
  }
}`

const asked = (viewer: TokenClaims, variables: object = {}) =>
  callApi<Numbers>({ query, variables: { ...variables }, viewer })
const numbers = async (viewer: TokenClaims, variables: object = {}) => {
  const { data, errors } = await asked(viewer, variables)
  expect(errors).toEqual([])
  return data.contractedPoints.edges.map(({ node }) => [node.region.code, node.contracted, node.calledFor])
}

describe('N9 points contracted against called for', () => {
  test('are told to the maker by region and category, until the call is concluded', async () => {
    const tenant = await counted()
    const { region, as, category } = tenant
    const other = await newTenant()
    const own = { region, categoryId: toGlobalId('ProductCategory', category.id) }
    expect(await numbers(as.MANUFACTURER, own)).toEqual([[region, 1, 0]])
    const call = await openedCall(tenant, needing(tenant, 3))
    expect(await numbers(as.MANUFACTURER, own)).toEqual([[region, 1, 2]])
    expect(await numbers(as.AUDITOR, { region })).toEqual([[region, 1, 2]])
    const elsewhere = { region, categoryId: toGlobalId('ProductCategory', other.category.id) }
    expect(await numbers(as.MANUFACTURER, elsewhere)).toEqual([[region, 0, 0]])
    const [city, province] = [`${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`]
    expect(await numbers(as.MANUFACTURER, { region: city, first: 1 })).toEqual([[city, 1, 2]])
    expect(await numbers(as.MANUFACTURER, { first: 100 })).toContainEqual([province, 1, 2])
    const { id, version } = await closedCall(tenant, call)
    await doneOnCall('recruitmentCallConclude', as.MANUFACTURER, { id, version })
    expect(await numbers(as.MANUFACTURER, own)).toEqual([[region, 1, 0]])
  })

  test('page by page, in order of code', async () => {
    const { as } = await newTenant()
    const all = await numbers(as.MANUFACTURER, { region: '420000', first: 100 })
    expect(all.map(([code]) => code).slice(0, 3)).toEqual(['420000', '420100', '420200'])
    const { data } = await asked(as.MANUFACTURER, { region: '420000', first: 2 })
    const after = data.contractedPoints.pageInfo.endCursor
    expect(await numbers(as.MANUFACTURER, { region: '420000', first: 100, after })).toEqual(all.slice(2))
  })

  test('are a maker’s own, and an authority’s within its region; no provider’s', async () => {
    const [tenant, other] = [await counted(), await newTenant()]
    const manufacturerId = toGlobalId('Manufacturer', tenant.maker.id)
    const { region, as } = tenant
    const named = { manufacturerId, region }
    expect(await numbers(other.as.MANUFACTURER, named)).toEqual([])
    expect(await numbers(other.as.MANUFACTURER, { region })).toEqual([[region, 0, 0]])
    expect(await numbers(as.PLATFORM, named)).toEqual([[region, 1, 0]])
    expect(await numbers(as.REGULATOR, { manufacturerId })).toEqual([[region, 1, 0]])
    expect(await numbers(as.REGULATOR, { manufacturerId, region: '990000' })).toEqual([])
    expect(await numbers(other.as.REGULATOR, named)).toEqual([])
    const codes = async (viewer: TokenClaims, variables: object) =>
      (await asked(viewer, variables)).errors.map(({ extensions }) => extensions)
    expect(await codes(as.REGULATOR, {})).toMatchObject([{ code: 'REQUIRED', field: ['manufacturerId'] }])
    expect(await codes(as.MANUFACTURER, { region: '429999' })).toMatchObject([{ code: 'UNKNOWN_REGION' }])
    expect(await codes(as.PROVIDER, named)).toMatchObject([{ code: 'FORBIDDEN' }])
  })

  test('in 1 Query and 1 BatchGet', async () => {
    const { as } = await newTenant()
    const { cost } = await measured(() => numbers(as.MANUFACTURER, { region: '420000', first: 100 }))
    expect(cost.operations.split(' + ').sort()).toEqual(['BatchGetItem', 'Query'])
  })
})
