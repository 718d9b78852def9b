import { lookAtParts as lookAtPartsBare } from '../../functions/fees/findings/detect-parts.use-case'
import { pairInForce } from '../../functions/network/directory.use-case'
import type { PartUse } from '../../functions/orders/work-record'
import { reasonsForParts } from '../../functions/procedures/jobs/reasons-for-parts.use-case'
import { addMonths, instant } from '../../functions/shared/days'
import { toGlobalId } from '../../functions/shared/ids'
import type { Role } from '../../functions/shared/viewer'
import { partRows, partUsesOver } from '../../functions/supervision/part-uses.use-case'
import { projectImages as projectImagesBare } from '../../functions/supervision/project-sources.use-case'
import { callApi, mutate } from '../support/api'
import { deployed } from '../support/deployed'
import { lastMonth } from '../support/findings'
import { measured } from '../support/meter'
import { inWarehouse, orderAtWork, requestAction } from '../support/part-requests'
import { orderWithFindings } from '../support/part-returns'
import { newPart } from '../support/parts'
import { answeredBy, offer, quoted } from '../support/quotes'
import { moveStock } from '../support/stock'
import { imageOf, orderOf } from '../support/supervision'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered } from '../support/work-orders'

const projectImages = deployed('project-insights', projectImagesBare)

const lookAtParts = deployed('evaluate-provider', lookAtPartsBare)
const sources = {
  ...{ partUsesOver, partRows, reasonsForParts },
  providerInForce: async (...pair: Parameters<typeof pairInForce>) => (await pairInForce(...pair))?.provider,
}
const look = ({ maker, provider }: Tenant, month = lastMonth) =>
  lookAtParts(sources, { manufacturerId: maker.id, providerId: provider.id, month, at: instant(new Date()) })

/** Completed orders of the tenant's point, each with such a part. */
const completed = async (tenant: Tenant, count: number, use: Partial<PartUse>, faultCode = 'MOTOR') => {
  const { maker, provider, point, region, category } = tenant
  const party = { manufacturerId: maker.id, providerId: provider.id, pointId: point.id, region }
  const docs = Array.from({ length: count }, (_, i) =>
    orderOf(party, {
      ...{ categoryId: category.id, faultCode, reportedOn: `${lastMonth}-10` },
      parts: [{ id: `${i}`, partNumber: 'P-1', quantity: 1, ...use }],
    }),
  )
  expect(await projectImages(docs.map(imageOf))).toBeUndefined()
}

const LIST = `{ feeFindings(first: 10) { edges { node {
  id fraud faultCode partNumber points { orders servicePoint { id } } evidence { observed sample expectedShare peersSample }
} } } }`
const listed = async ({ as }: Tenant, role: Role = 'MANUFACTURER') => {
  const { data, errors } = await callApi<{ feeFindings: { edges: { node: { id: string } }[] } }>({
    query: LIST,
    viewer: as[role],
  })
  expect(errors).toEqual([])
  return data.feeFindings.edges.map(({ node }) => node)
}

const onOrder = async ({ as }: Tenant, orderId: string, role: Role = 'MANUFACTURER') => {
  const query = 'query($id: ID!) { partDoubts(orderId: $id) { kind partNumber quantity partReturn { dueOn late } } }'
  const { data, errors } = await callApi<{ partDoubts: { kind: string }[] | null }>({
    query,
    variables: { id: orderId },
    viewer: as[role],
  })
  expect(errors).toEqual([])
  return data.partDoubts
}

describe('K8 F4 parts that stand out', () => {
  test('use beyond what the ledger issued makes one finding with its evidence, and the provider replies', async () => {
    const tenant = await newTenant()
    await completed(tenant, 5, { issue: 'NOT_ISSUED' })
    await completed(tenant, 7, { issue: 'ISSUED' })
    const cost = await measured(() => look(tenant))
    expect(cost.result).toBe(1)
    expect(cost.cost.operations).toContain('Query')
    expect(await look(tenant)).toBe(0)
    expect(await look(tenant, addMonths(lastMonth, 1))).toBe(0)
    const [found] = await listed(tenant)
    expect(found).toMatchObject({
      ...{ fraud: 'USE_OVER_ISSUE', faultCode: '', partNumber: 'P-1' },
      evidence: { observed: 5, sample: 12, expectedShare: 0.02, peersSample: 0 },
      points: [{ orders: 5, servicePoint: { id: toGlobalId('ServicePoint', tenant.point.id) } }],
    })
    for (const role of ['PROVIDER', 'AUDITOR', 'REGULATOR'] as const) expect(await listed(tenant, role)).toHaveLength(1)
    const input = { id: found?.id, text: '入库单迟录' }
    const reply = { name: 'feeFindingReply', viewer: tenant.as.PROVIDER, input, select: 'feeFinding { id state }' }
    expect((await mutate<{ id: string; state: string }>(reply)).object).toMatchObject({ state: 'REPLIED' })
  }, 60_000)

  test('parts for faults that name no piece make a finding; two workers make one', async () => {
    const tenant = await newTenant()
    await completed(tenant, 6, {}, 'SOFTWARE')
    await completed(tenant, 2, { issue: 'NOT_ISSUED' })
    expect((await Promise.all([look(tenant), look(tenant)])).reduce((a, b) => a + b)).toBe(1)
    expect(await listed(tenant)).toMatchObject([{ fraud: 'UNFOUNDED_PARTS', evidence: { observed: 6, sample: 8 } }])
  }, 60_000)

  test('who has everything booked and every reason on record is not named; a month costs 2 reads then, however many orders', async () => {
    const tenant = await newTenant()
    await completed(tenant, 3, { issue: 'ISSUED' })
    const few = await measured(() => look(tenant))
    await completed(tenant, 40, { issue: 'ISSUED' })
    const many = await measured(() => look(tenant))
    expect([few.result, many.result]).toEqual([0, 0])
    expect(many.cost).toEqual(few.cost)
    expect(await listed(tenant)).toEqual([])
  }, 60_000)
})

describe('K8 F4 what speaks against the parts of one order', () => {
  test('another lot than was kept for it is named', async () => {
    const tenant = await newTenant()
    const { part, warehouse } = await inWarehouse(tenant, 0, { tracking: 'LOT' })
    const stock = { placeId: warehouse.id, partId: part.id, quantity: 2, lot: 'L-7', reference: 'PO-7' }
    await moveStock('stockReceive', tenant.as.MANUFACTURER, stock)
    const orderId = await orderAtWork(tenant)
    const asked = await requestAction('partRequestOpen', tenant.as.SERVICE_POINT, {
      orderId,
      partId: part.id,
      quantity: 1,
    })
    const { MANUFACTURER, SERVICE_POINT } = tenant.as
    const id = asked.object?.id
    const shipped = await requestAction('partRequestShip', MANUFACTURER, { id, version: 1 })
    await requestAction('partRequestReceive', SERVICE_POINT, { id, version: shipped.object?.version })
    const use = (serial: string) =>
      act(tenant, 'TECHNICIAN', 'UsePart', orderId, { partNumber: part.number, serial, quantity: 1 })
    expect((await use('L-8')).userErrors).toEqual([])
    const found = { partNumber: part.number, quantity: 1, partReturn: null }
    expect(await onOrder(tenant, orderId)).toEqual([
      { kind: 'NOT_ISSUED', ...found },
      { kind: 'OTHER_PIECE', ...found },
    ])
    // The lot that was kept is fitted after all: nothing more is found.
    expect((await use('L-7')).userErrors).toEqual([])
    expect(await onOrder(tenant, orderId)).toHaveLength(2)
  }, 60_000)

  test('another piece than the one that came for it is named', async () => {
    const tenant = await newTenant()
    const { warehouse } = await inWarehouse(tenant, 0)
    const part = await newPart(tenant)
    const at = { partId: part.id, quantity: 1, serials: ['SN-1'] }
    await moveStock('stockReceive', tenant.as.MANUFACTURER, { ...at, placeId: warehouse.id, reference: 'PO-1' })
    const orderId = await orderAtWork(tenant)
    const asked = await requestAction('partRequestOpen', tenant.as.SERVICE_POINT, {
      orderId,
      partId: part.id,
      quantity: 1,
    })
    const id = asked.object?.id
    const shipped = await requestAction('partRequestShip', tenant.as.MANUFACTURER, {
      id,
      version: 1,
      serials: ['SN-1'],
    })
    await requestAction('partRequestReceive', tenant.as.SERVICE_POINT, { id, version: shipped.object?.version })
    await act(tenant, 'TECHNICIAN', 'UsePart', orderId, { partNumber: part.number, serial: 'SN-9', quantity: 1 })
    expect((await onOrder(tenant, orderId))?.map(({ kind }) => kind)).toEqual(['NOT_ISSUED', 'OTHER_PIECE'])
  }, 60_000)

  test('an old part that is late is named once, to those whose it is; 1 GetItem and 1 Query', async () => {
    const tenant = await newTenant()
    const orderId = await orderWithFindings(tenant)
    const late = {
      kind: 'OLD_PART_LATE',
      partNumber: 'OLD-2',
      quantity: 1,
      partReturn: { dueOn: '2026-01-05', late: true },
    }
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PROVIDER', 'SERVICE_POINT', 'PLATFORM'] as const)
      expect([role, (await onOrder(tenant, orderId, role))?.filter(({ kind }) => kind === 'OLD_PART_LATE')]).toEqual([
        role,
        [late],
      ])
    const stranger = await newTenant()
    for (const role of ['MANUFACTURER', 'PROVIDER', 'SERVICE_POINT'] as const)
      expect(await onOrder({ ...tenant, as: stranger.as }, orderId, role)).toBeNull()
    const { cost } = await measured(() => onOrder(tenant, orderId))
    expect(cost.operations).toBe('GetItem + Query')
  }, 60_000)
})

describe('F1 K8 the ceiling of the maker’s catalogue', () => {
  test('a dearer part is neither quoted nor charged; what was approved before the ceiling fell is charged, and named', async () => {
    const tenant = await newTenant()
    const part = await newPart(tenant, { priceCeiling: 20_000 })
    const id = await offered(tenant, { serviceItem: 'PAID_REPAIR' })
    await bringTo(tenant, id, 'IN_PROGRESS')
    const line = { kind: 'PART', partNumber: part.number, unitPrice: 20_000, quantity: 1 }
    const order = { tenant, id }
    const { userErrors } = await offer(order, [
      { kind: 'VISIT', unitPrice: 1 },
      { ...line, unitPrice: 20_001 },
    ])
    expect(userErrors).toMatchObject([{ code: 'PART_ABOVE_CEILING', field: ['input', 'lines', '1', 'unitPrice'] }])
    const quote = await quoted(order, [line])
    await answeredBy(tenant, 'CUSTOMER', quote)
    await mutate({
      name: 'partChange',
      viewer: tenant.as.MANUFACTURER,
      input: { id: part.id, version: part.version, priceCeiling: 15_000 },
      select: 'part { id }',
    })
    expect((await act(tenant, 'TECHNICIAN', 'AddFee', id, { description: '费用', ...line })).userErrors).toEqual([])
    expect((await onOrder(tenant, id))?.map(({ kind }) => kind)).toEqual(['ABOVE_CEILING'])
  }, 60_000)

  test('what the maker pays is held to it as well', async () => {
    const tenant = await newTenant()
    const part = await newPart(tenant, { priceCeiling: 20_000 })
    const id = await offered(tenant)
    await bringTo(tenant, id, 'IN_PROGRESS')
    const line = { kind: 'PART', partNumber: part.number, unitPrice: 20_001, quantity: 1, description: '费用' }
    expect((await act(tenant, 'TECHNICIAN', 'AddFee', id, line)).userErrors).toMatchObject([
      { code: 'PART_ABOVE_CEILING' },
    ])
  })
})
