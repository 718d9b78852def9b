import { ulid } from 'ulid'
import { createCallbacksStore } from '../../functions/callbacks/callbacks.store'
import { openComplaint } from '../../functions/callbacks/follow-up.use-case'
import { createComplaintsStore } from '../../functions/complaints/complaints.store'
import { workCalendar } from '../../functions/network/calendars/calendar.use-case'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, newKey } from '../support/api'
import { answeredCallback, complaint, followUp } from '../support/follow-ups'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())

const open = (tenant: Tenant, input: object) => followUp(tenant, 'Complaint', { ...input })
const rework = (tenant: Tenant, input: object) => followUp(tenant, 'Rework', { reason: '仍然漏水', ...input })
const complaintsOf = async (tenant: Tenant, orderId: string) =>
  (
    await callApi<{ node: { complaints: { edges: { node: { id: string } }[] } } }>({
      query: 'query($id: ID!) { node(id: $id) { ... on WorkOrder { complaints { edges { node { id } } } } } }',
      variables: { id: toGlobalId('WorkOrder', orderId) },
      viewer: tenant.as.HOTLINE,
    })
  ).data.node.complaints.edges

test('Q5 a callback that finds a wrong opens a complaint, and shows it', async () => {
  const tenant = await newTenant()
  const { id, orderId } = await answeredCallback(tenant)
  const input = { idempotencyKey: newKey(), id, ...complaint }
  const first = await open(tenant, input)
  expect(first.userErrors).toEqual([])
  expect(first.object).toMatchObject({
    complaint: { channel: 'CALLBACK', topic: 'WORKMANSHIP', order: { id: toGlobalId('WorkOrder', orderId) } },
    reworkedAt: null,
  })
  expect(await open(tenant, input)).toEqual(first)
  const again = await open(tenant, { id, ...complaint })
  expect(again.userErrors).toMatchObject([{ code: 'ALREADY_FOLLOWED_UP', field: ['input', 'id'] }])
  expect(await complaintsOf(tenant, orderId)).toHaveLength(1)
})

test('Q5 several agents at once, and a crash before the callback knew, still open one complaint', async () => {
  const tenant = await newTenant()
  const { id, orderId } = await answeredCallback(tenant)
  const answers = await Promise.all(Array.from({ length: 4 }, () => open(tenant, { id, ...complaint })))
  const opened = answers.flatMap(({ object }) => (object?.complaint ? [object.complaint.id] : []))
  expect(new Set(opened).size).toBe(1)
  expect(await complaintsOf(tenant, orderId)).toHaveLength(1)

  const other = await answeredCallback(tenant)
  const store = createCallbacksStore()
  const request = { subject: 'agent', key: newKey(), payloadHash: '', at: new Date() }
  const receiving = {
    viewer: { role: 'HOTLINE', subject: 'agent', manufacturerId: tenant.maker.id } as const,
    ...{ newId: ulid, calendar: await workCalendar(), store: createComplaintsStore() },
    ...{ unit: async () => undefined, model: async () => undefined, booksFor: async () => [] },
    ordersOf: async () => ({ rows: [], hasNextPage: false }),
  }
  const found = await store.latest(fromGlobalId('CallbackTask', other.id, []))
  if (!found) throw new Error('no callback')
  // The complaint is received; what the callback shows of it is lost with the process.
  await openComplaint(receiving, (order) => createOrdersStore().load(order), complaint, request)(found)
  expect(await complaintsOf(tenant, other.orderId)).toHaveLength(1)
  const resumed = await open(tenant, { id: other.id, ...complaint })
  expect(resumed.object?.complaint).not.toBeNull()
  expect(await complaintsOf(tenant, other.orderId)).toHaveLength(1)
})

test('O2 a callback sends the order back to be worked on again, once, while the repair must hold', async () => {
  const tenant = await newTenant()
  const { id } = await answeredCallback(tenant)
  const input = { idempotencyKey: newKey(), id }
  const first = await rework(tenant, input)
  expect(first.userErrors).toEqual([])
  expect(first.object).toMatchObject({ order: { state: 'ACCEPTED' }, complaint: null })
  expect(first.object?.reworkedAt).not.toBeNull()
  expect(await rework(tenant, input)).toEqual(first)
  expect((await rework(tenant, { id })).userErrors).toMatchObject([{ code: 'ALREADY_FOLLOWED_UP' }])
  // Both may follow from one answer.
  expect((await open(tenant, { id, ...complaint })).object).toMatchObject({ complaint: { channel: 'CALLBACK' } })

  const disputed = await answeredCallback(tenant, { state: 'DISPUTED' })
  expect((await rework(tenant, { id: disputed.id })).object?.order?.state).toBe('ACCEPTED')
  const both = await answeredCallback(tenant)
  const answers = await Promise.all(Array.from({ length: 3 }, () => rework(tenant, { id: both.id })))
  expect(answers.filter(({ object }) => object?.order?.state === 'ACCEPTED').length).toBeGreaterThanOrEqual(1)
  const codes = answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))
  expect(codes.every((code) => code === 'ALREADY_FOLLOWED_UP')).toBe(true)
})

test('Q5 what opens nothing is refused: not answered, hold over, confirmed, a stranger', async () => {
  const [tenant, stranger] = [await newTenant(), await newTenant()]
  const unanswered = await answeredCallback(tenant, { open: true })
  for (const refused of [
    await rework(tenant, { id: unanswered.id }),
    await open(tenant, { id: unanswered.id, ...complaint }),
  ])
    expect(refused.userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED', field: ['input', 'id'] }])
  const old = await answeredCallback(tenant, { on: addDays(today, -31) })
  expect((await rework(tenant, { id: old.id })).userErrors).toMatchObject([
    { code: 'REPAIR_HOLD_OVER', message: expect.stringContaining(addDays(today, -1)) },
  ])
  const held = await answeredCallback(tenant, { on: addDays(today, -30) })
  expect((await rework(tenant, { id: held.id })).userErrors).toEqual([])
  const confirmed = await answeredCallback(tenant, { state: 'CONFIRMED' })
  expect((await rework(tenant, { id: confirmed.id })).userErrors).toMatchObject([{ code: 'ACTION_NOT_ALLOWED' }])
  const mine = await answeredCallback(tenant)
  expect((await open(stranger, { id: mine.id, ...complaint })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await rework(stranger, { id: mine.id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
})
