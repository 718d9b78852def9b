import { asked, doneAs, listed, logOf, refusedAs } from '../support/answers'
import { newKey, type TokenClaims } from '../support/api'
import { bringComplaintTo, type ComplaintAnswer, complain, complaintAction, referTo } from '../support/complaints'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'

type Values = Readonly<Record<string, unknown>>

/** Agreed to by the customer at the level where it stands. */
const closed = async (tenant: Tenant, complaint: ComplaintAnswer): Promise<ComplaintAnswer> => {
  const { id, version } = await bringComplaintTo(tenant, complaint, 'DECIDED')
  return doneAs(await complaintAction(tenant, 'CUSTOMER', 'Answer', { id, version, agreed: true }))
}

const reopen = (tenant: Tenant, { id, version }: ComplaintAnswer, change: Values = {}, role = 'CUSTOMER' as const) =>
  complaintAction(tenant, role, 'Reopen', { id, version, text: '仍未退款', ...change })

const queued = (viewer: TokenClaims) => listed(viewer, 'complaintQueue')

const toldOf = async (viewer: TokenClaims, id: string) =>
  (await listed<{ kind: string; subjectId: string }>(viewer, 'notices(first: 50)', 'kind subjectId')).flatMap(
    ({ kind, subjectId }) => (subjectId === id ? [kind] : []),
  )

describe('Q5 a complaint that the customer opens anew', () => {
  test('begins at the level above, once, with both levels told; whoever settled it does not judge that', async () => {
    const tenant = await newTenant()
    const { SERVICE_POINT, PROVIDER, CUSTOMER, MANUFACTURER } = tenant.as
    const ended = await closed(tenant, await complain(tenant))
    const idempotencyKey = newKey()
    const opened = await reopen(tenant, ended, { idempotencyKey })
    expect(doneAs(opened)).toEqual({ id: ended.id, version: ended.version + 1, state: 'RECEIVED', level: 'PROVIDER' })
    expect(await reopen(tenant, ended, { idempotencyKey })).toEqual(opened)
    expect(await queued(PROVIDER)).toEqual([{ id: ended.id }])
    for (const viewer of [SERVICE_POINT, CUSTOMER]) expect(await queued(viewer)).toEqual([])
    for (const viewer of [SERVICE_POINT, PROVIDER])
      expect((await toldOf(viewer, ended.id)).filter((kind) => kind === 'COMPLAINT_ESCALATED')).toHaveLength(1)
    const fields = 'closing dueOn passages { level left }'
    const query = `{ node(id: "${ended.id}") { ... on Complaint { ${fields} } } }`
    expect((await asked<{ node: object }>(MANUFACTURER, query)).node).toEqual({
      ...{ closing: null, dueOn: expect.any(String) },
      passages: [
        { level: 'POINT', left: 'ACCEPTED' },
        { level: 'PROVIDER', left: null },
      ],
    })
    expect((await logOf(MANUFACTURER, 'Complaint', ended.id)).slice(-2)).toEqual(['CLOSED', 'ESCALATED'])
    const judged = await complaintAction(tenant, 'SERVICE_POINT', 'Acknowledge', {
      ...{ id: ended.id, version: ended.version + 1 },
    })
    expect(refusedAs(judged)).not.toBe('')
    expect((await bringComplaintTo(tenant, doneAs(opened), 'DECIDED')).state).toBe('DECIDED')
  })

  test('three times at most, and stays with the authority above which there is nobody', async () => {
    const tenant = await newTenant()
    let complaint = await closed(tenant, await referTo(tenant, await complain(tenant), 'MAKER'))
    for (const level of ['AUTHORITY', 'AUTHORITY', 'AUTHORITY']) {
      const opened = doneAs(await reopen(tenant, complaint))
      expect(opened.level).toBe(level)
      complaint = await closed(tenant, opened)
    }
    expect(refusedAs(await reopen(tenant, complaint))).toBe('COMPLAINT_REOPENED_OFTEN input.id')
    expect(await queued(tenant.as.REGULATOR)).toEqual([])
  })

  test('by the hotline too, as the customer said on the telephone, and by no other customer', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const ended = await closed(tenant, await complain(tenant))
    expect(refusedAs(await reopen(other, ended))).toBe('NOT_FOUND input.id')
    const said = { id: ended.id, version: ended.version, text: '客户来电：仍未退款' }
    expect(doneAs(await complaintAction(tenant, 'HOTLINE', 'Reopen', said)).level).toBe('PROVIDER')
    // What the customer says of one that is open again comes too late.
    expect(refusedAs(await reopen(tenant, ended))).toBe('STALE_VERSION input.version')
  })

  test.each<[string, Values, string]>([
    ['without words', { text: ' ' }, 'REQUIRED input.text'],
    ['in too many words', { text: '长'.repeat(1001) }, 'TOO_LONG input.text'],
    ['by a past version', { version: 1 }, 'STALE_VERSION input.version'],
  ])('%s is refused, and it stays closed', async (_what, change, code) => {
    const tenant = await newTenant()
    const ended = await closed(tenant, await complain(tenant))
    expect(refusedAs(await reopen(tenant, ended, change))).toBe(code)
    const query = `{ node(id: "${ended.id}") { ... on Complaint { state version } } }`
    const { node } = await asked<{ node: object }>(tenant.as.CUSTOMER, query)
    expect(node).toEqual({ state: 'CLOSED', version: ended.version })
  })

  test('is one that was closed', async () => {
    const tenant = await newTenant()
    expect(refusedAs(await reopen(tenant, await complain(tenant)))).toBe('COMPLAINT_STATE input.id')
    const { id, version } = await complain(tenant)
    const withdrawn = await complaintAction(tenant, 'CUSTOMER', 'Withdraw', { id, version, text: '算了' })
    expect(doneAs(await reopen(tenant, doneAs(withdrawn))).level).toBe('PROVIDER')
  })
})

test('cost: opened anew', async () => {
  const tenant = await newTenant()
  const ended = await closed(tenant, await complain(tenant))
  const { cost } = await measured(() => reopen(tenant, ended))
  expect(cost.operations).toBe('2 GetItem + TransactWriteItems')
})
