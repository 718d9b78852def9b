import { ulid } from 'ulid'
import { createNetworkStore } from '../../functions/network/network.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { orderIn } from '../support/access/orders'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi, newKey } from '../support/api'
import { countyBeyond } from '../support/claims'
import { linkTo } from '../support/links'
import { earlierToday, orderOfUnit, publishRemedyRules, remedyIn, soldUnit } from '../support/remedies'
import { act, claim, codes, listed, made, type RemedyData, remedyAs } from '../support/remedy-api'
import { newTenant, type Tenant } from '../support/tenant'

const today = dayOf(new Date())

/** A tenant with rules, and an order of a unit sold so many days ago. */
const withOrder = async (soldDaysAgo = 5, rules: object = {}, wish: object = {}) => {
  const tenant = await newTenant()
  await publishRemedyRules(tenant, rules)
  return { tenant, ...(await orderOfUnit(tenant, { soldDaysAgo, minutesAgo: earlierToday(60), ...wish })) }
}

/** Step after step, each on what the one before left. */
const follow = async (tenant: Tenant, from: RemedyData, steps: readonly [Role, string, object?][]) => {
  let remedy = from
  for (const [role, name, input = {}] of steps) remedy = made(await act(tenant, role, name, remedy, { ...input }))
  return remedy
}
const handedIn: [Role, string, object?][] = [
  ['MANUFACTURER', 'Approve'],
  ['SERVICE_POINT', 'UnitReceive', { condition: 'WORN' }],
]
const rightsOf = async (tenant: Tenant, unitId: string) => {
  const query = `query($id: ID!) { node(id: $id) { ... on Unit { rights { unknown clock { start basis } } } } }`
  const { data } = await callApi<{ node: { rights: object } }>({
    ...{ query, variables: { id: toGlobalId('Unit', unitId) }, viewer: tenant.as.HOTLINE },
  })
  return data.node.rights
}

test('O8 an exchange from the claim to the end: one clock ends, the other starts, and the log tells all', async () => {
  const { tenant, order, unit } = await withOrder()
  const claimed = made(await claim(tenant, order, 'EXCHANGE'))
  expect(claimed).toMatchObject({ kind: 'EXCHANGE', state: 'CLAIMED', dueOn: addDays(today, 3) })
  const serial = `N-${ulid()}`
  const closed = await follow(tenant, claimed, [
    ...handedIn,
    ['SERVICE_POINT', 'Replace', { serial }],
    ['PROVIDER', 'UnitSend', { reference: 'SF-100' }],
    ['MANUFACTURER', 'UnitArrive', { condition: 'DAMAGED' }],
    ['MANUFACTURER', 'Dispose', { disposition: 'HARVEST' }],
  ])
  expect(closed).toMatchObject({ state: 'CLOSED', dueOn: null, version: 7 })
  const fields = `because { rule clause } agreed byClock replacement { serial } replacedOn
    way { leg receivedOn condition disposition } log { edges { node { action role } } }`
  expect(await remedyAs(tenant.as.MANUFACTURER, closed.id, fields)).toMatchObject({
    ...{ because: { rule: 'PERFORMANCE_FAULT', clause: '15 日' }, agreed: false, byClock: false },
    ...{ replacement: { serial }, replacedOn: today },
    way: { leg: 'DISPOSED', receivedOn: today, condition: 'WORN', disposition: 'HARVEST' },
    log: {
      edges: ['CLAIMED', 'APPROVED', 'UNIT_RECEIVED', 'REPLACED', 'UNIT_SENT', 'UNIT_ARRIVED', 'DISPOSED'].map(
        (action) => ({ node: { action } }),
      ),
    },
  })
  expect(await rightsOf(tenant, unit.id)).toEqual({ unknown: 'TAKEN_BACK', clock: null })
  const next = await createNetworkStore().units.load(`${unit.manufacturerId}.${serial}`)
  expect(next).toMatchObject({ modelId: unit.modelId, price: 299_900, replaces: { unitId: unit.id, on: today } })
  expect(await rightsOf(tenant, next?.id ?? '')).toEqual({ unknown: null, clock: { start: today, basis: 'EXCHANGE' } })
  // It was exchanged: it is not paid back besides, nor exchanged again.
  expect(codes(await claim(tenant, order, 'REFUND'))).toEqual(['REMEDY_RIGHTS_UNKNOWN'])
})

test('O8 a refund of the amount computed on the day of the claim, seen by those who may know the price', async () => {
  const { tenant, order, unit } = await withOrder(3)
  const claimed = made(await claim(tenant, order, 'REFUND', {}, 'HOTLINE'))
  const paid = await follow(tenant, claimed, [...handedIn, ['MANUFACTURER', 'Pay', { reference: '银行回单 7' }]])
  expect(paid.state).toBe('PAID')
  const fields = 'payment { reference on } refund { amount { amount } daysUsed } log { edges { node { action } } }'
  const seen = { refund: { amount: { amount: 299_900 }, daysUsed: 3 }, payment: { reference: '银行回单 7', on: today } }
  for (const role of ['CUSTOMER', 'MANUFACTURER', 'HOTLINE'] as const)
    expect(await remedyAs(tenant.as[role], paid.id, fields)).toMatchObject(seen)
  for (const role of ['SERVICE_POINT', 'PROVIDER', 'REGULATOR', 'AUDITOR'] as const)
    expect(await remedyAs(tenant.as[role], paid.id, fields)).toMatchObject({ refund: null, log: null })
  expect(await rightsOf(tenant, unit.id)).toMatchObject({ unknown: 'TAKEN_BACK' })
})

test('O8 what the rules do not give is refused with what they do; a unit and its order must be known', async () => {
  const { tenant, order } = await withOrder(16)
  const refused = await claim(tenant, order, 'EXCHANGE')
  expect(refused.userErrors).toMatchObject([{ code: 'REMEDY_NOT_COVERED', field: ['input', 'kind'] }])
  expect(refused.userErrors[0]?.message).toContain('REPAIR ≤')
  expect(codes(await claim(tenant, order, 'LOANER'))).toEqual(['REMEDY_NOT_COVERED'])
  const stranger = await newTenant()
  const foreign = await claim(stranger, order, 'MISSING_ITEM', { items: [{ what: 'MANUAL' }] })
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'workOrderId'] }])
  const other = await orderOfUnit(stranger)
  expect(codes(await claim(stranger, other.order, 'EXCHANGE'))).toEqual(['REMEDY_RIGHTS_UNKNOWN'])
})

test('O8 the same request twice has one effect, and what was read before is stale', async () => {
  const { tenant, order } = await withOrder()
  const idempotencyKey = newKey()
  const first = made(await claim(tenant, order, 'EXCHANGE', { idempotencyKey }))
  expect(made(await claim(tenant, order, 'EXCHANGE', { idempotencyKey }))).toEqual(first)
  const approving = { idempotencyKey: newKey() }
  const approved = made(await act(tenant, 'MANUFACTURER', 'Approve', first, approving))
  expect(made(await act(tenant, 'MANUFACTURER', 'Approve', first, approving))).toEqual(approved)
  expect(
    codes(await act(tenant, 'MANUFACTURER', 'Refuse', first, { ground: 'MISUSE', rule: 'COVERAGE', clause: 'x' })),
  ).toEqual(['STALE_VERSION'])
})

test('O8 of two claims for one unit at the same time one stands; withdrawn, it makes room for the other', async () => {
  const { tenant, order } = await withOrder(2)
  const both = await Promise.all([claim(tenant, order, 'EXCHANGE'), claim(tenant, order, 'REFUND', {}, 'HOTLINE')])
  expect(both.flatMap(codes)).toEqual(['REMEDY_OPEN'])
  const won = both.flatMap(({ object }) => object ?? [])
  expect(won).toHaveLength(1)
  const [first] = won
  if (!first) throw new Error('None stands')
  expect(codes(await claim(tenant, order, first.kind))).toEqual(['REMEDY_OPEN'])
  made(await act(tenant, 'CUSTOMER', 'Withdraw', first))
  made(await claim(tenant, order, first.kind === 'REFUND' ? 'EXCHANGE' : 'REFUND'))
})

test('O8 one replacement for one unit, and one unit for one replacement, whoever is at it at the same time', async () => {
  const tenant = await newTenant()
  const remedy = await remedyIn(tenant, 'EXCHANGE', 'RETURNED')
  const at = { id: toGlobalId('RemedyCase', remedy.id), version: remedy.version }
  const twice = await Promise.all(
    (['SERVICE_POINT', 'MANUFACTURER'] as const).map((role) =>
      act(tenant, role, 'Replace', at, { serial: `N-${ulid()}` }),
    ),
  )
  expect(twice.filter(({ object }) => object)).toHaveLength(1)
  const [code] = twice.flatMap(codes)
  expect(['STALE_VERSION', 'BUSY', 'UNIT_TAKEN_BACK']).toContain(code)
  const others = await Promise.all([remedyIn(tenant, 'EXCHANGE', 'RETURNED'), remedyIn(tenant, 'EXCHANGE', 'RETURNED')])
  const serial = `N-${ulid()}`
  const same = await Promise.all(
    others.map(({ id, version }) =>
      act(tenant, 'SERVICE_POINT', 'Replace', { id: toGlobalId('RemedyCase', id), version }, { serial }),
    ),
  )
  expect(same.filter(({ object }) => object)).toHaveLength(1)
  expect(['REPLACEMENT_UNFIT', 'BUSY', 'STALE_VERSION']).toContain(same.flatMap(codes)[0])
})

test('O8 a refusal by a rule is contested once; where no other unit is to be had, the refund takes its place', async () => {
  const repairs = { failedRepairs: { repairs: 1, remedies: ['EXCHANGE', 'REFUND'], clause: '修理未果' } }
  const tenant = await newTenant()
  await publishRemedyRules(tenant, repairs)
  const unit = await soldUnit(tenant, 40)
  // A repair that did not hold: the same fault is reported again.
  const { order: previous } = await orderIn(tenant, 'CONFIRMED', { unit, minutesAgo: 10 * 1440 })
  const { order } = await orderOfUnit(tenant, { unit, minutesAgo: earlierToday(60), previous })
  expect(codes(await claim(tenant, order, 'REFUND'))).toEqual(['REMEDY_EXCHANGE_FIRST'])
  const claimed = made(await claim(tenant, order, 'EXCHANGE'))
  const why = { rule: 'TWO_FAILED_REPAIRS', clause: '修理未果' }
  const refused = await follow(tenant, claimed, [
    ['MANUFACTURER', 'Refuse', { ground: 'MISUSE', ...why }],
    ['CUSTOMER', 'Contest'],
    ['MANUFACTURER', 'Refuse', { ground: 'NO_REPLACEMENT', ...why }],
  ])
  expect(codes(await act(tenant, 'CUSTOMER', 'Contest', refused))).toEqual(['REMEDY_CONTESTED_BEFORE'])
  expect(made(await claim(tenant, order, 'REFUND')).state).toBe('CLAIMED')
  const kinds = await listed(tenant.as.CUSTOMER, `unitRemedies(unitId: "${toGlobalId('Unit', unit.id)}")`)
  expect(kinds.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['REFUND CLAIMED', 'EXCHANGE REFUSED'])
})

test('O8 clause 1 has the point exchange without asking, and says by when the old unit is sent on', async () => {
  const { tenant, order } = await withOrder()
  await amendedFrom(tenant, ahead(-1), {
    faultyUnits: { shippedBy: 'PROVIDER', days: 6, disposition: 'EXCHANGE' },
  })
  const claimed = made(await claim(tenant, order, 'EXCHANGE', {}, 'SERVICE_POINT'))
  expect(claimed).toMatchObject({ state: 'APPROVED' })
  const replaced = await follow(tenant, claimed, [
    ['SERVICE_POINT', 'UnitReceive', { condition: 'WORN' }],
    ['SERVICE_POINT', 'Replace', { serial: `N-${ulid()}` }],
  ])
  expect(replaced).toMatchObject({ state: 'REPLACED', dueOn: addDays(today, 6) })
  expect(await remedyAs(tenant.as.PROVIDER, replaced.id, 'agreed way { sendBy }')).toEqual({
    ...{ agreed: true, way: { sendBy: addDays(today, 6) } },
  })
})

test('O9 a repair that lasts gives a loaner; one customer has it at a time, and what is missing stays on record', async () => {
  const lasting = { minutesAgo: 9 * 1440 }
  const { tenant, order } = await withOrder(60, {}, lasting)
  const { order: second } = await orderOfUnit(tenant, { soldDaysAgo: 60, ...lasting })
  const [one, two] = [made(await claim(tenant, order, 'LOANER')), made(await claim(tenant, second, 'LOANER'))]
  expect(codes(await claim(tenant, order, 'LOANER'))).toEqual(['REMEDY_OPEN'])
  const handed = { serial: `L-${ulid()}`, condition: 'GOOD', accessories: ['充电器', '耳机'] }
  const issued = made(await act(tenant, 'SERVICE_POINT', 'LoanerIssue', one, handed))
  const taken = await act(tenant, 'SERVICE_POINT', 'LoanerIssue', two, handed)
  expect(taken.userErrors).toMatchObject([{ code: 'LOANER_IS_LENT', field: ['input', 'serial'] }])
  const wrong = await act(tenant, 'SERVICE_POINT', 'LoanerReturn', issued, { condition: 'WORN', accessories: ['电池'] })
  expect(wrong.userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['input', 'accessories', '0'] }])
  const back = made(
    await act(tenant, 'SERVICE_POINT', 'LoanerReturn', issued, { condition: 'WORN', accessories: ['耳机'] }),
  )
  const loaner = 'loaner { serial condition returnedCondition missing }'
  expect(await remedyAs(tenant.as.CUSTOMER, back.id, loaner)).toEqual({
    loaner: { serial: handed.serial, condition: 'GOOD', returnedCondition: 'WORN', missing: ['充电器'] },
  })
  made(await act(tenant, 'SERVICE_POINT', 'LoanerIssue', two, handed))
})

test('O13 a missing manual is due the same day, and goes out in time', async () => {
  const tenant = await newTenant()
  const { order } = await orderOfUnit(tenant)
  const items = [{ what: 'MANUAL' }, { what: 'ACCESSORY', partNumber: 'CH-2' }]
  const claimed = made(await claim(tenant, order, 'MISSING_ITEM', { items }))
  expect(claimed.dueOn).toBe(today)
  const sent = made(await act(tenant, 'MANUFACTURER', 'ItemsSend', claimed, { reference: 'EMS-1' }))
  expect(await remedyAs(tenant.as.CUSTOMER, sent.id, 'inTime because { rule } items { what partNumber }')).toEqual({
    ...{ inTime: true, because: null },
    items: [
      { what: 'MANUAL', partNumber: null },
      { what: 'ACCESSORY', partNumber: 'CH-2' },
    ],
  })
})

test('O7 O8 whoever holds the order’s link claims, contests and withdraws like its customer', async () => {
  const { tenant, order } = await withOrder()
  const { token } = await linkTo(tenant, toGlobalId('WorkOrder', order.id))
  const ask = (name: string, type: string, input: object) =>
    callApi<Record<string, { remedyCase: RemedyData }>>({
      query: `mutation($input: ${type}!) { ${name}(input: $input) { remedyCase { id version state } userErrors { code } } }`,
      variables: { input: { idempotencyKey: newKey(), ...input } },
      token,
    })
  const workOrderId = toGlobalId('WorkOrder', order.id)
  const { data } = await ask('remedyClaim', 'RemedyClaimInput', { workOrderId, kind: 'EXCHANGE' })
  expect(data.remedyClaim).toMatchObject({ remedyCase: { state: 'CLAIMED' }, userErrors: [] })
  const { id, version } = data.remedyClaim?.remedyCase ?? {}
  const withdrawn = await ask('remedyWithdraw', 'RemedyActionInput', { id, version })
  expect(withdrawn.data.remedyWithdraw).toMatchObject({ remedyCase: { state: 'WITHDRAWN' } })
})

test('G1 O8 open remedies by the day somebody has to act: maker, provider, point, and the authority of the region', async () => {
  const { tenant, order } = await withOrder()
  const soon = made(await claim(tenant, order, 'MISSING_ITEM', { items: [{ what: 'MANUAL' }] }))
  const later = made(await claim(tenant, order, 'EXCHANGE'))
  const done = await remedyIn(tenant, 'EXCHANGE', 'REFUSED')
  const ids = async (viewer: Tenant['as'][Role]) => (await listed(viewer, 'openRemedies')).map(({ id }) => id)
  for (const role of ['MANUFACTURER', 'HOTLINE', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'REGULATOR'] as const)
    expect(await ids(tenant.as[role])).toEqual([soon.id, later.id])
  const province = { ...tenant.as.REGULATOR, region: `${tenant.region.slice(0, 2)}0000` }
  expect(await ids(province)).toEqual(expect.arrayContaining([soon.id, later.id]))
  const elsewhere = { ...tenant.as.REGULATOR, region: countyBeyond(tenant.region) }
  expect(await ids(elsewhere)).not.toContain(soon.id)
  expect(await remedyAs(elsewhere, later.id, 'id')).toBeNull()
  expect(await remedyAs(tenant.as.REGULATOR, later.id, 'unit { serial } dueOn')).toEqual({
    ...{ unit: null, dueOn: addDays(today, 3) },
  })
  const ofOrder = await listed(
    tenant.as.REGULATOR,
    `workOrderRemedies(workOrderId: "${toGlobalId('WorkOrder', order.id)}")`,
  )
  expect(ofOrder.map(({ id }) => id).sort()).toEqual([soon.id, later.id].sort())
  expect(await ids(tenant.as.MANUFACTURER)).not.toContain(toGlobalId('RemedyCase', done.id))
})
