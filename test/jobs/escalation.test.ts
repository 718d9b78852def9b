import { footingsOf, prospectsFor } from '../../functions/network/prospects.use-case'
import { dueAt } from '../../functions/orders/deadlines'
import type { Order } from '../../functions/orders/order'
import { hourOf } from '../../functions/orders/order-keys'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { sweepAt } from '../../functions/orders/service-level/escalation'
import { sweepOrders as sweepOrdersBare } from '../../functions/orders/sweep-orders.use-case'
import { partsAtHand } from '../../functions/parts/at-hand/parts-at-hand.use-case'
import { addMinutes, instant } from '../../functions/shared/days'
import { fromGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered, read } from '../support/work-orders'

const sweepOrders = deployed('sweep-orders', sweepOrdersBare)

const localId = (id: string) => fromGlobalId('WorkOrder', id, [])
const latest = async (id: string): Promise<Order> => {
  const order = await createOrdersStore().latest(localId(id))
  if (!order) throw new Error('no order')
  return order
}

/** A sweep that finds one order alone, and begins with the hour of what is due. */
const sweep = (id: string, at: string) => {
  const store = createOrdersStore()
  async function* due(hour: string, until: string) {
    for await (const found of store.due(hour, until)) if (found === localId(id)) yield found
  }
  const standingsOf = async (ids: readonly string[]) => ids.map(() => undefined)
  const sweptUntil = async () => hourOf(addMinutes(at, -60))
  return sweepOrders(
    {
      store: { ...store, due, sweptUntil, saveSweptUntil: async () => {} },
      prospectsFor,
      footingsOf,
      standingsOf,
      partsAtHand,
    },
    new Date(at),
  )
}

const inbox = async (tenant: Tenant, role: Role) => {
  const query = '{ notices(first: 50) { edges { node { kind text } } } }'
  type Data = { notices: { edges: { node: { kind: string; text: string } }[] } }
  const { data, errors } = await callApi<Data>({ query, viewer: tenant.as[role] })
  expect(errors).toEqual([])
  return data.notices.edges.map(({ node }) => node).filter(({ kind }) => /^(ANSWER|VISIT|COMPLETION)_/.test(kind))
}
const kinds = async (tenant: Tenant, role: Role) => (await inbox(tenant, role)).map(({ kind }) => kind).sort()

/** Sweeps at every moment the order comes up, as the index says, and once more a minute later. */
const sweepThrough = async (id: string, until: (order: Order) => boolean): Promise<number> => {
  let sweeps = 0
  for (let order = await latest(id); !until(order); order = await latest(id)) {
    const at = sweepAt(order) ?? ''
    await Promise.all([sweep(id, at), sweep(id, at)])
    await sweep(id, addMinutes(at, 1))
    sweeps += 1
    if (sweeps > 20) throw new Error('The order comes up without end')
  }
  return sweeps
}

test('Q5 level by level: each is told once at its time, swept twice at once and again; then the order rests', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await bringTo(tenant, id, 'IN_PROGRESS')
  const steps: string[][] = []
  for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER', 'REGULATOR'] as const)
    expect(await kinds(tenant, role)).toEqual([])
  const told = (order: Order) => order.clocks?.find(({ kind }) => kind === 'COMPLETE')?.told ?? []
  for (let n = 1; n <= 5; n += 1) {
    await sweepThrough(id, (order) => told(order).length >= n)
    steps.push(told(await latest(id)).map(({ to }) => to))
  }
  expect(steps.at(-1)).toEqual(['SERVICE_POINT', 'SERVICE_POINT', 'PROVIDER', 'MANUFACTURER', 'REGULATOR'])
  expect(steps.map(({ length }) => length)).toEqual([1, 2, 3, 4, 5])
  const order = await latest(id)
  expect([sweepAt(order), order.lateness.length]).toEqual([undefined, 1])
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual(['COMPLETION_DUE_SOON', 'COMPLETION_LATE'])
  for (const role of ['PROVIDER', 'MANUFACTURER', 'REGULATOR'] as const)
    expect(await kinds(tenant, role)).toEqual(['COMPLETION_LATE'])
  expect((await inbox(tenant, 'PROVIDER'))[0]?.text).toContain('125 %')
  const log = await read<{ events: { edges: { node: { action: string } }[] } }>(
    tenant,
    'REGULATOR',
    id,
    'events(first: 50) { edges { node { action } } }',
  )
  const actions = log?.events.edges.map(({ node }) => node.action)
  expect(actions?.filter((action) => ['ESCALATE', 'MARK_OVERDUE'].includes(action))).toEqual([
    'ESCALATE',
    'MARK_OVERDUE',
    'ESCALATE',
    'ESCALATE',
    'ESCALATE',
  ])
}, 120_000)

test('Q5 a sweep that comes days late passes over nobody, in one change', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await bringTo(tenant, id, 'IN_PROGRESS')
  const { version } = await latest(id)
  const first = sweepAt(await latest(id)) ?? ''
  const store = createOrdersStore()
  const only = async function* (hour: string) {
    if (hour === hourOf(first)) yield localId(id)
  }
  const deps = {
    prospectsFor,
    footingsOf,
    partsAtHand,
    standingsOf: async (ids: readonly string[]) => ids.map(() => undefined),
  }
  const swept = { sweptUntil: async () => hourOf(first), saveSweptUntil: async () => {} }
  const result = await sweepOrders(
    { ...deps, store: { ...store, ...swept, due: only } },
    new Date(addMinutes(first, 8 * 1440)),
  )
  expect(result).toMatchObject({ overdue: 1, escalated: 0 })
  expect((await latest(id)).version).toBe(version + 1)
  for (const role of ['PROVIDER', 'MANUFACTURER'] as const)
    expect(await kinds(tenant, role)).toEqual(['COMPLETION_LATE'])
}, 60_000)

test('Q5 a change that is lost half way tells nobody, and the next sweep does', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await bringTo(tenant, id, 'ACCEPTED')
  const at = sweepAt(await latest(id)) ?? ''
  const store = createOrdersStore()
  const save = async () => {
    throw new RangeError('lost')
  }
  const due = async function* (hour: string) {
    if (hour === hourOf(at)) yield localId(id)
  }
  const sweptUntil = async () => hourOf(addMinutes(at, -60))
  const standingsOf = async (ids: readonly string[]) => ids.map(() => undefined)
  const broken = { store: { ...store, save, due, sweptUntil }, prospectsFor, footingsOf, standingsOf, partsAtHand }
  await expect(sweepOrders(broken, new Date(at))).rejects.toThrow('1 orders could not be settled')
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual([])
  await sweep(id, at)
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual(['VISIT_DUE_SOON'])
}, 60_000)

test('O12 the point is warned of an offer, and told when it let it lapse', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  const order = await latest(id)
  const answerBy = dueAt(order) ?? ''
  expect(sweepAt(order)).toBe(addMinutes(answerBy, -30))
  await sweep(id, addMinutes(answerBy, -30))
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual(['ANSWER_DUE_SOON'])
  await sweep(id, answerBy)
  expect((await latest(id)).state).toBe('AWAITING_DISPATCH')
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual(['ANSWER_DUE_SOON', 'ANSWER_LATE'])
}, 60_000)

test('O12 an order that stands still comes up later, and costs one change a step', async () => {
  const tenant = await newTenant()
  const id = await offered(tenant)
  await bringTo(tenant, id, 'IN_PROGRESS')
  const before = sweepAt(await latest(id)) ?? ''
  const input = { reason: 'WAITING_FOR_PARTS', note: '主板' }
  expect((await act(tenant, 'TECHNICIAN', 'Pause', id, input)).userErrors).toEqual([])
  const after = sweepAt(await latest(id)) ?? ''
  expect(after > addMinutes(before, 59 * 1440)).toBe(true)
  await sweep(id, before)
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual([])
  const { cost } = await measured(() => sweep(id, after))
  expect(await kinds(tenant, 'SERVICE_POINT')).toEqual(['COMPLETION_DUE_SOON'])
  // Three hours of four buckets, the order, one transaction of order, event and notice.
  expect(cost.operations).toBe('12 Query + GetItem + TransactWriteItems')
  expect(instant(new Date()) < after).toBe(true)
}, 60_000)
