import { queryAll } from '../../functions/platform/page'
import { addDays } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, type TokenClaims } from '../support/api'
import { act, kindsTold, listedBy, seen, today, withCode } from '../support/conduct-api'
import {
  acknowledgedInspection,
  correctedInspection,
  plannedInspection,
  reportedInspection,
  requestOf,
} from '../support/conduct-tenant'
import { newTenant } from '../support/tenant'

const pageOf = (...nodes: object[]) => ({ edges: nodes.map((node) => ({ node })) })

describe('N7 inspections', () => {
  const inspect = (name: string, viewer: TokenClaims, input: Readonly<Record<string, unknown>>) =>
    mutate<{ id: string; state: string; late: boolean }>({
      name,
      viewer,
      input,
      select:
        'inspection { id version state late items { edges { node { item result correction { state dueOn late owner } } } } }',
    })

  test('planned, carried out, reported, acknowledged, corrected, verified', async () => {
    const tenant = await withCode()
    const { as, point } = tenant
    const { object } = await inspect('inspectionPlan', as.MANUFACTURER, {
      servicePointId: toGlobalId('ServicePoint', point.id),
      inspector: '陈工',
      plannedOn: today,
      announced: false,
      items: [
        { aspect: 'PRICES_AND_FEES', requirement: '价目表上墙' },
        { aspect: 'PART_QUALITY', requirement: '旧件封存' },
      ],
    })
    const id = object?.id ?? ''
    expect(await listedBy(as.PROVIDER, 'inspections')).toEqual([])
    await inspect('inspectionStart', as.MANUFACTURER, { id })
    expect(await listedBy(as.PROVIDER, 'inspections')).toEqual([id])
    const findings = [
      { item: 1, result: 'CONFORMING' },
      { item: 2, result: 'MAJOR', evidence: '无封签' },
    ]
    const reported = await inspect('inspectionReport', as.MANUFACTURER, { id, summary: '一项', findings })
    expect(reported.object).toMatchObject({
      state: 'REPORTED',
      items: pageOf(
        { correction: null },
        { result: 'MAJOR', correction: { state: 'TO_PLAN', dueOn: addDays(today, 10) } },
      ),
    })
    const actions = [{ item: 2, owner: '张师傅', action: '封存' }]
    await inspect('inspectionAcknowledge', as.PROVIDER, { id, text: '认可', actions })
    await inspect('inspectionCorrect', as.PROVIDER, { id, item: 2, text: '已封存' })
    const closed = await inspect('inspectionVerify', as.MANUFACTURER, { id, item: 2, accept: true })
    expect(closed.object).toMatchObject({ state: 'CLOSED', late: false })
    expect(await listedBy(as.AUDITOR, 'inspections')).toEqual([id])
  })

  test('an unannounced one is hidden from the provider everywhere until it begins; an announced one is not', async () => {
    const tenant = await withCode()
    const hidden = await plannedInspection(tenant, false)
    const open = await plannedInspection(tenant, true)
    expect([
      await seen('Inspection', hidden.id, tenant.as.PROVIDER),
      await seen('Inspection', open.id, tenant.as.PROVIDER),
    ]).toEqual([false, true])
    expect(await listedBy(tenant.as.PROVIDER, 'inspections')).toEqual([toGlobalId('Inspection', open.id)])
    expect(await kindsTold(tenant.as.PROVIDER)).toEqual(['INSPECTION_ANNOUNCED'])
    const input = { id: toGlobalId('Inspection', hidden.id), text: '?', actions: [] }
    expect((await inspect('inspectionAcknowledge', tenant.as.PROVIDER, input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
  })

  test('the same request again finds it planned, though its day has passed', async () => {
    const tenant = await withCode()
    const asked = requestOf(3)
    const first = await plannedInspection(tenant, true, 3, asked)
    expect(await plannedInspection(tenant, true, 3, { ...asked, at: new Date() })).toEqual(first)
  })

  test('what is looked at comes in pages; a page of inspections with all of it costs too much for one request', async () => {
    const tenant = await withCode()
    const { id } = await plannedInspection(tenant, true)
    const viewer = tenant.as.MANUFACTURER
    const itemsAfter = async (after: string | null) => {
      const query = `query($id: ID!, $after: String) { node(id: $id) { ... on Inspection {
        items(first: 2, after: $after) { edges { node { item } } pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`
      const variables = { id: toGlobalId('Inspection', id), after }
      const { data } = await callApi<{ node: { items: { pageInfo: { endCursor: string } } } }>({
        query,
        variables,
        viewer,
      })
      return data.node.items
    }
    const first = await itemsAfter(null)
    const last = await itemsAfter(first.pageInfo.endCursor)
    expect([first, last]).toMatchObject([
      { ...pageOf({ item: 1 }, { item: 2 }), pageInfo: { hasNextPage: true, hasPreviousPage: false } },
      { ...pageOf({ item: 3 }), pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    ])
    const full = (inspections: number, items: number) => `{ inspections(first: ${inspections}) { edges { node {
      items(first: ${items}) { edges { node { item evidence attachments { id name } } } } } } } }`
    const asked = await Promise.all([
      callApi({ query: full(20, 40), viewer }),
      callApi({ query: full(20, 20), viewer }),
    ])
    expect(asked.map(({ errors }) => errors?.[0]?.extensions ?? null)).toMatchObject([
      { code: 'LIMIT_EXCEEDED', limit: 'cost', allowed: 12_000 },
      null,
    ])
  })

  test('what is not put right stands in the dossier of maker and provider, earliest first, until there is evidence', async () => {
    const tenant = await withCode()
    const { as, maker, provider } = tenant
    const { id } = await acknowledgedInspection(tenant)
    const pair = `manufacturerId: "${toGlobalId('Manufacturer', maker.id)}", providerId: "${toGlobalId('Provider', provider.id)}"`
    const dossier = async (viewer: TokenClaims) => {
      const query = `{ providerDossier(${pair}) { corrections { edges { node {
        inspection { id } dueOn items late } } } } }`
      const { data } = await callApi<{ providerDossier: { corrections: object } }>({ query, viewer })
      return data.providerDossier.corrections
    }
    const due = (days: number, item: number) => ({
      inspection: { id: toGlobalId('Inspection', id) },
      dueOn: addDays(today, days),
      items: [item],
      late: false,
    })
    expect(await dossier(as.PROVIDER)).toEqual(pageOf(due(10, 3), due(30, 2)))
    expect(await dossier(as.MANUFACTURER)).toEqual(await dossier(as.PROVIDER))
    const input = { id: toGlobalId('Inspection', id), item: 3, text: '已封存' }
    await inspect('inspectionCorrect', as.PROVIDER, input)
    expect(await dossier(as.PROVIDER)).toEqual(pageOf(due(30, 2)))
    const rejected = { id: input.id, item: 3, accept: false, reason: '照片不清' }
    await inspect('inspectionVerify', as.MANUFACTURER, rejected)
    expect(await dossier(as.PROVIDER)).toEqual(pageOf(due(10, 3), due(30, 2)))
  })

  test('only points of a provider under agreement are inspected', async () => {
    const [tenant, other] = [await withCode(), await newTenant()]
    const input = {
      servicePointId: toGlobalId('ServicePoint', other.point.id),
      inspector: '陈工',
      plannedOn: today,
      announced: false,
      items: [{ aspect: 'PART_QUALITY', requirement: '旧件封存' }],
    }
    expect((await inspect('inspectionPlan', tenant.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'NO_AGREEMENT', field: ['input', 'servicePointId'] },
    ])
  })

  test('a nonconformity is a breach’s evidence, and tells the day and the words itself', async () => {
    const tenant = await withCode()
    const { id } = await reportedInspection(tenant)
    const evidence = { inspectionId: toGlobalId('Inspection', id), item: 3 }
    const { object } = await mutate({
      name: 'breachAllege',
      viewer: tenant.as.MANUFACTURER,
      input: { kind: 'FAKE_PART', evidence },
      select:
        'breach { id text occurredOn points servicePoint { id } evidence { item inspection { id } order { id } } }',
    })
    expect(object).toMatchObject({
      text: '三件旧件无封签',
      occurredOn: today,
      points: 6,
      servicePoint: { id: toGlobalId('ServicePoint', tenant.point.id) },
      evidence: { item: 3, inspection: { id: evidence.inspectionId }, order: null },
    })
    const conforming = { kind: 'FAKE_PART', evidence: { ...evidence, item: 1 } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, conforming)).userErrors).toMatchObject([
      { code: 'FINDING_CONFORMS', field: ['input', 'evidence', 'item'] },
    ])
  })

  test('a missed deadline shows as late, and is alleged in one click, once', async () => {
    const tenant = await withCode()
    const { id } = await acknowledgedInspection(tenant, 15)
    const inspectionId = toGlobalId('Inspection', id)
    const query = `{ node(id: "${inspectionId}") { ... on Inspection { late items { edges { node { correction { late } } } } } } }`
    const { data } = await callApi({ query, viewer: tenant.as.PROVIDER })
    expect(data).toEqual({
      node: {
        late: true,
        items: pageOf({ correction: null }, { correction: { late: false } }, { correction: { late: true } }),
      },
    })
    const { object, userErrors } = await mutate({
      name: 'correctionLateAllege',
      viewer: tenant.as.MANUFACTURER,
      input: { inspectionId, item: 3 },
      select: 'breach { id kind occurredOn text points }',
    })
    expect([userErrors, object]).toMatchObject([
      [],
      { kind: 'LATE_CORRECTION', occurredOn: addDays(today, -4), text: '旧件封存可查', points: 2 },
    ])
    const again = await act('correctionLateAllege', tenant.as.AUDITOR, { inspectionId, item: 3 })
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }])
    const early = await act('correctionLateAllege', tenant.as.MANUFACTURER, { inspectionId, item: 2 })
    expect(early.userErrors).toMatchObject([{ code: 'CORRECTION_NOT_LATE', field: ['input', 'evidence', 'item'] }])
  })

  test('deadlines of corrections stand where the nightly job finds them, and leave with the evidence', async () => {
    const tenant = await withCode()
    const rowsOn = async (day: string) => {
      let found = 0
      for (let bucket = 0; bucket < 16; bucket += 1)
        for await (const row of queryAll({ table: 'Notices', partition: `DUE#${day}#${bucket}` }))
          if (String(row.sk).includes(tenant.provider.id)) found += 1
      return found
    }
    await acknowledgedInspection(tenant)
    expect([await rowsOn(addDays(today, 10)), await rowsOn(addDays(today, 30))]).toEqual([1, 1])
    const other = await withCode()
    await correctedInspection(other)
    expect(await rowsOn(addDays(today, 10))).toBe(1)
  })
})
