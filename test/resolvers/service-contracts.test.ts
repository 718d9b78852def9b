import { createOrdersStore } from '../../functions/orders/orders.store'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { quoted } from '../support/quotes'
import { contractOf, signContract, signed } from '../support/service-contracts'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, dispatch, report } from '../support/work-orders'

const today = dayOf(new Date())

const BILL = `query($id: ID!) { workOrderBill(id: $id) { payer customerPays { amount } othersPay { amount } }
  node(id: $id) { ... on WorkOrder { contract { id number until } } } }`
const billOf = async (id: string, viewer: TokenClaims) => {
  const { data, errors } = await callApi<{ workOrderBill: object; node: object }>({
    query: BILL,
    variables: { id },
    viewer,
  })
  expect(errors).toEqual([])
  return data
}

const reported = async (tenant: Tenant, serviceItem: string): Promise<string> => {
  const { object, userErrors } = await report(tenant, { serviceItem })
  if (!object) throw new Error(JSON.stringify(userErrors))
  return object.id
}

const contractIdOf = async (id: string) => {
  const order = await createOrdersStore().latest(fromGlobalId('WorkOrder', id, []))
  return order?.contractId && toGlobalId('ServiceContract', order.contractId)
}

test('O5 a repair under a contract is the maker’s to pay: nobody asks the customer, and the bill says why', async () => {
  const tenant = await newTenant()
  const input = contractOf(tenant)
  const { id: contractId } = await signed(tenant, input)
  const id = await reported(tenant, 'PAID_REPAIR')
  await dispatch(id)
  await bringTo(tenant, id, 'IN_PROGRESS')
  expect(await quoted({ tenant, id }, [{ kind: 'VISIT', unitPrice: 3000 }])).toMatchObject({ state: 'COVERED' })
  const fee = { kind: 'VISIT', description: '上门', unitPrice: 3000 }
  expect((await act(tenant, 'TECHNICIAN', 'AddFee', id, fee)).userErrors).toEqual([])
  for (const role of ['CUSTOMER', 'SERVICE_POINT', 'REGULATOR'] as const)
    expect(await billOf(id, tenant.as[role])).toEqual({
      workOrderBill: { payer: 'MANUFACTURER', customerPays: { amount: 0 }, othersPay: { amount: 3000 } },
      node: { contract: { id: contractId, number: input.number, until: input.validTo } },
    })
})

test('O5 warranty service takes no contract; visits run out, and one that was called off is given back', async () => {
  const tenant = await newTenant()
  const { id: contractId } = await signed(tenant)
  expect(await contractIdOf(await reported(tenant, 'WARRANTY_REPAIR'))).toBeUndefined()
  const first = await reported(tenant, 'MAINTENANCE')
  expect(await contractIdOf(first)).toBe(contractId)
  // The one that is open takes every further report.
  expect(await reported(tenant, 'MAINTENANCE')).toBe(first)
  await act(tenant, 'CUSTOMER', 'Cancel', first, { reason: '改期' })
  const second = await reported(tenant, 'MAINTENANCE')
  expect(await contractIdOf(second)).toBe(contractId)
  await dispatch(second)
  await bringTo(tenant, second, 'CONFIRMED')
  const third = await reported(tenant, 'MAINTENANCE')
  expect([third === second, await contractIdOf(third)]).toEqual([false, undefined])
})

test('O5 it ends ahead of its last day; orders reported before stay under it', async () => {
  const tenant = await newTenant()
  const { id, version } = await signed(tenant)
  const before = await reported(tenant, 'PAID_REPAIR')
  const end = (lastDay: string, idempotencyKey: string) =>
    mutate<{ until: string }>({
      name: 'serviceContractEnd',
      viewer: tenant.as.MANUFACTURER,
      input: { id, version, lastDay, reason: '机器报废', idempotencyKey },
      select: 'serviceContract { until endedBecause log(first: 5) { edges { node { action } } } }',
    })
  expect((await end(addDays(today, -1), newKey())).userErrors).toMatchObject([{ code: 'DAY_NOT_POSSIBLE' }])
  const key = newKey()
  const [ended, again] = [await end(today, key), await end(today, key)]
  expect(ended.object).toEqual({
    until: today,
    endedBecause: '机器报废',
    log: { edges: [{ node: { action: 'SIGNED' } }, { node: { action: 'ENDED' } }] },
  })
  expect(again.object).toEqual(ended.object)
  expect(await contractIdOf(before)).toBe(id)
})

test('only the unit’s maker signs one; what was paid is told to the maker and the dealer, not to the point', async () => {
  const [tenant, other] = [await newTenant(), await newTenant()]
  const foreign = await signContract(tenant, {}, other.as.MANUFACTURER)
  expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'unitId'] }])
  const { id } = await signed(tenant)
  const query = `query($id: ID!) { node(id: $id) { ... on Unit { contracts(first: 5) {
    edges { node { id price { amount } log(first: 5) { edges { node { action } } } } } } } } }`
  const seenBy = async (viewer: TokenClaims) => {
    const variables = { id: toGlobalId('Unit', tenant.unit.id) }
    return (await callApi<{ node: object | null }>({ query, variables, viewer })).data.node
  }
  const page = (price: object | null, ...log: object[]) => ({
    contracts: { edges: [{ node: { id, price, log: { edges: log } } }] },
  })
  expect(await seenBy(tenant.as.MANUFACTURER)).toEqual(page({ amount: 59_900 }, { node: { action: 'SIGNED' } }))
  expect(await seenBy(tenant.as.SERVICE_POINT)).toEqual(page(null))
  expect(await seenBy(other.as.MANUFACTURER)).toBeNull()
})

test('a report costs one query more where a contract may cover it, and one of the unit’s orders where visits count', async () => {
  const tenant = await newTenant()
  const cost = async (serviceItem: string) => {
    const { result, cost } = await measured(() => report(tenant, { serviceItem }))
    await act(tenant, 'CUSTOMER', 'Cancel', result.object?.id ?? '', { reason: '试' })
    return cost.operations
  }
  await cost('WARRANTY_REPAIR')
  const plain = await cost('WARRANTY_REPAIR')
  await signed(tenant, { covers: [{ service: 'REPAIR' }] })
  expect([plain, await cost('PAID_REPAIR')]).toEqual([
    '3 GetItem + Query + TransactWriteItems',
    '3 GetItem + 2 Query + TransactWriteItems',
  ])
  await signed(tenant)
  expect(await cost('MAINTENANCE')).toBe('2 GetItem + 3 Query + BatchGetItem + TransactWriteItems')
})
