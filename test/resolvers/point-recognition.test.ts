import { toGlobalId } from '../../functions/shared/ids'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi, mutate } from '../support/api'
import { assessed, concludedAt, publishedSet } from '../support/assessments'
import { authorise } from '../support/certificates'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const [from, to] = [ahead(0), ahead(100)]

/** A tenant whose agreement names criteria in clause 4. */
const recognising = async (): Promise<{ tenant: Tenant; criteriaId: string; ulid: string }> => {
  const tenant = await newTenant()
  const criteriaId = await publishedSet(tenant, 'CERTIFICATION')
  const recognition = { criteriaSetId: criteriaId, authorisedBy: 'MANUFACTURER', days: 30 } as const
  await amendedFrom(tenant, ahead(-1), { recognition })
  return { tenant, criteriaId, ulid: criteriaId.slice(tenant.maker.id.length + 1).split('~')[0] ?? '' }
}

const issue = ({ as, maker, point, category }: Tenant) =>
  mutate<{ id: string; terms: { assessments: { id: string }[] }[] }>({
    name: 'pointAuthorisationIssue',
    viewer: as.MANUFACTURER,
    input: {
      servicePointId: toGlobalId('ServicePoint', point.id),
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      categoryIds: [toGlobalId('ProductCategory', category.id)],
      level: 2,
      validFrom: from,
      validTo: to,
    },
    select: 'pointAuthorisation { id terms { assessments { id } } }',
  })
const refusedAt = (...field: string[]) => [expect.objectContaining({ code: 'POINT_NOT_ASSESSED', field })]

test('N8 N10 a point is authorised by what clause 4 names: refused before, recorded after it has passed', async () => {
  const { tenant, criteriaId } = await recognising()
  const refused = refusedAt('input', 'servicePointId')
  expect((await issue(tenant)).userErrors).toEqual(refused)
  const failed = await concludedAt(tenant, 0.5, 'CERTIFICATION', 'MANUFACTURER', criteriaId)
  expect(failed.score?.passed).toBe(false)
  expect((await issue(tenant)).userErrors).toEqual(refused)
  // By criteria that clause 4 does not name.
  await concludedAt(tenant, 0.9, 'CERTIFICATION')
  expect((await issue(tenant)).userErrors).toEqual(refused)
  const passed = await concludedAt(tenant, 0.9, 'CERTIFICATION', 'MANUFACTURER', criteriaId)
  const { object, userErrors } = await issue(tenant)
  expect(userErrors).toEqual([])
  expect(object?.terms).toEqual([{ assessments: [{ id: passed.id }] }])
  const query = `{ node(id: "${object?.id}") { ... on PointAuthorisation { terms { assessments { id score { band } } } } } }`
  const { data } = await callApi<{ node: object }>({ query, viewer: tenant.as.SERVICE_POINT })
  expect(data.node).toEqual({ terms: [{ assessments: [{ id: passed.id, score: { band: '三星级' } }] }] })
  const withdrawal = { id: passed.id, version: passed.version, reason: '照片有误' }
  await assessed('Withdraw', tenant.as.MANUFACTURER, withdrawal)
  expect((await issue(tenant)).userErrors).toEqual(refused)
})

test('a renewal asks the same', async () => {
  const { tenant, criteriaId } = await recognising()
  const { point, maker, category, as } = tenant
  const terms = { manufacturerId: maker.id, categoryIds: [category.id], level: 2, validFrom: from, validTo: ahead(10) }
  const { id } = await authorise(point, terms)
  const renew = () =>
    mutate({
      name: 'pointAuthorisationRenew',
      viewer: as.MANUFACTURER,
      input: { id: toGlobalId('PointAuthorisation', id), validTo: to },
      select: 'pointAuthorisation { id version }',
    })
  expect((await renew()).userErrors).toEqual(refusedAt('input', 'id'))
  await concludedAt(tenant, 0.9, 'CERTIFICATION', 'MANUFACTURER', criteriaId)
  expect((await renew()).userErrors).toEqual([])
})

test('an agreement that names no criteria asks nothing; one that does costs a Query more', async () => {
  const plain = await newTenant()
  const { tenant, criteriaId } = await recognising()
  await concludedAt(tenant, 0.9, 'CERTIFICATION', 'MANUFACTURER', criteriaId)
  const costOf = async (one: Tenant) => {
    const { result, cost } = await measured(() => issue(one))
    expect(result.userErrors).toEqual([])
    return cost.operations
  }
  // One GetItem of both is what was due by clause 4. Two more are the assessment, which the answer shows, and the deposit of
  // the amended terms.
  expect([await costOf(plain), await costOf(tenant)]).toEqual([
    '7 GetItem + TransactWriteItems',
    '9 GetItem + Query + TransactWriteItems',
  ])
})
