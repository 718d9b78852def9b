import type { TermsInput } from '../../functions/network/agreements/terms/terms'
import { ahead, amendedFrom } from '../support/agreements'
import { measured } from '../support/meter'
import { answeredBy, quoted } from '../support/quotes'
import { newTenant, type Tenant } from '../support/tenant'
import { act, bringTo, offered, read } from '../support/work-orders'

/** An order at work under an agreement whose fee schedule holds from a day on. */
const atWork = async (
  effectiveFrom: string,
  change: Partial<TermsInput> = {},
  serviceItem = 'WARRANTY_REPAIR',
): Promise<{ tenant: Tenant; id: string }> => {
  const tenant = await newTenant()
  await amendedFrom(tenant, effectiveFrom, change)
  const id = await offered(tenant, { serviceItem })
  await bringTo(tenant, id, 'IN_PROGRESS')
  return { tenant, id }
}

const add = async ({ tenant, id }: { tenant: Tenant; id: string }, line: Readonly<Record<string, unknown>>) => {
  const { userErrors } = await act(tenant, 'TECHNICIAN', 'AddFee', id, { description: '费用', ...line })
  return userErrors.map(({ code, field, message }) => ({ code, field, message }))
}

test('F1 before the day of the amendment its schedule does not bind', async () => {
  expect(await add(await atWork(ahead(1)), { kind: 'VISIT', unitPrice: 1 })).toEqual([])
})

test('F1 from its day on, neither gouging nor undercutting passes, and the row is named', async () => {
  const order = await atWork(ahead(0))
  const row = 'VISIT/*/*/*'
  const field = ['input', 'unitPrice']
  expect(await add(order, { kind: 'VISIT', unitPrice: 1999 })).toEqual([
    { code: 'FEE_BELOW_FLOOR', field, message: `1999 fen is below the floor of 2000 fen agreed for ${row}.` },
  ])
  expect(await add(order, { kind: 'VISIT', unitPrice: 5001 })).toEqual([
    { code: 'FEE_ABOVE_CEILING', field, message: `5001 fen is above the ceiling of 5000 fen agreed for ${row}.` },
  ])
  expect(await add(order, { kind: 'VISIT', unitPrice: 5000 })).toEqual([])
  // Freight is held to clause 11.
  expect(await add(order, { kind: 'FREIGHT', unitPrice: 1 })).toEqual([])
})

test('F1 what the schedule has no row for is refused, unless the schedule leaves its kind open', async () => {
  const order = await atWork(ahead(0))
  expect(await add(order, { kind: 'PART', unitPrice: 1 })).toEqual([
    {
      code: 'FEE_NOT_AGREED',
      field: ['input', 'kind'],
      message: expect.stringContaining(`has no row for PART/${order.tenant.category.id}/`),
    },
  ])
  const open = await atWork(ahead(0), {
    fees: { rows: [{ kind: 'VISIT', floor: 0, ceiling: 1, price: 0 }], openKinds: ['PART'] },
  })
  expect(await add(open, { kind: 'PART', unitPrice: 1 })).toEqual([])
})

test('F5 a shipment costs at most what clause 11 says, and the line tells its way', async () => {
  const order = await atWork(ahead(0))
  const freight = { kind: 'FREIGHT', shipment: 'TO_POINT' }
  expect(await add(order, { ...freight, unitPrice: 20_001 })).toMatchObject([
    { code: 'FREIGHT_ABOVE_LIMIT', field: ['input', 'unitPrice'] },
  ])
  expect(await add(order, { ...freight, unitPrice: 20_000 })).toEqual([])
  const { fees } = (await read<{ fees: object[] }>(order.tenant, 'CUSTOMER', order.id, 'fees { kind shipment }')) ?? {}
  expect(fees?.at(-1)).toEqual(freight)
})

test('F5 a customer who pays for a repair is not charged freight that the maker pays', async () => {
  const paid = await atWork(ahead(0), {}, 'PAID_REPAIR')
  const freight = { kind: 'FREIGHT', shipment: 'TO_POINT', unitPrice: 100 }
  expect(await add(paid, freight)).toMatchObject([{ code: 'FREIGHT_NOT_CUSTOMERS', field: ['input', 'shipment'] }])
  const theirs = await atWork(
    ahead(0),
    { freight: { toPointPaidBy: 'CUSTOMER', fromPointPaidBy: 'PROVIDER', settled: 'MONTHLY' } },
    'PAID_REPAIR',
  )
  // F2: the customer approves it first.
  const quote = await quoted(theirs, [{ ...freight, description: '运费' }])
  await answeredBy(theirs.tenant, 'CUSTOMER', quote)
  expect(await add(theirs, freight)).toEqual([])
  expect(await add(theirs, { ...freight, shipment: 'FROM_POINT' })).toMatchObject([{ code: 'FREIGHT_NOT_CUSTOMERS' }])
})

test('F1 a line shows what was agreed for it, and whether it departs from that', async () => {
  const order = await atWork(ahead(0))
  const lines = [
    { kind: 'VISIT', unitPrice: 3000 },
    { kind: 'VISIT', unitPrice: 5000 },
    { kind: 'FREIGHT', unitPrice: 1 },
  ]
  for (const line of lines) expect(await add(order, line)).toEqual([])
  const select = 'fees { agreedPrice { amount } deviates }'
  const found = (await read<{ fees: object[] }>(order.tenant, 'CUSTOMER', order.id, select))?.fees.slice(-3)
  expect(found).toEqual([
    { agreedPrice: { amount: 3000 }, deviates: false },
    { agreedPrice: { amount: 3000 }, deviates: true },
    { agreedPrice: null, deviates: null },
  ])
})

test('N11 the work item a fee is charged for stands in its line', async () => {
  const order = await atWork(ahead(0))
  expect(await add(order, { kind: 'LABOUR', workItem: '检测', unitPrice: 1000 })).toEqual([])
  const { fees } = (await read<{ fees: object[] }>(order.tenant, 'MANUFACTURER', order.id, 'fees { workItem }')) ?? {}
  expect(fees?.at(-1)).toEqual({ workItem: '检测' })
})

test('N11 work that nobody agreed on, or that is the factory’s own, is charged by no point', async () => {
  const order = await atWork(ahead(0))
  const refused = async (workItem: string) =>
    (await add(order, { kind: 'LABOUR', workItem, unitPrice: 5000 })).map(({ code, field }) => [code, field.join('.')])
  expect(await refused('换屏')).toEqual([['WORK_ITEM_NOT_AGREED', 'input.workItem']])
  expect(await refused('射频调整')).toEqual([['WORK_FOR_FACTORY', 'input.workItem']])
})

test('N11 a piece of work that no row names is charged at its commission, and at nothing else', async () => {
  const order = await atWork(ahead(0))
  const charged = (unitPrice: number) => add(order, { kind: 'LABOUR', workItem: '检测', unitPrice })
  expect(await charged(5000)).toMatchObject([{ code: 'FEE_ABOVE_CEILING', field: ['input', 'unitPrice'] }])
  expect(await charged(999)).toMatchObject([{ code: 'FEE_BELOW_FLOOR', field: ['input', 'unitPrice'] }])
  expect(await charged(1000)).toEqual([])
  const select = 'fees { agreedPrice { amount } deviates }'
  const found = (await read<{ fees: object[] }>(order.tenant, 'CUSTOMER', order.id, select))?.fees.at(-1)
  expect(found).toEqual({ agreedPrice: { amount: 1000 }, deviates: false })
})

test('N11 labour under warranty names its work item; of a repair that the customer pays it need not', async () => {
  const labour = { kind: 'LABOUR', unitPrice: 5000 }
  expect(await add(await atWork(ahead(0)), labour)).toMatchObject([
    { code: 'WORK_ITEM_REQUIRED', field: ['input', 'workItem'] },
  ])
  const paid = await atWork(ahead(0), {}, 'PAID_REPAIR')
  // F2: the customer approves it first.
  await answeredBy(paid.tenant, 'CUSTOMER', await quoted(paid, [{ ...labour, description: '费用' }]))
  expect(await add(paid, labour)).toEqual([])
})

test('N12 work above the order’s level is charged only where its technician is certified for it', async () => {
  const terms = {
    level: 4,
    repairLevels: [
      { place: 'LEVEL_3', workItems: [{ name: '换屏', fee: 100 }] },
      { place: 'LEVEL_4', workItems: [{ name: '主板维修', fee: 100 }] },
    ],
    fees: { rows: [] },
  } as const
  const order = await atWork(ahead(0), terms)
  // The tenant’s technician holds level 3; the order needs level 1.
  expect(await add(order, { kind: 'LABOUR', workItem: '换屏', unitPrice: 100 })).toEqual([])
  expect(await add(order, { kind: 'LABOUR', workItem: '主板维修', unitPrice: 100 })).toMatchObject([
    { code: 'WORK_ITEM_ABOVE_LEVEL', field: ['input', 'workItem'] },
  ])
})

test('F1 the schedule costs one read more, however many lines there are', async () => {
  const order = await atWork(ahead(0))
  const costOf = async () => (await measured(() => add(order, { kind: 'VISIT', unitPrice: 3000 }))).cost.operations
  const first = await costOf()
  for (let i = 0; i < 20; i += 1) await add(order, { kind: 'VISIT', unitPrice: 3000 })
  expect([first, await costOf()]).toEqual(['2 GetItem + TransactWriteItems', '2 GetItem + TransactWriteItems'])
  // Of work above the order’s level the certificates are read too.
  const above = await measured(() => add(order, { kind: 'LABOUR', workItem: '检测', unitPrice: 1000 }))
  expect(above.cost.operations).toBe('3 GetItem + TransactWriteItems')
})
