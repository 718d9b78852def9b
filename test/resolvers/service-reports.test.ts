import { DEADLINE_BUCKETS, deadlinePartition } from '../../functions/platform/notices'
import { queryAll } from '../../functions/platform/page'
import { addDays, addMonths, type Day } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Deadline } from '../../functions/shared/notice'
import type { Role } from '../../functions/shared/viewer'
import { ahead } from '../support/agreements'
import { callApi } from '../support/api'
import { measured } from '../support/meter'
import { agreedFields, correct, file, lastMonth, monthBefore, reportedAgreement } from '../support/service-reports'
import { newTenant, type Tenant } from '../support/tenant'

const months = async ({ as, maker }: Tenant, role: Role, after?: string): Promise<string[]> => {
  const { data, errors } = await callApi<{ serviceReports: { edges: { node: { month: string } }[] } }>({
    query: `query($maker: ID) { serviceReports(manufacturerId: $maker) { edges { node { month } } } }`,
    variables: { maker: toGlobalId('Manufacturer', maker.id), after },
    viewer: as[role],
  })
  expect(errors).toEqual([])
  return data.serviceReports.edges.map(({ node }) => node.month)
}

/** Days on which somebody is told of an agreement's reports, among some. */
const deadlines = async (agreementId: string, days: readonly Day[]): Promise<string[]> => {
  const found: string[] = []
  for (const day of days)
    for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1)
      for await (const row of queryAll({ table: 'Notices', partition: deadlinePartition(day, bucket) })) {
        const { kind, subject, on } = (row as { doc: Deadline }).doc
        if (subject.id === agreementId && kind.startsWith('SERVICE_REPORT')) found.push(`${kind} ${on}`)
      }
  return found.sort()
}

test('N8 clause 6: a provider files a month, both sides read it, and nobody files it twice', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const { object, userErrors } = await file(tenant.as.PROVIDER, agreementId)
  expect(userErrors).toEqual([])
  expect(object).toMatchObject({
    ...{ month: lastMonth, dueOn: `${ahead(0).slice(0, 7)}-05`, filedOn: ahead(0), correctedOn: null },
    ...{ late: ahead(0).slice(8) > '05', fields: agreedFields },
  })
  expect((await file(tenant.as.PROVIDER, agreementId)).userErrors).toMatchObject([
    { code: 'REPORT_FILED_ALREADY', field: ['input', 'month'] },
  ])
  for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'PLATFORM'] as const)
    expect(await months(tenant, role)).toEqual([lastMonth])
  const { as } = await newTenant()
  for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER'] as const)
    expect(await months({ ...tenant, as }, role)).toEqual([])
  expect((await file(as.PROVIDER, agreementId)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})

test('N8 clause 6: what was not agreed, is missing or too early is refused', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const refused = async (change: Readonly<Record<string, unknown>>) =>
    (await file(tenant.as.PROVIDER, agreementId, change)).userErrors.map(({ code }) => code)
  expect(await refused({ fields: agreedFields.slice(1) })).toEqual(['REPORT_FIELD_MISSING'])
  expect(await refused({ fields: [...agreedFields, { field: '其他', value: '1' }] })).toEqual(['REPORT_FIELD_UNKNOWN'])
  expect(await refused({ month: ahead(0).slice(0, 7) })).toEqual(['REPORT_TOO_EARLY'])
  expect(await refused({ month: addMonths(monthBefore, -1) })).toEqual(['REPORT_OUTSIDE_TERM'])
  const bare = await file(tenant.as.PROVIDER, tenant.agreement.id)
  expect(bare.userErrors).toMatchObject([{ code: 'REPORT_NOT_AGREED' }])
})

test('N8 clause 6: each report awaits the next one’s day, and the log tells what happened', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const [due, next] = [lastMonth, addMonths(lastMonth, 1)].map((month) => `${addMonths(month, 1)}-05`) as [Day, Day]
  const days = [due, next].flatMap((day) => [day, addDays(day, 1)])
  await file(tenant.as.PROVIDER, agreementId, { month: monthBefore })
  const awaited = (day: Day) => [`SERVICE_REPORT_DUE ${day}`, `SERVICE_REPORT_OVERDUE ${addDays(day, 1)}`]
  expect(await deadlines(agreementId, days)).toEqual(awaited(due))
  await file(tenant.as.PROVIDER, agreementId)
  expect(await deadlines(agreementId, days)).toEqual(awaited(next))
  const query = `query($id: ID!) { node(id: $id) { ... on Agreement {
    serviceReports { edges { node { month late log { edges { node { action } } } } } }
  } } }`
  const variables = { id: toGlobalId('Agreement', agreementId) }
  const { data } = await callApi<object>({ query, variables, viewer: tenant.as.MANUFACTURER })
  const entry = (action: string) => ({ node: { action } })
  const row = (month: string, ...actions: readonly string[]) => ({
    node: { month, late: expect.any(Boolean), log: { edges: actions.map(entry) } },
  })
  expect(data).toEqual({
    node: { serviceReports: { edges: [row(lastMonth, 'FILED'), row(monthBefore, 'FILED', 'FOLLOWED')] } },
  })
})

test('N8 clause 6: a report is corrected until it is due', async () => {
  const tenant = await newTenant()
  const reports = { repairFields: [], monthlyFields: ['维修数量', '一次修复率'], dueDay: 28 }
  const agreementId = await reportedAgreement(tenant, { reports })
  const { object } = await file(tenant.as.PROVIDER, agreementId)
  if (!object) throw new Error('not filed')
  const other = agreedFields.map(({ field }) => ({ field, value: '9' }))
  const { object: corrected, userErrors } = await correct(tenant.as.PROVIDER, object, other)
  if (ahead(0).slice(8) > '28') expect(userErrors).toMatchObject([{ code: 'REPORT_CLOSED' }])
  else expect(corrected).toMatchObject({ version: 2, correctedOn: ahead(0), fields: other })
})

test('N8 clause 6: what filing and lists cost', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const filing = await measured(() => file(tenant.as.PROVIDER, agreementId, { month: monthBefore }))
  const following = await measured(() => file(tenant.as.PROVIDER, agreementId))
  expect([filing.cost.operations, following.cost.operations]).toEqual([
    '2 GetItem + TransactWriteItems',
    '4 GetItem + TransactWriteItems',
  ])
  const cost = async (role: Role) => (await measured(() => months(tenant, role))).cost.operations
  expect([await cost('PROVIDER'), await cost('MANUFACTURER')]).toEqual(['Query', 'Query + BatchGetItem'])
})
