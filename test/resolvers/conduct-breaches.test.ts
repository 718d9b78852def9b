import { createConductStore } from '../../functions/admission/conduct/conduct.store'
import { toGlobalId } from '../../functions/shared/ids'
import { orderIn } from '../support/access/orders'
import { callApi, newKey } from '../support/api'
import {
  act,
  allegation,
  breachId,
  colleagueOf,
  kindsTold,
  listedBy,
  pointsOf,
  recounted,
  seen,
  withCode,
} from '../support/conduct-api'
import { allegedBreach, appealedBreach, replied } from '../support/conduct-tenant'
import { newTenant } from '../support/tenant'

describe('N21 a breach from allegation to appeal', () => {
  test('alleged, answered, confirmed, appealed, and decided by somebody else', async () => {
    const tenant = await withCode()
    const { as } = tenant
    const { object } = await act('breachAllege', as.HOTLINE, await allegation(tenant))
    const id = object?.id ?? ''
    const early = await act('breachDecide', as.MANUFACTURER, { id, version: 1, confirm: true })
    expect(early.userErrors).toMatchObject([{ code: 'REPLY_TIME_OPEN', field: ['input', 'id'] }])
    await act('breachReply', as.PROVIDER, { id, text: '客户同意' })
    const confirmed = await act('breachDecide', as.MANUFACTURER, { id, version: 2, confirm: true })
    expect(confirmed.object).toMatchObject({ state: 'CONFIRMED', version: 3 })
    expect(await pointsOf(tenant)).toBe(3)
    await act('breachAppeal', as.PROVIDER, { id, text: '不服' })
    expect(await pointsOf(tenant)).toBe(0)
    const ruling = { id, version: 4, uphold: true, reason: '复核' }
    expect((await act('breachAppealDecide', as.MANUFACTURER, ruling)).userErrors).toMatchObject([{ code: 'FOUR_EYES' }])
    expect((await act('breachAppealDecide', colleagueOf(tenant), ruling)).object).toMatchObject({ state: 'CONFIRMED' })
    expect(await pointsOf(tenant)).toBe(3)
    expect((await act('breachAppeal', as.PROVIDER, { id, text: '不服' })).userErrors).toMatchObject([
      { code: 'APPEAL_SPENT' },
    ])
  })

  test('the same fact is alleged once, and the refusal names the breach that stands', async () => {
    const tenant = await withCode()
    const input = await allegation(tenant)
    const { object } = await act('breachAllege', tenant.as.MANUFACTURER, input)
    const again = await act('breachAllege', tenant.as.HOTLINE, { ...input, text: '同一件事' })
    expect(again.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'evidence'] }])
    expect(again.userErrors[0]?.message).toContain(object?.id)
    const other = await act('breachAllege', tenant.as.AUDITOR, { ...input, kind: 'NO_SHOW' })
    expect(other.userErrors).toEqual([])
  })

  test('the same request again changes nothing, another with its key is refused', async () => {
    const tenant = await withCode()
    const input = { ...(await allegation(tenant)), idempotencyKey: newKey() }
    const first = await act('breachAllege', tenant.as.MANUFACTURER, input)
    expect(await act('breachAllege', tenant.as.MANUFACTURER, input)).toEqual(first)
    const reused = await act('breachAllege', tenant.as.MANUFACTURER, { ...input, text: '别的' })
    expect(reused.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
  })

  test('decisions about one provider at the same time all count', async () => {
    const tenant = await withCode()
    const waiting = await Promise.all(
      Array.from({ length: 6 }, async () => replied(tenant, await allegedBreach(tenant, { kind: 'NO_SHOW' }))),
    )
    const answers = await Promise.all(
      waiting.map((breach) =>
        act('breachDecide', tenant.as.MANUFACTURER, { id: breachId(breach), version: 2, confirm: true }),
      ),
    )
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
    expect(await pointsOf(tenant)).toBe(6)
    expect(await recounted(tenant)).toBe(6)
    const listed = await createConductStore().consequenceLists.ofProvider(tenant.provider.id, { first: 10 })
    expect(listed.rows.map(({ node }) => node.rule.kind).sort()).toEqual(['TRAINING', 'WARNING'])
  })

  test.each([
    ['no evidence', {}],
    ['two of them', { orderId: toGlobalId('WorkOrder', 'O'), auditFindingId: toGlobalId('AuditFinding', 'P.F') }],
  ])('evidence is exactly one thing: not %s', async (_what, evidence) => {
    const tenant = await withCode()
    const { userErrors } = await act('breachAllege', tenant.as.MANUFACTURER, {
      ...(await allegation(tenant)),
      evidence,
    })
    expect(userErrors).toMatchObject([{ code: 'EVIDENCE_NOT_ONE', field: ['input', 'evidence'] }])
  })

  test('an order that lies with no point needs one named; a stranger’s order is no evidence', async () => {
    const [tenant, other] = [await withCode(), await withCode()]
    const { order } = await orderIn(tenant, 'AWAITING_MAKER')
    const orderId = toGlobalId('WorkOrder', order.id)
    const input = { ...(await allegation(tenant)), evidence: { orderId } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'EVIDENCE_UNASSIGNED', field: ['input', 'evidence', 'orderId'] },
    ])
    const named = { ...input, evidence: { orderId, servicePointId: toGlobalId('ServicePoint', tenant.point.id) } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, named)).userErrors).toEqual([])
    const foreign = { ...input, evidence: { orderId, servicePointId: toGlobalId('ServicePoint', other.point.id) } }
    expect((await act('breachAllege', tenant.as.MANUFACTURER, foreign)).userErrors).toMatchObject([
      { code: 'NO_AGREEMENT', field: ['input', 'evidence', 'servicePointId'] },
    ])
    expect((await act('breachAllege', other.as.MANUFACTURER, input)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['input', 'evidence', 'orderId'] },
    ])
  })
})

describe('N21 who sees what of whom', () => {
  test('both parties, the maker’s own people and the platform; nobody else', async () => {
    const [tenant, other] = [await withCode(), await newTenant()]
    const breach = await allegedBreach(tenant)
    const makerId = `(manufacturerId: "${toGlobalId('Manufacturer', tenant.maker.id)}")`
    for (const role of ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'PLATFORM'] as const) {
      expect(await seen('Breach', breach.id, tenant.as[role])).toBe(true)
      expect(await listedBy(tenant.as[role], 'breaches', role === 'PLATFORM' ? makerId : '')).toEqual([
        breachId(breach),
      ])
    }
    for (const role of ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER'] as const) {
      expect(await seen('Breach', breach.id, other.as[role])).toBe(false)
      expect(await listedBy(other.as[role], 'breaches', makerId)).toEqual([])
    }
    for (const role of ['SERVICE_POINT', 'TECHNICIAN', 'CUSTOMER', 'DEALER', 'REGULATOR'] as const)
      expect(await seen('Breach', breach.id, tenant.as[role])).toBe(false)
  })

  test('a provider reads in the log in which role the maker signed, not who of its people did', async () => {
    const tenant = await withCode()
    const breach = await appealedBreach(tenant)
    const signed = async (role: 'PROVIDER' | 'MANUFACTURER' | 'AUDITOR') => {
      const query = `{ node(id: "${breachId(breach)}") { ... on Breach { log { edges { node { role by } } } } } }`
      type Data = { node: { log: { edges: { node: { role: string; by: string | null } }[] } } }
      const { data } = await callApi<Data>({ query, viewer: tenant.as[role] })
      return data.node.log.edges.map(({ node }) => [node.role, node.by !== null])
    }
    const shown = (maker: boolean) => [
      ...[
        ['MANUFACTURER', maker],
        ['PROVIDER', true],
        ['MANUFACTURER', maker],
        ['PROVIDER', true],
      ],
    ]
    expect(await signed('PROVIDER')).toEqual(shown(false))
    for (const role of ['MANUFACTURER', 'AUDITOR'] as const) expect(await signed(role)).toEqual(shown(true))
  })

  test('the log is there for its parties, and intact', async () => {
    const tenant = await withCode()
    const breach = await appealedBreach(tenant)
    const query = `{ node(id: "${breachId(breach)}") { ... on Breach { log { edges { node { sequence action role } } } } } }`
    const { data } = await callApi({ query, viewer: tenant.as.PROVIDER })
    expect(data).toMatchObject({
      node: {
        log: {
          edges: [
            { node: { sequence: 1, action: 'ALLEGED', role: 'MANUFACTURER' } },
            { node: { sequence: 2, action: 'REPLIED', role: 'PROVIDER' } },
            { node: { sequence: 3, action: 'CONFIRMED', role: 'MANUFACTURER' } },
            { node: { sequence: 4, action: 'APPEALED', role: 'PROVIDER' } },
          ],
        },
      },
    })
    expect(await recounted(tenant)).toBe(0)
  })

  test('each side is told of what the other did', async () => {
    const tenant = await withCode()
    await appealedBreach(tenant)
    expect([...(await kindsTold(tenant.as.PROVIDER))].sort()).toEqual([
      'BREACH_ALLEGED',
      'BREACH_RULED',
      'CONSEQUENCE_PROPOSED',
    ])
    expect([...(await kindsTold(tenant.as.MANUFACTURER))].sort()).toEqual(['BREACH_APPEALED', 'CONSEQUENCE_PROPOSED'])
  })
})
