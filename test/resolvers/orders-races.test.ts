import { ulid } from 'ulid'
import { createOrdersStore, FaultIsOpen } from '../../functions/orders/orders.store'
import { reportOrder } from '../../functions/orders/report-order.use-case'
import { commit } from '../../functions/platform/commit'
import { Documents } from '../../functions/platform/documents'
import { queryAll, queryPage } from '../../functions/platform/page'
import { fromGlobalId, toGlobalId } from '../../functions/shared/ids'
import { callApi, newKey } from '../support/api'
import { newTenant } from '../support/tenant'
import { act, contactOf, report } from '../support/work-orders'

test('O1 a retried report answers as the first did: whether the order was open does not change', async () => {
  const tenant = await newTenant()
  const input = {
    idempotencyKey: newKey(),
    manufacturerId: toGlobalId('Manufacturer', tenant.maker.id),
    serial: tenant.unit.serial,
    symptom: '不脱水',
    region: tenant.region,
    contact: contactOf(tenant),
  }
  const send = async (changes: object = {}) => {
    const { data } = await callApi<{ workOrderReport: { wasOpen: boolean } }>({
      query:
        'mutation($input: WorkOrderReportInput!) { workOrderReport(input: $input) { wasOpen userErrors { code } } }',
      variables: { input: { ...input, ...changes } },
      viewer: tenant.as.CUSTOMER,
    })
    return data.workOrderReport.wasOpen
  }
  const second = { idempotencyKey: newKey() }
  expect([await send(), await send(), await send(second), await send(second)]).toEqual([false, false, true, true])
})

test('O1 a report that meets an order just closed is not lost: it becomes an order of its own', async () => {
  const tenant = await newTenant()
  const { object } = await report(tenant)
  const closed = fromGlobalId('WorkOrder', object?.id ?? '', [])
  await act(tenant, 'CUSTOMER', 'Cancel', object?.id ?? '', { reason: '已自行修好' })
  const real = createOrdersStore()
  let met = 0
  const insert: typeof real.insert = async (...args) => {
    met += 1
    // The order was open when the fault was looked at, and is closed when the report is to be added.
    if (met === 1) throw new FaultIsOpen(closed)
    return real.insert(...args)
  }
  const { model, unit, region } = tenant
  const { order, wasOpen } = await reportOrder(
    {
      store: { ...real, insert },
      viewer: { role: 'HOTLINE', subject: 'hotline', manufacturerId: tenant.maker.id },
      newId: () => ulid(),
    },
    {
      serviceItem: 'WARRANTY_REPAIR',
      symptom: '漏水',
      region,
      model,
      unit,
      contact: contactOf(tenant),
      contract: async () => undefined,
    },
    { subject: 'hotline', key: newKey(), payloadHash: 'x', at: new Date() },
  )
  expect([order.id === closed, order.state, wasOpen]).toEqual([false, 'AWAITING_DISPATCH', false])
})

test('a page that the engine cuts at 1 MB is not taken for the end', async () => {
  const documents = new Documents<{ text: string }>('Orders')
  const pk = `BIG#${ulid()}`
  for (let i = 0; i < 30; i += 1)
    await commit([
      documents.insert({ pk, sk: `E#${String(i).padStart(3, '0')}` }, { text: 'x'.repeat(60_000) }, { kind: 'TEST' }),
    ])
  const cut = await queryPage({ table: 'Orders', partition: pk }, { first: 100 })
  expect(cut.rows.length).toBeLessThan(30)
  expect(cut.hasNextPage).toBe(true)
  const all: unknown[] = []
  for await (const item of queryAll({ table: 'Orders', partition: pk })) all.push(item.sk)
  expect(all).toHaveLength(30)
})
