import { fromGlobalId } from '../../functions/shared/ids'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { ahead, amendedFrom } from '../support/agreements'
import { callApi } from '../support/api'
import { deployed } from '../support/deployed'
import { measured } from '../support/meter'
import { type AtWork, answer, answeredBy, offer, quoted } from '../support/quotes'
import { orderOf } from '../support/supervision'
import { newTenant } from '../support/tenant'
import { act, bringTo, offered } from '../support/work-orders'

const projectImages = deployed('project-insights', projectImagesBare)

/** A repair at work; under an agreement with a fee schedule where it is to be held to one. */
const atWork = async (serviceItem = 'PAID_REPAIR', schedule = false): Promise<AtWork> => {
  const tenant = await newTenant()
  if (schedule) await amendedFrom(tenant, ahead(0), {})
  const id = await offered(tenant, { serviceItem })
  await bringTo(tenant, id, 'IN_PROGRESS')
  return { tenant, id }
}

const VISIT = { kind: 'VISIT', unitPrice: 3000 }
const PART = { kind: 'PART', partNumber: 'M-1', unitPrice: 20_000, quantity: 2 }
const charge = async ({ tenant, id }: AtWork, line: object) =>
  (await act(tenant, 'TECHNICIAN', 'AddFee', id, { description: '费用', ...line })).userErrors.map(({ code }) => code)
const codes = ({ userErrors }: { readonly userErrors: readonly { code: string; field: readonly string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`)

const BILL = `query($id: ID!) { workOrderBill(id: $id) {
  payer because total { amount } customerPays { amount } othersPay { amount }
  lines { approved customerPays { amount } othersPay { amount } }
  byKind { kind total { amount } }
  parts { partNumber serial duplicate usedBefore { id } issue oldPart { fate reason } }
  quote { edition state approved { amount } refused { amount } lockedUntil }
} }`
const billOf = async ({ tenant, id }: AtWork, role: 'CUSTOMER' | 'MANUFACTURER' | 'SERVICE_POINT' = 'CUSTOMER') => {
  const { data, errors } = await callApi<{ workOrderBill: Record<string, unknown> }>({
    query: BILL,
    variables: { id },
    viewer: tenant.as[role],
  })
  expect(errors).toEqual([])
  return data.workOrderBill
}

test('F2 a paid repair from the quote to the bill: one line refused, the others charged, nothing else', async () => {
  const order = await atWork()
  const { tenant, id } = order
  expect(await charge(order, VISIT)).toEqual(['FEE_NOT_APPROVED'])
  const quote = await quoted(order, [VISIT, PART, { kind: 'MATERIAL', description: '密封胶', unitPrice: 500 }])
  expect(quote).toMatchObject({ edition: 1, state: 'OFFERED' })
  expect(await charge(order, VISIT)).toEqual(['FEE_NOT_APPROVED'])
  const partly = await answeredBy(tenant, 'CUSTOMER', quote, [quote.lines[2]?.id ?? ''])
  expect(partly).toMatchObject({ state: 'APPROVED' })
  expect(await charge(order, VISIT)).toEqual([])
  expect(await charge(order, { ...PART, quantity: 1 })).toEqual([])
  expect(await charge(order, { kind: 'MATERIAL', description: '密封胶', unitPrice: 500 })).toEqual(['FEE_NOT_APPROVED'])
  expect(await charge(order, PART)).toEqual(['FEE_ABOVE_QUOTE'])
  const money = (amount: number) => ({ amount })
  expect(await billOf(order)).toMatchObject({
    payer: 'CUSTOMER',
    because: 'PAID_REPAIR',
    total: money(23_000),
    customerPays: money(23_000),
    othersPay: money(0),
    lines: [
      { approved: true, customerPays: money(3000) },
      { approved: true, customerPays: money(20_000) },
    ],
    quote: { edition: 1, state: 'APPROVED', approved: money(43_000), refused: money(500) },
  })
  await act(tenant, 'TECHNICIAN', 'Diagnose', id, { faultCode: 'MOTOR' })
  expect((await act(tenant, 'TECHNICIAN', 'Complete', id)).userErrors).toEqual([])
  expect(await billOf(order)).toMatchObject({ quote: { state: 'CLOSED' } })
})

test('O5 under warranty the maker pays and it shows, and nobody has to approve', async () => {
  const order = await atWork('WARRANTY_REPAIR')
  const quote = await quoted(order, [VISIT])
  expect(quote).toMatchObject({ state: 'COVERED', lines: [{ standing: 'NOT_ASKED' }] })
  expect(await charge(order, VISIT)).toEqual([])
  expect(await billOf(order)).toMatchObject({
    payer: 'MANUFACTURER',
    because: 'WARRANTY_REPAIR',
    total: { amount: 3000 },
    customerPays: { amount: 0 },
    othersPay: { amount: 3000 },
    lines: [{ approved: null, customerPays: { amount: 0 } }],
  })
})

test('F1 each line is held to the schedule, and shows price, floor and ceiling; a refusal names its place', async () => {
  const order = await atWork('PAID_REPAIR', true)
  expect(codes(await offer(order, [VISIT, { kind: 'LABOUR', unitPrice: 1 }]))).toEqual([
    'FEE_BELOW_FLOOR input.lines.1.unitPrice',
  ])
  const { id } = await quoted(order, [VISIT])
  const query = `query($id: ID!) { node(id: $id) { ... on Quote { lines { agreedPrice { amount } floor { amount } ceiling { amount } market { sample } } } } }`
  const { data } = await callApi<{ node: { lines: object[] } }>({
    query,
    variables: { id },
    viewer: order.tenant.as.CUSTOMER,
  })
  expect(data.node.lines).toEqual([
    { agreedPrice: { amount: 3000 }, floor: { amount: 2000 }, ceiling: { amount: 5000 }, market: null },
  ])
})

test('F1 a price out of the usual of its province is flagged, not refused; regulators see no share of a few', async () => {
  const order = await atWork()
  const { maker, provider, point, region, category, as } = order.tenant
  const party = { manufacturerId: maker.id, providerId: provider.id, pointId: point.id, region }
  const prices = [...Array.from({ length: 38 }, () => 2000), 3000, 9000]
  const fees = prices.map((unitPrice, i) => ({
    id: `${i}`,
    kind: 'VISIT' as const,
    description: '',
    quantity: 1,
    unitPrice,
  }))
  const doc = orderOf(party, { categoryId: category.id, reportedOn: ahead(-2), fees })
  await projectImages([{ pk: `O#${doc.id}`, kind: 'ORDER', doc }])
  const { id } = await quoted(order, [{ kind: 'VISIT', unitPrice: 8000 }])
  const query = 'query($id: ID!) { node(id: $id) { ... on Quote { lines { market { below above sample outlier } } } } }'
  const seen = async (viewer: (typeof as)[keyof typeof as]) => {
    const { data } = await callApi<{ node: { lines: { market: object }[] } }>({ query, variables: { id }, viewer })
    return data.node.lines[0]?.market
  }
  // The order charges each price twice: a visit fee of its own stands beside.
  expect(await seen(as.CUSTOMER)).toMatchObject({ outlier: 'HIGH' })
  expect(await seen(as.REGULATOR)).toMatchObject({ above: null, outlier: 'HIGH' })
})

test('F2 a new edition takes the place of the one before, which nobody can answer or be charged by any more', async () => {
  const order = await atWork()
  const { tenant, id } = order
  const first = await quoted(order, [VISIT])
  expect(codes(await offer(order, [VISIT]))).toEqual(['REQUIRED input.reason'])
  await act(tenant, 'TECHNICIAN', 'Diagnose', id, { faultCode: 'MOTOR' })
  const because = { reason: 'FAULT_DIFFERENT', explanation: '电机烧毁' }
  const second = await quoted(order, [VISIT, PART], because)
  expect(second).toMatchObject({ edition: 2, state: 'OFFERED' })
  expect(codes(await answer(tenant, 'CUSTOMER', first))).toEqual(['ACTION_NOT_ALLOWED input.id'])
  expect(codes(await offer(order, [{ ...VISIT, unitPrice: 3001 }], { reason: 'CUSTOMER_ASKED' }))).toEqual([
    'QUOTE_PRICE_LOCKED input.lines.0.unitPrice',
  ])
  const query = 'query($orderId: ID!) { quotes(orderId: $orderId) { edges { node { edition state reason } } } }'
  const { data } = await callApi<{ quotes: { edges: { node: object }[] } }>({
    ...{ query, variables: { orderId: id }, viewer: tenant.as.MANUFACTURER },
  })
  expect(data.quotes.edges.map(({ node }) => node)).toEqual([
    { edition: 2, state: 'OFFERED', reason: 'FAULT_DIFFERENT' },
    { edition: 1, state: 'SUPERSEDED', reason: null },
  ])
})

test('F2 two offers at once are two editions, of which one counts; two answers at once are one', async () => {
  const order = await atWork()
  const results = await Promise.all([offer(order, [VISIT]), offer(order, [VISIT])])
  // The second finds the first, and is asked why it takes its place.
  expect(results.map(codes).sort()).toEqual([['REQUIRED input.reason'], []].sort())
  const quote = results.find(({ object }) => object)?.object
  if (!quote) throw new Error('Neither came through')
  const answers = await Promise.all([
    answer(order.tenant, 'CUSTOMER', quote),
    answer(order.tenant, 'HOTLINE', quote, [quote.lines[0]?.id ?? '']),
  ])
  expect(answers.filter(({ object }) => object)).toHaveLength(1)
})

test('F2 the hotline answers for a customer who calls, and stands in the log; the point is told', async () => {
  const order = await atWork()
  const { tenant } = order
  const quote = await quoted(order, [VISIT])
  await answeredBy(tenant, 'HOTLINE', quote)
  const query = `query($id: ID!) { node(id: $id) { ... on Quote { answeredBy log(first: 5) { edges { node { action role } } } } }
    notices(first: 5) { edges { node { kind subjectId } } } }`
  const { data } = await callApi({ query, variables: { id: quote.id }, viewer: tenant.as.SERVICE_POINT })
  expect(data).toMatchObject({
    node: {
      answeredBy: 'HOTLINE',
      log: { edges: [{ node: { action: 'OFFERED' } }, { node: { action: 'ANSWERED', role: 'HOTLINE' } }] },
    },
    notices: { edges: [{ node: { kind: 'QUOTE_ANSWERED', subjectId: quote.id } }] },
  })
})

test('K8 a serial number that another order used is in doubt, and the old part is on record', async () => {
  const first = await atWork('WARRANTY_REPAIR')
  const { tenant } = first
  const use = (id: string, more: object = {}) =>
    act(tenant, 'TECHNICIAN', 'UsePart', id, { partNumber: 'M-1', serial: 'SN-1', ...more })
  expect(codes(await use(first.id, { oldPart: { fate: 'MISSING' } }))).toEqual(['REQUIRED input.oldPart.reason'])
  expect(codes(await use(first.id, { oldPart: { fate: 'RETURNED' } }))).toEqual([])
  await act(tenant, 'TECHNICIAN', 'Diagnose', first.id, { faultCode: 'MOTOR' })
  await act(tenant, 'TECHNICIAN', 'Complete', first.id)
  const next = await offered(tenant, { serviceItem: 'WARRANTY_REPAIR' })
  await bringTo(tenant, next, 'IN_PROGRESS')
  await use(next, { oldPart: { fate: 'MISSING', reason: '客户已丢弃' } })
  const part = { partNumber: 'M-1', serial: 'SN-1', issue: 'UNKNOWN' }
  expect(await billOf(first)).toMatchObject({ parts: [{ ...part, duplicate: false, oldPart: { fate: 'RETURNED' } }] })
  expect(await billOf({ tenant, id: next }, 'MANUFACTURER')).toMatchObject({
    parts: [
      { ...part, duplicate: true, usedBefore: { id: first.id }, oldPart: { fate: 'MISSING', reason: '客户已丢弃' } },
    ],
  })
})

test('F2 costs: a quote of one line and of thirty, for an order with one edition and with ten', async () => {
  const order = await atWork()
  const { tenant, id } = order
  const parts = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...PART, partNumber: `P-${i}`, unitPrice: 100 }))
  // Parts and prices are read side by side: which of them leaves first is nobody's promise.
  const sorted = (operations: string) => operations.split(' + ').sort()
  const costOf = async <T>(run: () => Promise<T>) => sorted((await measured(run)).cost.operations)
  const asked = { reason: 'CUSTOMER_ASKED' }
  const first = await costOf(() => quoted(order, parts(1)))
  for (let i = 0; i < 8; i += 1) await quoted(order, parts(1), asked)
  const tenth = await costOf(() => quoted(order, parts(30), asked))
  const last = await quoted(order, parts(30), asked)
  const costs = {
    first,
    tenth,
    answer: await costOf(() => answeredBy(tenant, 'CUSTOMER', last)),
    charge: await costOf(() => charge(order, { ...PART, partNumber: 'P-3', unitPrice: 100 })),
    bill: await costOf(() => billOf(order)),
    part: await costOf(() => act(tenant, 'TECHNICIAN', 'UsePart', id, { partNumber: 'P-3', serial: 'S' })),
  }
  expect(fromGlobalId('Quote', last.id, [])).toBe(`${fromGlobalId('WorkOrder', id, [])}.011`)
  expect(costs).toEqual({
    first: sorted('6 GetItem + 3 Query + 2 BatchGetItem + TransactWriteItems'),
    tenth: sorted('5 GetItem + 3 Query + 3 BatchGetItem + TransactWriteItems'),
    answer: sorted('2 GetItem + TransactWriteItems'),
    charge: sorted('3 GetItem + Query + TransactWriteItems'),
    bill: sorted('GetItem + Query'),
    part: sorted('3 GetItem + TransactWriteItems'),
  })
})
