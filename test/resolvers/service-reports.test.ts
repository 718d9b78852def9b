import { awaitNextReport as awaitNextReportBare } from '../../functions/network/agreements/reports/await-next-report.use-case'
import { reportDeadlines } from '../../functions/network/agreements/reports/report-deadlines'
import { createNetworkStore } from '../../functions/network/network.store'
import { createNoticesStore } from '../../functions/notices/notices.store'
import { sendNotices as sendNoticesBare } from '../../functions/notices/send-notices.use-case'
import { commit } from '../../functions/platform/commit'
import { DEADLINE_BUCKETS, deadlinePartition, deadlineWrites } from '../../functions/platform/notices'
import { queryAll } from '../../functions/platform/page'
import { addDays, addMonths, type Day, type Month } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Deadline } from '../../functions/shared/notice'
import type { Role } from '../../functions/shared/viewer'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { agreedFields, correct, file, lastMonth, monthBefore, reportedAgreement } from '../support/service-reports'
import { newTenant, type Tenant } from '../support/tenant'

const sendNotices = deployed('send-notices', sendNoticesBare)

const awaitNextReport = deployed('send-notices', awaitNextReportBare)

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
    'GetItem + BatchGetItem + TransactWriteItems',
    '3 GetItem + BatchGetItem + TransactWriteItems',
  ])
  const cost = async (role: Role) => (await measured(() => months(tenant, role))).cost.operations
  expect([await cost('PROVIDER'), await cost('MANUFACTURER')]).toEqual(['Query', 'Query + BatchGetItem'])
})

/** The days on which the reports of some months are overdue, by the full terms' day. */
const overdueDay = (month: Month): Day => addDays(`${addMonths(month, 1)}-05`, 1)
/** Runs what a day's job tells of an agreement. */
const tellOn = async (agreementId: string, day: Day): Promise<void> => {
  for (let bucket = 0; bucket < DEADLINE_BUCKETS; bucket += 1) {
    const own = createNoticesStore()
    const only = async function* (on: Day, of: number) {
      for await (const found of own.deadlinesOn(on, of)) if (found.subject.id === agreementId) yield found
    }
    await sendNotices({ ...own, deadlinesOn: only }, { day, lead: 0, bucket }, () => new Date())
  }
}
/** The report of a month is awaited, as when both sides concluded that it is made. */
const awaitReport = async (agreementId: string, { maker, provider }: Tenant, month: Month): Promise<void> => {
  const parties = { manufacturerId: maker.id, providerId: provider.id }
  const awaited = { month, dueOn: addDays(overdueDay(month), -1) }
  await commit(deadlineWrites([], reportDeadlines(awaited, parties, { type: 'Agreement', id: agreementId })))
}
const toldOf = async (providerId: string): Promise<string[]> => {
  const { rows } = await createNoticesStore().page({ role: 'PROVIDER', id: providerId }, false, { first: 100 })
  return rows.filter(({ node }) => node.kind === 'SERVICE_REPORT_OVERDUE').map(({ node }) => String(node.params.month))
}

test('N8 clause 6: a provider that never files is told of every month, and again tells it nothing twice', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const missed = [0, 1, 2, 3].map((n) => addMonths(monthBefore, n))
  await awaitReport(agreementId, tenant, monthBefore)
  for (const month of missed) {
    await tellOn(agreementId, overdueDay(month))
    await tellOn(agreementId, overdueDay(month))
  }
  expect(await toldOf(tenant.provider.id)).toEqual([...missed].reverse())
  const next = `${addMonths(missed.at(-1) ?? '', 2)}-05`
  expect(await deadlines(agreementId, [next, addDays(next, 1)])).toEqual([
    `SERVICE_REPORT_DUE ${next}`,
    `SERVICE_REPORT_OVERDUE ${addDays(next, 1)}`,
  ])
})

test('N8 clause 6: one that files after a month it missed is not told of the month it filed', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  await awaitReport(agreementId, tenant, monthBefore)
  await tellOn(agreementId, overdueDay(monthBefore))
  await file(tenant.as.PROVIDER, agreementId)
  await tellOn(agreementId, overdueDay(lastMonth))
  expect(await toldOf(tenant.provider.id)).toEqual([monthBefore])
  // Filed at last, the month it missed awaits nothing that is there.
  await file(tenant.as.PROVIDER, agreementId, { month: monthBefore })
  await tellOn(agreementId, overdueDay(lastMonth))
  expect(await toldOf(tenant.provider.id)).toEqual([monthBefore])
})

test('N8 clause 6: a run made up for after the next month was filed does not await it again', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  await awaitReport(agreementId, tenant, monthBefore)
  await file(tenant.as.PROVIDER, agreementId)
  await tellOn(agreementId, overdueDay(monthBefore))
  const day = overdueDay(lastMonth)
  expect(await deadlines(agreementId, [addDays(day, -1), day])).toEqual([])
})

test('N8 clause 6: after the last month of the term nothing is awaited', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const agreement = await createNetworkStore().agreements.need(agreementId, [])
  const last = agreement.validTo.slice(0, 7)
  await awaitReport(agreementId, tenant, last)
  await tellOn(agreementId, overdueDay(last))
  const next = `${addMonths(last, 2)}-05`
  expect(await toldOf(tenant.provider.id)).toEqual([last])
  expect(await deadlines(agreementId, [next, addDays(next, 1)])).toEqual([])
})

test('N8 clause 6: what awaiting the next report costs', async () => {
  const tenant = await newTenant()
  const agreementId = await reportedAgreement(tenant)
  const parties = { manufacturerId: tenant.maker.id, providerId: tenant.provider.id }
  const subject = { type: 'Agreement', id: agreementId }
  const [due, overdue] = reportDeadlines({ month: lastMonth, dueOn: ahead(0) }, parties, subject)
  const cost = async (deadline: Deadline | undefined) =>
    deadline && (await measured(() => awaitNextReport(deadline))).cost.operations
  expect(await cost(due)).toBe('')
  expect(await cost(overdue)).toBe('2 GetItem + TransactWriteItems')
})

test('N8 clause 6: a night made up for after the terms changed awaits the next month by the terms of that month', async () => {
  const tenant = await newTenant()
  const asked = { repairFields: [], monthlyFields: ['维修数量'], dueDay: 28 }
  const agreementId = await reportedAgreement(tenant, { reports: asked })
  const agreement = await createNetworkStore().agreements.load(agreementId)
  const [category] = agreement?.categoryIds ?? []
  const thisMonth = addMonths(lastMonth, 1)
  const none = { reports: { ...asked, monthlyFields: [] } }
  const amended = (from: Day, change: object, signed: Day) =>
    amendedFrom({ ...tenant, agreement: agreement as never, category: { id: category } as never }, from, change, signed)
  // Reports end with the month; a change signed since leaves nothing in the agreement of what was agreed before.
  await amended(`${thisMonth}-01`, none, `${lastMonth}-20`)
  await amended(`${thisMonth}-02`, { ...none, level: 2 }, `${thisMonth}-01`)
  const overdue = (month: Month): Day => addDays(`${addMonths(month, 1)}-28`, 1)
  const parties = { manufacturerId: tenant.maker.id, providerId: tenant.provider.id }
  const missed = { month: monthBefore, dueOn: `${lastMonth}-28` }
  await commit(deadlineWrites([], reportDeadlines(missed, parties, { type: 'Agreement', id: agreementId })))
  await tellOn(agreementId, overdue(monthBefore))
  expect(await deadlines(agreementId, [`${thisMonth}-28`, overdue(lastMonth)])).toEqual([
    `SERVICE_REPORT_DUE ${thisMonth}-28`,
    `SERVICE_REPORT_OVERDUE ${overdue(lastMonth)}`,
  ])
  await tellOn(agreementId, overdue(lastMonth))
  expect(await toldOf(tenant.provider.id)).toEqual([lastMonth, monthBefore])
  const next = addMonths(thisMonth, 1)
  expect(await deadlines(agreementId, [`${next}-28`, overdue(thisMonth)])).toEqual([])
})
