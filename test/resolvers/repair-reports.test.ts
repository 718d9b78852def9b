import { ahead, amendedFrom } from '../support/agreements'
import { measured } from '../support/meter'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered, read } from '../support/work-orders'

/** A diagnosed order under an agreement whose clause 6 asks for two fields from a day on. */
const diagnosed = async (effectiveFrom: string): Promise<{ tenant: Tenant; id: string }> => {
  const tenant = await newTenant()
  await amendedFrom(tenant, effectiveFrom)
  const id = await offered(tenant)
  await bringTo(tenant, id, 'IN_PROGRESS')
  await act(tenant, 'TECHNICIAN', 'Diagnose', id, { faultCode: 'MOTOR', note: '' })
  return { tenant, id }
}

const report = [
  { field: '更换配件', value: '电机' },
  { field: '故障现象', value: '不脱水' },
]

const complete = ({ tenant, id }: { tenant: Tenant; id: string }, input: object = {}) =>
  act(tenant, 'TECHNICIAN', 'Complete', id, { ...input })

test('N8 clause 6: an order is completed with the repair report agreed, and shows it', async () => {
  const order = await diagnosed(ahead(0))
  expect((await complete(order)).userErrors).toMatchObject([
    { code: 'REPORT_FIELD_MISSING', field: ['input', 'report'] },
  ])
  const unknown = [...report, { field: '心得', value: '…' }]
  expect((await complete(order, { report: unknown })).userErrors).toMatchObject([
    { code: 'REPORT_FIELD_UNKNOWN', field: ['input', 'report', '2', 'field'] },
  ])
  const { result, cost } = await measured(() => complete(order, { report }))
  expect(result.object).toMatchObject({ state: 'COMPLETED' })
  expect(cost.operations).toBe('2 GetItem + Query + TransactWriteItems')
  const shown = (role: 'CUSTOMER' | 'AUDITOR') => read(order.tenant, role, order.id, 'report { field value }')
  expect(await shown('CUSTOMER')).toEqual({ report: [...report].reverse() })
  expect(await shown('AUDITOR')).toEqual({ report: [...report].reverse().map((one) => ({ ...one, value: '' })) })
})

test('N8 clause 6: terms that begin after the order was accepted ask for nothing of it', async () => {
  const order = await diagnosed(ahead(1))
  expect((await complete(order, { report })).userErrors).toMatchObject([{ code: 'REPORT_FIELD_UNKNOWN' }])
  expect((await complete(order)).object).toMatchObject({ state: 'COMPLETED' })
})
