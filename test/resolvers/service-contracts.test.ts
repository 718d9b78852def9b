import { exchange } from '../../functions/network/exchange-units.use-case'
import { createNetworkStore } from '../../functions/network/network.store'
import { createOrdersStore } from '../../functions/orders/orders.store'
import { commit } from '../../functions/platform/commit'
import { addDays, dayOf } from '../../functions/shared/days'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { settledOf } from '../../functions/supervision/fee-counts'
import { createContractsStore } from '../../functions/warranty/contracts/contracts.store'
import { coveringContract } from '../../functions/warranty/contracts/cover-order.use-case'
import { orderIn } from '../support/access/orders'
import { callApi, mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { answeredBy, quoted } from '../support/quotes'
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
  expect(await cost('MAINTENANCE')).toBe('3 GetItem + 3 Query + BatchGetItem + TransactWriteItems')
})

test('O5 F2 what the contract leaves out is asked of the customer, and charged only as approved; the maker pays the rest', async () => {
  const tenant = await newTenant()
  await signed(tenant, { covers: [{ service: 'REPAIR' }], excluded: { kinds: ['MATERIAL'], partNumbers: ['P-9'] } })
  const id = await reported(tenant, 'PAID_REPAIR')
  await dispatch(id)
  await bringTo(tenant, id, 'IN_PROGRESS')
  const lines = [
    { kind: 'VISIT', unitPrice: 3000 },
    { kind: 'MATERIAL', unitPrice: 500 },
    { kind: 'PART', partNumber: 'P-9', unitPrice: 9000 },
    { kind: 'PART', partNumber: 'P-1', unitPrice: 8000 },
  ]
  const quote = await quoted({ tenant, id }, lines)
  expect(quote.state).toBe('OFFERED')
  expect(quote.lines.map(({ standing }) => standing)).toEqual(['NOT_ASKED', 'PENDING', 'PENDING', 'NOT_ASKED'])
  const charge = (line: object) => act(tenant, 'TECHNICIAN', 'AddFee', id, { description: '费用', ...line })
  expect((await charge({ kind: 'MATERIAL', unitPrice: 500 })).userErrors).toMatchObject([{ code: 'FEE_NOT_APPROVED' }])
  expect((await charge({ kind: 'VISIT', unitPrice: 3000 })).userErrors).toEqual([])
  const [, , part] = quote.lines
  const answered = await answeredBy(tenant, 'CUSTOMER', quote, [part?.id ?? ''])
  expect(answered.state).toBe('APPROVED')
  expect((await charge({ kind: 'MATERIAL', unitPrice: 500 })).userErrors).toEqual([])
  expect((await charge({ kind: 'PART', partNumber: 'P-9', unitPrice: 9000 })).userErrors).toMatchObject([
    { code: 'FEE_NOT_APPROVED' },
  ])
  expect(await billOf(id, tenant.as.CUSTOMER)).toMatchObject({
    workOrderBill: { payer: 'MANUFACTURER', customerPays: { amount: 500 }, othersPay: { amount: 3000 } },
  })
  // F5: what the customer paid is not settled as the maker's.
  const order = await createOrdersStore().latest(fromGlobalId('WorkOrder', id, []))
  const done = { ...order, completion: { completedOn: today } } as Parameters<typeof settledOf>[0]
  expect(settledOf(done).map(({ scopes }) => scopes[0]?.split('#').at(-1))).toEqual(['MANUFACTURER', 'CUSTOMER'])
})

test('O5 a paid repair while the warranty covers the unit takes none of the contract’s visits', async () => {
  const tenant = await newTenant()
  await signed(tenant, { covers: [{ service: 'REPAIR', visits: 1 }] })
  const taken = async () => {
    const id = await reported(tenant, 'PAID_REPAIR')
    const order = await createOrdersStore().latest(fromGlobalId('WorkOrder', id, []))
    await dispatch(id)
    await bringTo(tenant, id, 'ACCEPTED')
    return { id, contractId: order?.contractId, inWarranty: order?.inWarranty }
  }
  const first = await taken()
  // No law is known of the tenant's category: then nothing is free but for the contract.
  expect(first).toMatchObject({ contractId: expect.any(String), inWarranty: undefined })
  const sources = (inWarranty: boolean) => ({
    contracts: createContractsStore(),
    unitById: async () => undefined,
    ordersOf: createOrdersStore().ofUnit,
    inWarranty: async () => inWarranty,
  })
  const other = await newTenant()
  await signed(other, {
    covers: [
      { service: 'REPAIR', visits: 1 },
      { service: 'MAINTENANCE', visits: 1 },
    ],
  })
  const covering = (inWarranty: boolean, serviceItem: 'PAID_REPAIR' | 'MAINTENANCE' = 'PAID_REPAIR', of = other) =>
    coveringContract(sources(inWarranty), { unit: of.unit, serviceItem }, today)
  expect(await covering(true)).toMatchObject({ inWarranty: true })
  expect(await covering(false)).not.toHaveProperty('inWarranty')
  expect(await covering(true, 'MAINTENANCE')).not.toHaveProperty('inWarranty')
  // The first one was used up outside of it.
  expect(await covering(true, 'PAID_REPAIR', tenant)).toBeUndefined()
  await orderIn(other, 'ACCEPTED', {
    ...{ unit: other.unit, serviceItem: 'PAID_REPAIR' },
    contract: { contractId: (await covering(true))?.contractId ?? '', inWarranty: true },
  })
  expect(await covering(false)).toMatchObject({ contractId: expect.any(String) })
  expect(
    await coveringContract(
      sources(false),
      { unit: { ...other.unit, takenBack: { on: today } }, serviceItem: 'MAINTENANCE' },
      today,
    ),
  ).toBeUndefined()
})

test('O5 O8 a contract follows the unit that was exchanged, with the visits that were taken', async () => {
  const tenant = await newTenant()
  const { id: contractId } = await signed(tenant)
  const first = await reported(tenant, 'MAINTENANCE')
  await dispatch(first)
  await bringTo(tenant, first, 'CONFIRMED')
  const store = createNetworkStore()
  const serial = `N-${Date.now()}`
  const { replacement, writes } = await exchange(tenant.unit.id, serial, today, store)
  await commit([...writes])
  const { object } = await report(tenant, { serviceItem: 'PAID_REPAIR', serial })
  expect(await contractIdOf(object?.id ?? '')).toBe(contractId)
  const again = await report(tenant, { serviceItem: 'MAINTENANCE', serial })
  expect(await contractIdOf(again.object?.id ?? '')).toBeUndefined()
  const query = `query($id: ID!) { node(id: $id) { ... on Unit { contracts(first: 5) { edges { node { id unit { id } } } } } } }`
  for (const unitId of [tenant.unit.id, replacement.id]) {
    const variables = { id: toGlobalId('Unit', unitId) }
    const { data } = await callApi({ query, variables, viewer: tenant.as.MANUFACTURER })
    const unit = { id: toGlobalId('Unit', replacement.id) }
    expect(data).toEqual({ node: { contracts: { edges: [{ node: { id: contractId, unit } }] } } })
  }
})

test('O5 a report of what is being worked on asks for no contract', async () => {
  const tenant = await newTenant()
  await signed(tenant)
  const first = await measured(() => report(tenant, { serviceItem: 'MAINTENANCE' }))
  const second = await measured(() => report(tenant, { serviceItem: 'MAINTENANCE' }))
  expect(first.cost.operations).toBe('2 GetItem + 3 Query + TransactWriteItems')
  expect([second.result.object?.id === first.result.object?.id, second.cost.operations]).toEqual([
    true,
    '4 GetItem + Query + TransactWriteItems',
  ])
})
