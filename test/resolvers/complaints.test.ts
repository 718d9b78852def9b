import { ulid } from 'ulid'
import { createComplaintsStore } from '../../functions/complaints/complaints.store'
import { evolveComplaint } from '../../functions/complaints/evolve'
import { sweepComplaints } from '../../functions/complaints/sweep-complaints.use-case'
import { cnCalendar } from '../../functions/shared/calendars/cn'
import { addDays, dayOf } from '../../functions/shared/days'
import { ownedId, toGlobalId } from '../../functions/shared/ids'
import { replay } from '../../functions/shared/journal'
import type { Role } from '../../functions/shared/viewer'
import { orderIn } from '../support/access/orders'
import { callApi, mutate } from '../support/api'
import {
  bringComplaintTo,
  type ComplaintAnswer,
  complain,
  complainOfMaker,
  complaintAction,
  localComplaintId,
  orderDone,
  referTo,
} from '../support/complaints'
import { requestOf } from '../support/conduct-tenant'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { orderOfUnit, publishRemedyRules } from '../support/remedies'
import { newTenant, type Tenant } from '../support/tenant'

const sweep = deployed('sweep-complaints', sweepComplaints)
const month = dayOf(new Date()).slice(0, 7)
const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).join()

const ask = async <T>(tenant: Tenant, role: Role, query: string): Promise<T> => {
  const { data, errors } = await callApi<T>({ query, viewer: tenant.as[role] })
  expect(errors).toEqual([])
  return data
}
const node = async (tenant: Tenant, role: Role, id: string, fields: string) =>
  (
    await ask<{ node: Record<string, unknown> | null }>(
      tenant,
      role,
      `{ node(id: "${id}") { ... on Complaint { ${fields} } } }`,
    )
  ).node

const queue = async (tenant: Tenant, role: Role) =>
  (
    await ask<{ complaintQueue: { edges: { node: { id: string } }[] } }>(
      tenant,
      role,
      '{ complaintQueue(first: 50) { edges { node { id } } } }',
    )
  ).complaintQueue.edges.map(({ node: { id } }) => id)

const notices = async (tenant: Tenant, role: Role, id: string) =>
  (
    await ask<{ notices: { edges: { node: { kind: string; subjectId: string } }[] } }>(
      tenant,
      role,
      '{ notices(first: 50) { edges { node { kind subjectId } } } }',
    )
  ).notices.edges.flatMap(({ node: { kind, subjectId } }) => (subjectId === id ? [kind] : []))

describe('Q5 Q7 a complaint about an order', () => {
  test('goes from its receipt to its close, and each sees what is its own', async () => {
    const tenant = await newTenant()
    const made = await complain(tenant)
    expect(made).toMatchObject({ state: 'RECEIVED', level: 'POINT' })
    expect(await queue(tenant, 'SERVICE_POINT')).toEqual([made.id])
    expect(await notices(tenant, 'SERVICE_POINT', made.id)).toEqual(['COMPLAINT_RECEIVED'])
    // What levels write to each other is not the customer's to read.
    expect(await node(tenant, 'CUSTOMER', made.id, 'log { edges { node { action } } }')).toEqual({ log: { edges: [] } })
    const decided = await bringComplaintTo(tenant, made, 'DECIDED')
    expect([await queue(tenant, 'SERVICE_POINT'), await queue(tenant, 'CUSTOMER')]).toEqual([[], [made.id]])
    const { id, version } = decided
    const { object } = await complaintAction(tenant, 'CUSTOMER', 'Answer', { id, version, agreed: true })
    expect(object).toMatchObject({ state: 'CLOSED' })
    expect(await queue(tenant, 'CUSTOMER')).toEqual([])
    const fields =
      'closing dueOn passages { level left steps { what late } decision { outcome text } } log { edges { node { action } } }'
    expect(await node(tenant, 'MANUFACTURER', id, fields)).toEqual({
      ...{ closing: 'ACCEPTED', dueOn: null },
      passages: [
        {
          ...{ level: 'POINT', left: 'ACCEPTED', decision: { outcome: 'UPHELD', text: '退还 50 元' } },
          steps: ['ACKNOWLEDGED', 'ASSESSED', 'INVESTIGATED', 'DECIDED'].map((what) => ({ what, late: false })),
        },
      ],
      log: {
        edges: ['RECEIVED', 'ACKNOWLEDGED', 'ASSESSED', 'INVESTIGATED', 'DECIDED', 'CLOSED'].map((action) => ({
          node: { action },
        })),
      },
    })
    expect(await notices(tenant, 'SERVICE_POINT', id)).toContain('COMPLAINT_CLOSED')
  })

  test('names the unit’s rights on the day it came, or why there is nothing to say', async () => {
    const tenant = await newTenant()
    const rights = async (orderId: string) =>
      (await node(tenant, 'SERVICE_POINT', (await complain(tenant, { orderId })).id, 'rights { by remedies unknown }'))
        ?.rights
    expect(await rights(await orderDone(tenant))).toEqual({ by: null, remedies: [], unknown: 'NO_RULE' })
    const rules = await publishRemedyRules(tenant)
    const { order } = await orderOfUnit(tenant, { soldDaysAgo: 5 })
    expect(await rights(toGlobalId('WorkOrder', order.id))).toEqual({
      ...{ by: `${rules}~1`, remedies: ['REFUND', 'EXCHANGE', 'REPAIR'], unknown: null },
    })
  })

  test('is on the lists of all it concerns, and of the order', async () => {
    const tenant = await newTenant()
    const orderId = await orderDone(tenant)
    const { id } = await complain(tenant, { orderId })
    const list = `complaints(month: "${month}") { edges { node { id } } }`
    for (const role of [
      'MANUFACTURER',
      'HOTLINE',
      'AUDITOR',
      'PROVIDER',
      'SERVICE_POINT',
      'CUSTOMER',
      'REGULATOR',
    ] as const)
      expect([role, await ask(tenant, role, `{ ${list} }`)]).toEqual([
        role,
        { complaints: { edges: [{ node: { id } }] } },
      ])
    const ofOrder = `{ node(id: "${orderId}") { ... on WorkOrder { complaints { edges { node { id } } } } } }`
    expect(await ask(tenant, 'MANUFACTURER', ofOrder)).toEqual({ node: { complaints: { edges: [{ node: { id } }] } } })
    // A province is many partitions of a list.
    const wide = `{ complaints(month: "${month}", region: "${tenant.region.slice(0, 2)}0000") { edges { node { id } } } }`
    const { errors } = await callApi({ query: wide, viewer: tenant.as.REGULATOR })
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND'])
  })

  test('the customer’s words are read by who has to answer; the authority reads them once it has to, without numbers', async () => {
    const tenant = await newTenant()
    const made = await complain(tenant)
    const said = async (role: Role) => {
      const found = await node(tenant, role, made.id, 'said { edges { node { role text phone } } }')
      return (found as { said: { edges: { node: { text: string } }[] } }).said.edges.map(({ node: { text } }) => text)
    }
    const whole = ['多收了上门费，请打 13912345678']
    for (const role of ['SERVICE_POINT', 'PROVIDER', 'MANUFACTURER', 'HOTLINE', 'CUSTOMER'] as const)
      expect([role, await said(role)]).toEqual([role, whole])
    for (const role of ['REGULATOR', 'AUDITOR'] as const) expect([role, await said(role)]).toEqual([role, []])
    await referTo(tenant, made, 'AUTHORITY')
    expect(await said('REGULATOR')).toEqual(['多收了上门费，请打 ***'])
    expect(await queue(tenant, 'REGULATOR')).toEqual([made.id])
    for (const role of ['MANUFACTURER', 'REGULATOR'] as const)
      expect(await notices(tenant, role, made.id)).toContain('COMPLAINT_ESCALATED')
  })

  test('assessed as a matter of safety, maker and authority are told at once', async () => {
    const tenant = await newTenant()
    const { id, version } = await bringComplaintTo(tenant, await complain(tenant), 'ACKNOWLEDGED')
    await complaintAction(tenant, 'SERVICE_POINT', 'Assess', { id, version, severity: 'SAFETY', text: '漏电' })
    for (const role of ['MANUFACTURER', 'REGULATOR'] as const)
      expect(await notices(tenant, role, id)).toEqual(['COMPLAINT_SAFETY'])
  })

  test('repeats are named, and the third of a topic about a point is a cluster that the maker is told of', async () => {
    const tenant = await newTenant()
    const orderId = await orderDone(tenant)
    const first = await complain(tenant, { orderId })
    const second = await complain(tenant, { orderId, topic: 'DELAY' })
    await complain(tenant)
    const third = await complain(tenant)
    expect(await node(tenant, 'PROVIDER', second.id, 'repeats { id } clusterSize')).toEqual({
      ...{ repeats: [{ id: first.id }], clusterSize: 1 },
    })
    expect(await notices(tenant, 'MANUFACTURER', third.id)).toEqual(['COMPLAINT_CLUSTER'])
    const query = `{ complaintClusters(month: "${month}") { edges { node { topic size complaints { id } servicePoint { id } } } } }`
    const { complaintClusters } = await ask<{ complaintClusters: { edges: { node: object }[] } }>(
      tenant,
      'MANUFACTURER',
      query,
    )
    expect(complaintClusters.edges).toMatchObject([
      { node: { topic: 'FEES', size: 3, complaints: [{ id: third.id }, {}, {}] } },
    ])
  })

  test('of no order: the hotline takes it down with the number to call, for the maker to answer', async () => {
    const tenant = await newTenant()
    const { id, level } = await complainOfMaker(tenant)
    expect(level).toBe('MAKER')
    const phone = async (role: Role) => {
      const found = await node(tenant, role, id, 'channel order { id } said { edges { node { phone } } }')
      return found?.said
    }
    expect(await phone('HOTLINE')).toEqual({ edges: [{ node: { phone: tenant.phone } }] })
    expect(await phone('MANUFACTURER')).toEqual({ edges: [{ node: { phone: null } }] })
    // Who has to agree to what the maker decided is the customer alone.
    const decided = await bringComplaintTo(tenant, { id, version: 1, state: '', level }, 'DECIDED')
    const agreed = { id, version: decided.version, agreed: true }
    expect(codes(await complaintAction(tenant, 'HOTLINE', 'Answer', agreed))).toBe('COMPLAINT_LEVEL input.id')
    expect(codes(await complaintAction(tenant, 'CUSTOMER', 'Answer', agreed))).toBe('')
  })
})

describe('Q5 days that pass', () => {
  /** Overdue since yesterday, straight through the store. */
  const overdue = async (tenant: Tenant) => {
    const store = createComplaintsStore()
    const { order } = await orderIn(tenant, 'COMPLETED')
    const id = ownedId(order.id, ulid())
    const by = { role: 'HOTLINE', subject: 'h', manufacturerId: tenant.maker.id } as const
    const request = { ...requestOf(0), at: new Date(Date.now() - 2 * 86_400_000) }
    await store.complaints.open(request, id, by, {
      ...{
        type: 'RECEIVED',
        manufacturerId: tenant.maker.id,
        providerId: tenant.provider.id,
        pointId: tenant.point.id,
      },
      ...{ orderId: order.id, customerKey: order.customerKey, region: tenant.region, channel: 'HOTLINE' },
      ...{ topic: 'DELAY', against: 'POINT', wish: 'REPAIR', repeats: [], clusterSize: 1, words: 'w' },
      dueOn: addDays(dayOf(new Date()), -1),
    })
    return { store, id }
  }
  const sweepOf = async (store: ReturnType<typeof createComplaintsStore>, ids: readonly string[]) => {
    const today = dayOf(new Date())
    // Of this test's alone: the engine is shared.
    const own = { ...store, sweptUntil: async () => addDays(today, -1), dueOn: among(ids) }
    return sweep(own, cnCalendar, new Date())
  }
  const among = (ids: readonly string[]) =>
    async function* (day: string) {
      for await (const id of createComplaintsStore().dueOn(day)) if (ids.includes(id)) yield id
    }

  test('take it up, once however often the sweep runs, and both levels are told', async () => {
    const tenant = await newTenant()
    const { store, id } = await overdue(tenant)
    const swept = await Promise.all([sweepOf(store, [id]), sweepOf(store, [id]), sweepOf(store, [id])])
    expect(swept.reduce((sum, { followed }) => sum + followed, 0)).toBe(1)
    expect((await sweepOf(store, [id])).followed).toBe(0)
    const global = toGlobalId('Complaint', id)
    expect(await node(tenant, 'MANUFACTURER', global, 'level overdue passages { level left }')).toEqual({
      ...{ level: 'PROVIDER', overdue: 1 },
      passages: [
        { level: 'POINT', left: 'OVERDUE' },
        { level: 'PROVIDER', left: null },
      ],
    })
    for (const role of ['SERVICE_POINT', 'PROVIDER'] as const)
      expect(await notices(tenant, role, global)).toContain('COMPLAINT_ESCALATED')
  })

  test('and whoever acts at the very moment: one of both happens, whole', async () => {
    const tenant = await newTenant()
    for (let i = 0; i < 6; i += 1) {
      const { store, id } = await overdue(tenant)
      const [{ followed }, acted] = await Promise.all([
        sweepOf(store, [id]),
        complaintAction(tenant, 'SERVICE_POINT', 'Acknowledge', { id: toGlobalId('Complaint', id), version: 1 }),
      ])
      const log = (await store.complaints.entryPage(id, { first: 10 })).rows.map(({ node }) => node)
      expect(log).toHaveLength(1 + followed + (acted.object ? 1 : 0))
      expect(replay(evolveComplaint, log)).toEqual(await createComplaintsStore().complaints.need(id, []))
    }
  })
})

describe('what is refused', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['CUSTOMER', { text: ' ' }, 'REQUIRED input.text'],
    ['CUSTOMER', { text: 'x'.repeat(1001) }, 'TOO_LONG input.text'],
    ['CUSTOMER', { channel: 'HOTLINE' }, 'INVALID_VALUE input.channel'],
    ['HOTLINE', { orderId: null }, 'REQUIRED input.manufacturerId'],
    ['CUSTOMER', { orderId: toGlobalId('WorkOrder', 'nothing') }, 'NOT_FOUND input.orderId'],
  ])('%s %j', async (role, change, refused) => {
    const tenant = await newTenant()
    const said = { orderId: await orderDone(tenant), topic: 'FEES', against: 'POINT', wish: 'REFUND', text: '多收费' }
    expect(codes(await complaintAction(tenant, role as Role, 'Receive', { ...said, ...change }))).toBe(refused)
  })

  test('of no order: who it is and where has to be said, and rightly', async () => {
    const tenant = await newTenant()
    const refused = async (change: object) => {
      const who = {
        manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
        region: tenant.region,
        phone: '13800000000',
      }
      const said = { topic: 'OTHER', against: 'MAKER', wish: 'APOLOGY', text: '无人接听' }
      return codes(await complaintAction(tenant, 'HOTLINE', 'Receive', { ...who, ...said, ...change }))
    }
    expect(await refused({ region: null })).toBe('REQUIRED input.region')
    expect(await refused({ region: '429999' })).toBe('UNKNOWN_REGION input.region')
    expect(await refused({ phone: null })).toBe('REQUIRED input.phone')
    expect(await refused({ phone: 'call me' })).toBe('PHONE_INVALID input.phone')
    expect(await refused({ against: 'POINT' })).toBe('COMPLAINT_RESPONDENT input.against')
    // An authority passes on what is of its own region.
    const elsewhere = {
      region: (await newTenant()).region,
      against: 'MAKER',
      topic: 'OTHER',
      wish: 'APOLOGY',
      text: 'x',
    }
    const who = { manufacturerId: toGlobalId('Manufacturer', tenant.maker.id), phone: '13800000000' }
    expect(codes(await complaintAction(tenant, 'REGULATOR', 'Receive', { ...who, ...elsewhere }))).toBe(
      'NOT_FOUND input.region',
    )
    const own = { ...who, ...elsewhere, region: tenant.region }
    expect(codes(await complaintAction(tenant, 'REGULATOR', 'Receive', own))).toBe('')
    const other = toGlobalId('Manufacturer', (await newTenant()).maker.id)
    expect(await refused({ manufacturerId: other })).toBe('NOT_FOUND input.manufacturerId')
  })

  test('a stranger is told of none; a stale version is refused', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { id } = await complain(tenant)
    const by = (of: Tenant, version: number) => complaintAction(of, 'SERVICE_POINT', 'Acknowledge', { id, version })
    expect(codes(await by(other, 1))).toBe('NOT_FOUND input.id')
    expect(codes(await by(tenant, 2))).toBe('STALE_VERSION input.version')
    expect(codes(await complaintAction(tenant, 'PROVIDER', 'Acknowledge', { id, version: 1 }))).toBe(
      'COMPLAINT_LEVEL input.id',
    )
  })
})

describe('N6 one grievance about an order is one case', () => {
  const dispute = (tenant: Tenant, id: string) =>
    mutate({
      ...{ name: 'workOrderDispute', viewer: tenant.as.CUSTOMER, input: { id, reason: '仍漏水' } },
      select: 'workOrder { state }',
    })
  const stored = ({ id }: ComplaintAnswer) => createComplaintsStore().complaints.need(localComplaintId(id), [])

  test('a complaint about work that was disputed, or was complained of before, is none of its own', async () => {
    const tenant = await newTenant()
    const orderId = await orderDone(tenant)
    const first = await complain(tenant, { orderId })
    expect(await stored(first)).not.toHaveProperty('countedWith')
    expect(await stored(await complain(tenant, { orderId, topic: 'DELAY' }))).toMatchObject({
      countedWith: 'COMPLAINT',
    })
    expect((await dispute(tenant, orderId)).userErrors).toEqual([])
    expect(await stored(await complain(tenant, { orderId, topic: 'PARTS' }))).toMatchObject({ countedWith: 'DISPUTE' })
  })

  test('a dispute that comes after it is found when it is closed, by the customer or by the sweep', async () => {
    const tenant = await newTenant()
    const [agreed, silent, plain] = await Promise.all([complain(tenant), complain(tenant), complain(tenant)])
    for (const one of [agreed, silent]) {
      const order = toGlobalId('WorkOrder', (await stored(one)).orderId ?? '')
      expect((await dispute(tenant, order)).userErrors).toEqual([])
    }
    const decided = await Promise.all([agreed, silent, plain].map((one) => bringComplaintTo(tenant, one, 'DECIDED')))
    const [first, second, third] = decided as [ComplaintAnswer, ComplaintAnswer, ComplaintAnswer]
    for (const { id, version } of [first, third])
      await complaintAction(tenant, 'CUSTOMER', 'Answer', { id, version, agreed: true })
    const found = await stored(second)
    const after = addDays('dueOn' in found ? found.dueOn : '', 1)
    const own = {
      ...createComplaintsStore(),
      sweptUntil: async () => addDays(after, -1),
      dueOn: async function* (day: string) {
        if (day < after) yield found.id
      },
    }
    await sweep(own, cnCalendar, new Date(`${after}T04:00:00Z`))
    expect(await stored(first)).toMatchObject({ how: 'ACCEPTED', countedWith: 'DISPUTE' })
    expect(await stored(second)).toMatchObject({ how: 'NO_ANSWER', countedWith: 'DISPUTE' })
    expect(await stored(third)).not.toHaveProperty('countedWith')
  })
})

describe('cost', () => {
  test('to receive, to act, to read a page', async () => {
    const tenant = await newTenant()
    const orderId = await orderDone(tenant)
    let made: ComplaintAnswer | undefined
    const received = await measured(async () => {
      made = await complain(tenant, { orderId })
    })
    expect(received.cost).toEqual({
      ...{ calls: 11, read: 6, write: 22 },
      operations: '5 GetItem + 4 Query + BatchGetItem + TransactWriteItems',
    })
    const { id = '' } = made ?? {}
    const acted = await measured(() =>
      complaintAction(tenant, 'SERVICE_POINT', 'Acknowledge', { id, version: 1 }, 'complaint { state }'),
    )
    expect(acted.cost).toEqual({ calls: 3, read: 1.5, write: 16, operations: '2 GetItem + TransactWriteItems' })
    const decided = await bringComplaintTo(tenant, await complain(tenant), 'DECIDED')
    const agreed = await measured(() =>
      complaintAction(tenant, 'CUSTOMER', 'Answer', { id: decided.id, version: decided.version, agreed: true }),
    )
    expect(agreed.cost).toMatchObject({ calls: 4, operations: '3 GetItem + TransactWriteItems' })
    const page = await measured(() => queue(tenant, 'SERVICE_POINT'))
    expect(page.cost).toEqual({ calls: 2, read: 1, write: 0, operations: 'Query + GetItem' })
    expect(localComplaintId(id)).toContain('.')
  })
})
