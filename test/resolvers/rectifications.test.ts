import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { createRectificationsStore } from '../../functions/supervision/rectification/rectifications.store'
import { sweepRectifications } from '../../functions/supervision/rectification/sweep-rectifications.use-case'
import { callApi } from '../support/api'
import { attached } from '../support/attachments'
import { complain } from '../support/complaints'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { demandOf, rectificationIn, rectify } from '../support/rectifications'
import { newTenant, type Tenant } from '../support/tenant'

const sweep = deployed('sweep-rectifications', sweepRectifications)
const today = dayOf(new Date())
const month = today.slice(0, 7)
const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const ask = async <T>(tenant: Tenant, role: Role, query: string): Promise<T> => {
  const { data, errors } = await callApi<T>({ query, viewer: tenant.as[role] })
  expect(errors).toEqual([])
  return data
}
const ids = async (tenant: Tenant, role: Role, field: string) => {
  const data = await ask<Record<string, { edges: { node: { id: string } }[] }>>(
    tenant,
    role,
    `{ ${field} { edges { node { id } } } }`,
  )
  return Object.values(data).flatMap(({ edges }) => edges.map(({ node: { id } }) => id))
}
const list = `rectifications(month: "${month}")`
const kinds = async (viewer: Tenant['as'][Role], id: string) => {
  const query = '{ notices(first: 50) { edges { node { kind subjectId } } } }'
  const { data } = await callApi<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>({
    query,
    viewer,
  })
  return data.notices.edges.flatMap(({ node: { kind, subjectId } }) => (subjectId === id ? [kind] : []))
}

describe('G2 rectification orders', () => {
  test('go from the authority to the enterprise and back until it is put right, and each is told whose turn it is', async () => {
    const tenant = await newTenant()
    const complaint = await complain(tenant)
    const { id, version } = await rectificationIn(tenant, 'REPORTED', 'MANUFACTURER', { complaintIds: [complaint.id] })
    expect(await ids(tenant, 'REGULATOR', 'rectificationQueue')).toEqual([id])
    expect(await ids(tenant, 'MANUFACTURER', 'rectificationQueue')).toEqual([])
    const again = { id, version, accept: false, doneBy: addDays(today, 5), text: '三单未退' }
    expect(codes(await rectify(tenant, 'REGULATOR', 'Judge', again))).toBe('')
    expect(await ids(tenant, 'MANUFACTURER', 'rectificationQueue')).toEqual([id])
    const shown = {
      id,
      version: version + 1,
      text: '三单已退',
      attachmentIds: [await attached(tenant.as.MANUFACTURER)],
    }
    await rectify(tenant, 'MANUFACTURER', 'Report', shown)
    await rectify(tenant, 'REGULATOR', 'Judge', { id, version: version + 2, accept: true, text: '已改正' })
    const query = `{ node(id: "${id}") { ... on Rectification { state returned dueOn closedAt complaints { id }
      remarks { what role attachments { name } } log { edges { node { action } } } } } }`
    const { node } = await ask<{ node: Record<string, unknown> }>(tenant, 'MANUFACTURER', query)
    expect(node).toMatchObject({ state: 'ACCEPTED', returned: 1, dueOn: null, complaints: [{ id: complaint.id }] })
    expect((node.remarks as { what: string; role: string }[]).map(({ what, role }) => `${what} ${role}`)).toEqual([
      'DEMAND REGULATOR',
      'PLAN MANUFACTURER',
      'EVIDENCE MANUFACTURER',
      'RETURN REGULATOR',
      'EVIDENCE MANUFACTURER',
      'ACCEPTANCE REGULATOR',
    ])
    expect(await kinds(tenant.as.MANUFACTURER, id)).toEqual([
      ...['RECTIFICATION_CLOSED', 'RECTIFICATION_RETURNED', 'RECTIFICATION_ISSUED'],
    ])
    for (const role of ['REGULATOR', 'MANUFACTURER', 'AUDITOR'] as const)
      expect([role, await ids(tenant, role, list)]).toEqual([role, [id]])
    expect(await ids(tenant, 'PROVIDER', list)).toEqual([])
  })

  test('to a provider, about its own complaints alone', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const complaintIds = [(await complain(tenant)).id]
    const { id } = await rectificationIn(tenant, 'ISSUED', 'PROVIDER', { complaintIds })
    expect(await ids(tenant, 'PROVIDER', 'rectificationQueue')).toEqual([id])
    expect(await ids(tenant, 'MANUFACTURER', list)).toEqual([])
    const foreign = {
      ...demandOf(tenant, 'PROVIDER'),
      providerId: toGlobalId('Provider', other.provider.id),
      complaintIds,
    }
    expect(codes(await rectify(tenant, 'REGULATOR', 'Issue', foreign))).toBe('NOT_FOUND input.complaintIds.0')
  })

  test('what is not answered by its day goes to the authority above, once however often the sweep runs', async () => {
    const tenant = await newTenant()
    const { id } = await rectificationIn(tenant, 'ISSUED')
    const store = createRectificationsStore()
    const local = fromGlobalId('Rectification', id, [])
    const { dueOn: due } = (await store.rectifications.need(local, [])) as { dueOn: string }
    const own = {
      ...store,
      sweptUntil: async () => due,
      dueOn: async function* (day: string) {
        for await (const one of store.dueOn(day)) if (one === local) yield one
      },
    }
    const later = new Date(`${addDays(due, 1)}T04:00:00.000Z`)
    const swept = await Promise.all([sweep(own, cnCalendar, later), sweep(own, cnCalendar, later)])
    expect(swept.map(({ followed }) => followed).sort()).toEqual([0, 1])
    const prefecture = `${tenant.region.slice(0, 4)}00`
    const above = { ...tenant.as.REGULATOR, region: prefecture }
    const { data } = await callApi<{ node: object }>({
      query: `{ node(id: "${id}") { ... on Rectification { authority overdue state } } }`,
      viewer: above,
    })
    expect(data.node).toEqual({ authority: prefecture, overdue: 1, state: 'ISSUED' })
    expect(await kinds(above, id)).toEqual(['RECTIFICATION_ESCALATED'])
    // The county still sees it, and judges it no more.
    expect(codes(await rectify(tenant, 'REGULATOR', 'Withdraw', { id, version: 2, text: '误发' }))).toBe(
      'NOT_FOUND input.id',
    )
  })

  test('refused: nobody or two addressed, a region or an enterprise that is none, a stranger’s', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const by = async (change: object) =>
      codes(await rectify(tenant, 'REGULATOR', 'Issue', { ...demandOf(tenant), ...change }))
    expect(await by({ manufacturerId: null })).toBe('RECTIFICATION_ADDRESSEE input.manufacturerId')
    expect(await by({ providerId: toGlobalId('Provider', tenant.provider.id) })).toBe(
      'RECTIFICATION_ADDRESSEE input.manufacturerId',
    )
    expect(await by({ manufacturerId: toGlobalId('Manufacturer', 'none') })).toBe('NOT_FOUND input.manufacturerId')
    expect(await by({ region: other.region })).toBe('NOT_FOUND input.region')
    expect(await by({ doneBy: today })).toBe('OUT_OF_RANGE input.doneBy')
    const { id, version } = await rectificationIn(tenant, 'ISSUED')
    expect(codes(await rectify(other, 'MANUFACTURER', 'Acknowledge', { id, version }))).toBe('NOT_FOUND input.id')
    expect(codes(await rectify(tenant, 'MANUFACTURER', 'Acknowledge', { id, version: 7 }))).toBe(
      'STALE_VERSION input.version',
    )
  })

  test('cost: to issue, to act, to read what waits', async () => {
    const tenant = await newTenant()
    const issued = await measured(() => rectify(tenant, 'REGULATOR', 'Issue', demandOf(tenant)))
    const { id, version } = issued.result.object ?? { id: '', version: 0 }
    const acted = await measured(() => rectify(tenant, 'MANUFACTURER', 'Acknowledge', { id, version }))
    const read = await measured(() => ids(tenant, 'MANUFACTURER', 'rectificationQueue'))
    const through = '2 GetItem + TransactWriteItems'
    expect([issued.cost, acted.cost, read.cost]).toEqual([
      { calls: 3, read: 1.5, write: 14, operations: through },
      { calls: 3, read: 1.5, write: 17, operations: through },
      { calls: 2, read: 1, write: 0, operations: 'Query + GetItem' },
    ])
  })
})
