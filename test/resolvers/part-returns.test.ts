import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import { callApi } from '../support/api'
import { measured } from '../support/meter'
import { orderAtWork } from '../support/part-requests'
import { dueReturn, openReturns, type ReturnAnswer, returnAction } from '../support/part-returns'
import { newTenant, type Tenant } from '../support/tenant'
import { act } from '../support/work-orders'

const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const done = (answer: { object: ReturnAnswer | null; userErrors: readonly object[] }): ReturnAnswer => {
  if (!answer.object) throw new Error(JSON.stringify(answer.userErrors))
  return answer.object
}

let tenant: Tenant
beforeAll(async () => {
  tenant = await newTenant()
})

test('N8 clause 8: an old part that a repair replaced is due at the maker; one the customer keeps is not', async () => {
  const before = (await openReturns(tenant.as.SERVICE_POINT)).length
  const id = await orderAtWork(tenant)
  for (const oldPart of [{ fate: 'CUSTOMER_KEEPS' }, { fate: 'MISSING', reason: '已丢弃' }])
    await act(tenant, 'TECHNICIAN', 'UsePart', id, { partNumber: 'OLD-1', oldPart })
  expect(await openReturns(tenant.as.SERVICE_POINT)).toHaveLength(before)
  await act(tenant, 'TECHNICIAN', 'UsePart', id, { partNumber: 'OLD-2', oldPart: { fate: 'RETURNED' } })
  const all = await openReturns(tenant.as.MANUFACTURER)
  const found = all.find((one) => (one as ReturnAnswer & { partNumber: string }).partNumber === 'OLD-2')
  expect(found).toMatchObject({ state: 'DUE', order: { id } })
  const days = (Date.parse(found?.dueOn ?? '') - Date.parse(dayOf(new Date()))) / 86_400_000
  expect(days).toBeGreaterThanOrEqual(1)
})

test('it is sent by the point, and looked at by the maker, each in its log', async () => {
  const { id, version } = await dueReturn(tenant)
  const { SERVICE_POINT, MANUFACTURER } = tenant.as
  const sent = done(await returnAction('partReturnSend', SERVICE_POINT, { id, version, reference: 'SF-1' }))
  expect(sent.state).toBe('SENT')
  const found = { id, version: sent.version, finding: 'NOT_GENUINE', note: '非原厂标识' }
  expect(codes(await returnAction('partReturnReceive', MANUFACTURER, { ...found, note: '' }))).toBe(
    'REQUIRED input.note',
  )
  expect(codes(await returnAction('partReturnReceive', MANUFACTURER, { ...found, version: 9 }))).toBe(
    'STALE_VERSION input.version',
  )
  done(await returnAction('partReturnReceive', MANUFACTURER, found))
  const query = `{ node(id: "${id}") { ... on PartReturn { state finding note log { edges { node { action } } } } } }`
  const { data } = await callApi<{ node: object }>({ query, viewer: SERVICE_POINT })
  expect(data.node).toEqual({
    state: 'RECEIVED',
    finding: 'NOT_GENUINE',
    note: '非原厂标识',
    log: { edges: ['DUE', 'SENT', 'RECEIVED'].map((action) => ({ node: { action } })) },
  })
  expect((await openReturns(MANUFACTURER)).map((one) => one.id)).not.toContain(id)
  const again = { id, version: 3, reason: '运费高于残值' }
  expect(codes(await returnAction('partReturnWaive', MANUFACTURER, again))).toBe('RETURN_STATE input.id')
})

test('the maker may do without it; nobody else’s hands are on it', async () => {
  const { id, version } = await dueReturn(tenant)
  const stranger = await newTenant()
  const waiver = { id, version, reason: '运费高于残值' }
  expect(codes(await returnAction('partReturnWaive', stranger.as.MANUFACTURER, waiver))).toBe('NOT_FOUND input.id')
  const sending = { id, version, reference: 'SF-9' }
  expect(codes(await returnAction('partReturnSend', stranger.as.SERVICE_POINT, sending))).toBe('NOT_FOUND input.id')
  expect(done(await returnAction('partReturnWaive', tenant.as.MANUFACTURER, waiver)).state).toBe('WAIVED')
})

test('a provider names the point it asks about; a stranger is shown nothing', async () => {
  await dueReturn(tenant)
  const of = `, servicePointId: "${toGlobalId('ServicePoint', tenant.point.id)}"`
  expect((await openReturns(tenant.as.PROVIDER, of)).length).toBeGreaterThan(0)
  expect(await openReturns(tenant.as.PROVIDER)).toEqual([])
  expect(await openReturns((await newTenant()).as.PROVIDER, of)).toEqual([])
})

test('cost: sending is 1 read and 1 transaction, a page 1 Query', async () => {
  const { id, version, dueOn } = await dueReturn(tenant)
  expect(dueOn > addDays(dayOf(new Date()), 0)).toBe(true)
  const sending = await measured(() =>
    returnAction('partReturnSend', tenant.as.SERVICE_POINT, { id, version, reference: 'SF-1' }),
  )
  expect(sending.cost.operations).toBe('GetItem + TransactWriteItems')
  const query = '{ partReturns(first: 20) { edges { node { id state } } } }'
  const page = await measured(() => callApi({ query, viewer: tenant.as.MANUFACTURER }))
  expect(page.cost.operations).toBe('Query')
})
