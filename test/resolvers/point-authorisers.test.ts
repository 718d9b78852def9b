import { createCertificationStore } from '../../functions/network/certification/certification.store'
import { commit } from '../../functions/platform/commit'
import { DEADLINE_BUCKETS, deadlinePartition } from '../../functions/platform/notices'
import { queryAll } from '../../functions/platform/page'
import type { Day } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Deadline } from '../../functions/shared/notice'
import { ahead } from '../support/agreements'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { assessed, concludedAt, markedAt } from '../support/assessments'
import { authorise } from '../support/certificates'
import { underClauseFour } from '../support/clause-four'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

const issue = ({ maker, point, category }: Tenant, viewer: TokenClaims) =>
  mutate<{ id: string }>({
    name: 'pointAuthorisationIssue',
    viewer,
    input: {
      servicePointId: toGlobalId('ServicePoint', point.id),
      manufacturerId: toGlobalId('Manufacturer', maker.id),
      categoryIds: [toGlobalId('ProductCategory', category.id)],
      level: 2,
      validFrom: ahead(0),
      validTo: ahead(100),
    },
    select: 'pointAuthorisation { id }',
  })
const renew = (id: string, viewer: TokenClaims) =>
  mutate<{ id: string }>({
    name: 'pointAuthorisationRenew',
    viewer,
    input: { id, validTo: ahead(200) },
    select: 'pointAuthorisation { id }',
  })
const refused = (code: string, ...field: string[]) => [expect.objectContaining({ code, field })]

const dueOf = async (assessmentId: string, viewer: TokenClaims): Promise<object[] | undefined> => {
  const shown = 'authorisationsDue { authorisedBy categories { id } dueBy overdue }'
  const query = `query($id: ID!) { node(id: $id) { ... on Assessment { ${shown} } } }`
  type Data = { node: { authorisationsDue: object[] } | null }
  const { data, errors } = await callApi<Data>({ query, variables: { id: assessmentId }, viewer })
  expect(errors).toEqual([])
  return data.node?.authorisationsDue
}

/** What the nightly job finds about an assessment on a day. */
const deadlines = async (assessmentId: string, on: Day): Promise<object[]> => {
  const found: object[] = []
  for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
    for await (const { doc } of queryAll({ table: 'Notices', partition: deadlinePartition(on, bucket) })) {
      const { kind, subject, inboxes, leads } = doc as Deadline
      if (kind === 'AUTHORISATION_DUE' && toGlobalId('Assessment', subject.id) === assessmentId)
        found.push({ inboxes, leads })
    }
  return found
}

describe('N8 N10 clause 4 names who authorises a point', () => {
  test('the provider, where it says so: a letter by the maker is refused, new and renewed', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const there = await underClauseFour(tenant)
    const atCategory = ['AUTHORISED_BY_OTHER_SIDE', 'input', 'categoryIds', '0'] as const
    expect((await issue(there, as.MANUFACTURER)).userErrors).toEqual(refused(...atCategory))
    const { object, userErrors } = await issue(there, as.PROVIDER)
    expect(userErrors).toEqual([])
    const id = object?.id ?? ''
    expect((await renew(id, as.MANUFACTURER)).userErrors).toEqual(refused('AUTHORISED_BY_OTHER_SIDE', 'input', 'id'))
    const ended = { manufacturerId: tenant.maker.id, categoryIds: [there.category.id], level: 2 }
    const letter = await authorise(there.point, { ...ended, validFrom: ahead(-9), validTo: ahead(9) })
    expect((await renew(toGlobalId('PointAuthorisation', letter.id), as.PROVIDER)).userErrors).toEqual([])
    expect((await issue(there, as.PLATFORM)).userErrors).toEqual([])
  })

  test('the maker, where it says so or nothing is agreed; a stranger’s point is not there for a provider', async () => {
    const [tenant, other] = await Promise.all([newTenant(), newTenant()])
    const { as } = tenant
    const atCategory = refused('AUTHORISED_BY_OTHER_SIDE', 'input', 'categoryIds', '0')
    expect((await issue(tenant, as.PROVIDER)).userErrors).toEqual(atCategory)
    expect((await issue({ ...tenant, maker: other.maker }, as.PROVIDER)).userErrors).toEqual(atCategory)
    expect((await issue(tenant, as.MANUFACTURER)).userErrors).toEqual([])
    const strange = await issue(other, as.PROVIDER)
    expect(strange.userErrors).toEqual(refused('NOT_FOUND', 'input', 'servicePointId'))
    const letter = toGlobalId('PointAuthorisation', other.authorisation.id)
    expect((await renew(letter, as.PROVIDER)).userErrors).toEqual(refused('NOT_FOUND', 'input', 'id'))
  })
})

describe('N8 N10 clause 4 says within how many days', () => {
  test.each(['MANUFACTURER', 'PROVIDER'] as const)('%s is told, until its letter', async (side) => {
    const tenant = await newTenant()
    const there = await underClauseFour(tenant, { authorisedBy: side, days: 20 })
    const { id } = await concludedAt(there, 0.9, 'CERTIFICATION')
    const categories = [{ id: toGlobalId('ProductCategory', there.category.id) }]
    const due = [{ authorisedBy: side, categories, dueBy: ahead(20), overdue: false }]
    for (const role of ['MANUFACTURER', 'PROVIDER', 'AUDITOR', 'PLATFORM'] as const)
      expect(await dueOf(id, tenant.as[role])).toEqual(due)
    const inbox = { role: side, id: side === 'PROVIDER' ? tenant.provider.id : tenant.maker.id }
    expect(await deadlines(id, ahead(20))).toEqual([{ inboxes: [inbox], leads: [7, 3, 1, 0] }])
    expect((await issue(there, tenant.as[side])).userErrors).toEqual([])
    expect(await dueOf(id, tenant.as[side])).toEqual([])
    expect(await deadlines(id, ahead(20))).toEqual([])
  })

  test('from the latest assessment on, while it stands; nothing where there is a letter', async () => {
    const tenant = await newTenant()
    const { as } = tenant
    const there = await underClauseFour(tenant)
    const first = await concludedAt(there, 0.9, 'CERTIFICATION')
    const second = await concludedAt(there, 0.9, 'CERTIFICATION')
    expect([await dueOf(first.id, as.PROVIDER), await dueOf(second.id, as.PROVIDER)]).toMatchObject([[], [{}]])
    expect([await deadlines(first.id, ahead(30)), await deadlines(second.id, ahead(30))]).toMatchObject([[], [{}]])
    await assessed('Withdraw', as.MANUFACTURER, { id: second.id, version: second.version, reason: '照片有误' })
    expect([await dueOf(second.id, as.MANUFACTURER), await deadlines(second.id, ahead(30))]).toEqual([[], []])
    const third = await concludedAt(there, 0.9, 'CERTIFICATION')
    await concludedAt(there, 0.5, 'CERTIFICATION')
    expect([await dueOf(third.id, as.PROVIDER), await deadlines(third.id, ahead(30))]).toEqual([[], []])
    const lettered = await concludedAt(tenant, 0.9, 'CERTIFICATION')
    expect(await dueOf(lettered.id, as.PROVIDER)).toEqual([])
  })

  test('overdue from the day after the last', async () => {
    const tenant = await newTenant()
    const { id } = await concludedAt(tenant, 0.9, 'CERTIFICATION')
    const pair = { pointId: tenant.point.id, providerId: tenant.provider.id, manufacturerId: tenant.maker.id }
    const kept = { assessmentId: fromGlobalId('Assessment', id, []), by: 'PROVIDER', categoryIds: [] } as const
    const due = [-1, 0].map((days) => ({ ...kept, agreementId: `A${days}`, until: ahead(days) }))
    await commit(await createCertificationStore().dueWrites(pair, () => due))
    expect(await dueOf(id, tenant.as.PROVIDER)).toMatchObject([{ overdue: true }, { overdue: false }])
  })

  test('a conclusion costs 5 GetItems more, a withdrawal 1, to read it 1', async () => {
    const there = await underClauseFour(await newTenant())
    const { as } = there
    const { id, version } = await markedAt(there, 0.9, 'CERTIFICATION')
    const conclusion = { id, version, summary: '符合' }
    const { result, cost } = await measured(() => assessed('Conclude', as.MANUFACTURER, conclusion))
    const shown = await measured(() => dueOf(id, as.MANUFACTURER))
    const back = { id, version: result.version, reason: '照片有误' }
    const withdrawn = await measured(() => assessed('Withdraw', as.MANUFACTURER, back))
    expect([cost, shown.cost, withdrawn.cost].map(({ operations }) => operations)).toEqual([
      '7 GetItem + TransactWriteItems',
      '3 GetItem',
      '2 GetItem + TransactWriteItems',
    ])
  })
})
