import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { callApi } from '../support/api'
import { type Cost, measured } from '../support/meter'
import { earlierToday, orderOfUnit, publishRemedyRules, remedyIn } from '../support/remedies'
import { act, claim, codes } from '../support/remedy-api'
import { newTenant, type Tenant } from '../support/tenant'

let tenant: Tenant

beforeAll(async () => {
  tenant = await newTenant()
  await publishRemedyRules(tenant)
})

const claimCost = async (): Promise<Cost> => {
  const { order } = await orderOfUnit(tenant, { minutesAgo: earlierToday(60) })
  const { result, cost } = await measured(() => claim(tenant, order, 'EXCHANGE'))
  expect(codes(result)).toEqual([])
  return cost
}
const read = async (role: Role, query: string): Promise<Cost> => {
  const { result, cost } = await measured(() => callApi({ query, viewer: tenant.as[role] }))
  expect(result.errors).toEqual([])
  return cost
}
const step = async (kind: 'EXCHANGE' | 'REFUND', way: 'CLAIMED' | 'RETURNED', name: string, input = {}) => {
  const { id, version } = await remedyIn(tenant, kind, way)
  const at = { id: toGlobalId('RemedyCase', id), version }
  const { result, cost } = await measured(() => act(tenant, 'MANUFACTURER', name, at, input))
  expect(codes(result)).toEqual([])
  return cost
}
const PAGE = 'edges { node { id state dueOn order { id } } }'

test('O8 a claim reads order, unit, model, agreement, rules and the unit’s orders, and writes one transaction', async () => {
  const first = await claimCost()
  expect(first.operations).toBe('5 GetItem + 3 Query + BatchGetItem + TransactWriteItems')
  for (let i = 0; i < 20; i += 1) await remedyIn(tenant, 'EXCHANGE')
  expect(await claimCost()).toEqual(first)
})

test('O8 a step reads remedy and order; to replace or to pay, the units too', async () => {
  expect((await step('EXCHANGE', 'CLAIMED', 'Approve')).operations).toBe('2 GetItem + TransactWriteItems')
  const replaced = await step('EXCHANGE', 'RETURNED', 'Replace', { serial: `N-${Date.now()}` })
  expect(replaced.operations).toBe('4 GetItem + TransactWriteItems')
  const paid = await step('REFUND', 'RETURNED', 'Pay', { reference: 'R' })
  expect(paid.operations).toBe('3 GetItem + TransactWriteItems')
})

test('O8 a page costs the same whatever its length: open ones by day, those of an order, of a unit', async () => {
  const { order, unit } = await orderOfUnit(tenant)
  await remedyIn(tenant, 'EXCHANGE', 'CLAIMED', { order, unit })
  const open = await read('MANUFACTURER', `{ openRemedies(first: 20) { ${PAGE} } }`)
  expect(open.operations).toBe('Query + 2 BatchGetItem')
  const [orderId, unitId] = [toGlobalId('WorkOrder', order.id), toGlobalId('Unit', unit.id)]
  const ofOrder = await read('CUSTOMER', `{ workOrderRemedies(workOrderId: "${orderId}") { ${PAGE} } }`)
  expect(ofOrder.operations).toBe('GetItem + Query')
  const ofUnit = await read('HOTLINE', `{ unitRemedies(unitId: "${unitId}") { edges { node { id } } } }`)
  expect(ofUnit.operations).toBe('Query + 2 GetItem')
  expect((await read('MANUFACTURER', `{ openRemedies(first: 2) { ${PAGE} } }`)).calls).toBe(open.calls)
})
