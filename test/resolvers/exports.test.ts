import { toGlobalId } from '../../functions/shared/ids'
import { callApi } from '../support/api'
import {
  begun,
  cancelExportOf,
  carriedOut,
  type ExportData,
  exportSeenBy,
  requestExportOf,
  thisMonth,
} from '../support/exports'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered } from '../support/work-orders'

const textOf = async (found: ExportData | null): Promise<string> => {
  const response = await fetch(found?.files[0]?.url ?? '')
  return Buffer.from(await response.arrayBuffer()).toString()
}

describe('G1 an export', () => {
  let tenant: Tenant
  let order: string
  beforeAll(async () => {
    tenant = await newTenant()
    order = await offered(tenant, { symptom: '=HYPERLINK("http://x") 请致电 13800005678' })
    await bringTo(tenant, order, 'CONFIRMED')
    const refused = await offered(tenant, {
      serial: undefined,
      modelId: toGlobalId('ProductModel', tenant.model.id),
      symptom: '异响',
    })
    await act(tenant, 'SERVICE_POINT', 'Decline', refused, { reason: '人手不足' })
  })

  test('of a maker has its orders as it knows them, and nobody’s contact', async () => {
    const { id } = await begun(tenant, 'MANUFACTURER')
    await carriedOut(id)
    const text = await textOf(await exportSeenBy(tenant, 'MANUFACTURER', id))
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const own = rows.find(({ state }) => state === 'CONFIRMED')
    expect(toGlobalId('WorkOrder', own.order)).toBe(order)
    expect(own).toMatchObject({
      brand: tenant.brand.name,
      servicePoint: tenant.point.name,
      faultCode: 'MOTOR',
      feeTotalFen: 3000,
      visits: 1,
    })
    for (const secret of ['王小明', tenant.phone, '武珞路', tenant.technician.name]) expect(text).not.toContain(secret)
  })

  test('of an authority has its county’s orders by a name that only it has, and no word that somebody wrote', async () => {
    const { id } = await begun(tenant, 'REGULATOR', { format: 'CSV' })
    await carriedOut(id)
    const text = await textOf(await exportSeenBy(tenant, 'REGULATOR', id))
    expect(text).toContain(`,${tenant.region},CONFIRMED,`)
    const local = Buffer.from(order, 'base64url').toString().split(':')[1] ?? ''
    for (const secret of [local, '13800005678', '异响', '人手不足', tenant.phone]) expect(text).not.toContain(secret)
  })

  test('in CSV runs nothing in a spreadsheet', async () => {
    const { id } = await begun(tenant, 'MANUFACTURER', { format: 'CSV' })
    await carriedOut(id)
    expect(await textOf(await exportSeenBy(tenant, 'MANUFACTURER', id))).toContain(`"'=HYPERLINK(""http://x"")`)
  })

  test('in the standard has what is completed', async () => {
    const { id } = await begun(tenant, 'MANUFACTURER', { format: 'ORDS' })
    await carriedOut(id)
    const seen = await exportSeenBy(tenant, 'MANUFACTURER', id)
    expect(seen).toMatchObject({ state: 'DONE', rows: 1 })
    expect(await textOf(seen)).toContain(',MOTOR')
  })

  test('is on record with who asked for it, and is nobody else’s', async () => {
    const { id, version } = await begun(tenant, 'PROVIDER')
    expect(await exportSeenBy(tenant, 'PROVIDER', id)).toMatchObject({
      state: 'WAITING',
      progress: 0,
      availableUntil: null,
      log: { edges: [{ node: { action: 'REQUESTED', by: tenant.as.PROVIDER.sub } }] },
    })
    for (const role of ['MANUFACTURER', 'SERVICE_POINT', 'AUDITOR', 'PLATFORM'] as const)
      expect(await exportSeenBy(tenant, role, id)).toBeNull()
    expect((await cancelExportOf(tenant, 'MANUFACTURER', { id, version })).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    expect((await cancelExportOf(tenant, 'PROVIDER', { id, version })).object).toMatchObject({ state: 'CANCELLED' })
    expect((await cancelExportOf(tenant, 'PROVIDER', { id, version: version + 1 })).userErrors).toMatchObject([
      { code: 'EXPORT_FINISHED' },
    ])
  })

  test('is refused in the caller’s language, for a period too long or a region not one’s own', async () => {
    const long = await requestExportOf(tenant, 'MANUFACTURER', { from: '2020-01' })
    expect(long.userErrors).toMatchObject([{ code: 'EXPORT_TOO_LONG', field: ['input', 'to'] }])
    const elsewhere = await requestExportOf(tenant, 'REGULATOR', { region: '650000' })
    expect(elsewhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'region'] }])
    const input = { idempotencyKey: `zh-${Date.now()}`, format: 'CSV', from: '2020-01', to: thisMonth() }
    const query =
      'mutation ($input: DataExportRequestInput!) { dataExportRequest(input: $input) { userErrors { message } } }'
    const { data } = await callApi<{ dataExportRequest: { userErrors: { message: string }[] } }>({
      query,
      variables: { input },
      viewer: tenant.as.MANUFACTURER,
      headers: { 'accept-language': 'zh-CN' },
    })
    expect(data.dataExportRequest.userErrors[0]?.message).toContain('一次导出最多 24 个月')
  })

  test('stands in the list of its organisation, the latest first, page by page', async () => {
    const query =
      'query ($after: String) { dataExports(first: 2, after: $after) { edges { cursor node { requestedAt } } pageInfo { hasNextPage } } }'
    type Answer = {
      dataExports: { edges: { cursor: string; node: { requestedAt: string } }[]; pageInfo: { hasNextPage: boolean } }
    }
    const first = await callApi<Answer>({ query, viewer: tenant.as.MANUFACTURER })
    const after = first.data.dataExports.edges.at(-1)?.cursor
    const second = await callApi<Answer>({ query, variables: { after }, viewer: tenant.as.MANUFACTURER })
    const times = [...first.data.dataExports.edges, ...second.data.dataExports.edges].map(
      ({ node }) => node.requestedAt,
    )
    expect(times).toEqual([...times].sort().reverse())
    expect(times).toHaveLength(3)
  })
})
