import { toGlobalId } from '../../functions/shared/ids'
import { asked, doneAs, inPages, listed, logOf, refusedAs } from '../support/answers'
import { mutate, newKey, type TokenClaims } from '../support/api'
import { measured } from '../support/meter'
import { newPart } from '../support/parts'
import { moveStock, newWarehouse } from '../support/stock'
import { newTenant, type Tenant } from '../support/tenant'

interface WarehouseShown {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly cells: number
}

const change = (viewer: TokenClaims, input: object) =>
  mutate<WarehouseShown>({
    name: 'warehouseChange',
    viewer,
    input: { ...input },
    select: 'warehouse { id version name cells }',
  })

const close = ({ as }: Tenant, { id, version }: { readonly id: string; readonly version: number }) =>
  mutate({
    name: 'warehouseClose',
    viewer: as.MANUFACTURER,
    input: { id, version },
    select: 'warehouse { id version }',
  })

const available = async ({ as }: Tenant, placeId: string, partId: string): Promise<number> => {
  const query = `{ stockCard(placeId: "${placeId}", partId: "${partId}") { balance { available } } }`
  const { stockCard } = await asked<{ stockCard: { balance: { available: number } } }>(as.MANUFACTURER, query)
  return stockCard.balance.available
}

describe('K8 a warehouse that changes', () => {
  test('has its new name in the list and its change in the log, once', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER, AUDITOR } = tenant.as
    const [first, second] = [await newWarehouse(tenant, { name: 'A 仓' }), await newWarehouse(tenant, { name: 'B 仓' })]
    const input = { ...first, name: 'C 仓', cells: 2, idempotencyKey: newKey() }
    const changed = await change(MANUFACTURER, input)
    expect(doneAs(changed)).toEqual({ id: first.id, version: 2, name: 'C 仓', cells: 2 })
    expect(await change(MANUFACTURER, input)).toEqual(changed)
    expect(await listed(AUDITOR, 'warehouses', 'id name')).toEqual([
      { id: second.id, name: 'B 仓' },
      { id: first.id, name: 'C 仓' },
    ])
    expect(await logOf(AUDITOR, 'Warehouse', first.id)).toEqual(['OPENED', 'CHANGED'])
  })

  test('keeps what lies there when it gets more cells, and gives all of it out', async () => {
    const tenant = await newTenant()
    const { MANUFACTURER } = tenant.as
    const warehouse = await newWarehouse(tenant)
    const { id: partId } = await newPart(tenant, { tracking: 'NONE', shelfLifeDays: null })
    const receive = (quantity: number) =>
      moveStock('stockReceive', MANUFACTURER, { placeId: warehouse.id, partId, quantity, reference: 'PO-1' })
    await receive(7)
    doneAs(await change(MANUFACTURER, { ...warehouse, name: '大仓', cells: 4 }))
    expect(await available(tenant, warehouse.id, partId)).toBe(7)
    await receive(5)
    expect(await available(tenant, warehouse.id, partId)).toBe(12)
    const pointId = toGlobalId('ServicePoint', tenant.point.id)
    const all = { fromId: warehouse.id, toId: pointId, partId, quantity: 12 }
    expect(refusedAs(await moveStock('stockShip', MANUFACTURER, all))).toBe('')
    expect(await available(tenant, warehouse.id, partId)).toBe(0)
  })

  test('is refused with a code and a field', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    const { MANUFACTURER } = tenant.as
    const warehouse = await newWarehouse(tenant, { cells: 2 })
    const as = async (input: object, viewer = MANUFACTURER) =>
      refusedAs(await change(viewer, { ...warehouse, name: '新仓', cells: 2, ...input }))
    expect(await as({ cells: 1 })).toBe('OUT_OF_RANGE input.cells')
    expect(await as({ cells: 17 })).toBe('OUT_OF_RANGE input.cells')
    expect(await as({ name: ' ' })).toBe('REQUIRED input.name')
    expect(await as({ name: '长'.repeat(101) })).toBe('TOO_LONG input.name')
    expect(await as({ version: 2 })).toBe('STALE_VERSION input.version')
    expect(await as({}, other.as.MANUFACTURER)).toBe('NOT_FOUND input.id')
    expect(await logOf(MANUFACTURER, 'Warehouse', warehouse.id)).toEqual(['OPENED'])
    const closed = doneAs(await close(tenant, warehouse))
    expect(await as({ version: closed.version })).toBe('WAREHOUSE_CLOSED input.id')
  })

  test('by two at once is changed by one', async () => {
    const tenant = await newTenant()
    const warehouse = await newWarehouse(tenant)
    const both = await Promise.all(
      ['甲仓', '乙仓'].map((name) => change(tenant.as.MANUFACTURER, { ...warehouse, name, cells: 1 })),
    )
    expect(both.map(refusedAs).sort()).toEqual(['', 'STALE_VERSION input.version'])
  })
})

describe('K8 the warehouses of a maker', () => {
  test('come in pages by name, closed ones too, to the maker, its auditor and the platform', async () => {
    const tenant = await newTenant()
    const names = ['1 仓', '2 仓', '3 仓', '4 仓', '5 仓']
    for (const name of [...names].reverse()) {
      const opened = await newWarehouse(tenant, { name })
      if (name === '3 仓') doneAs(await close(tenant, opened))
    }
    const maker = toGlobalId('Manufacturer', tenant.maker.id)
    for (const role of ['MANUFACTURER', 'AUDITOR', 'PLATFORM'] as const) {
      const pages = await inPages<{ name: string; closed: boolean }>(
        tenant.as[role],
        (page) => `warehouses(manufacturerId: "${maker}", ${page})`,
        'name closed',
      )
      expect(pages.map((page) => page.length)).toEqual([2, 2, 1])
      expect(pages.flat()).toEqual(names.map((name) => ({ name, closed: name === '3 仓' })))
    }
  })

  test('are no other maker’s to know', async () => {
    const [tenant, other] = [await newTenant(), await newTenant()]
    await newWarehouse(tenant)
    const list = `warehouses(manufacturerId: "${toGlobalId('Manufacturer', tenant.maker.id)}")`
    expect(await listed(other.as.MANUFACTURER, list)).toEqual([])
    expect(await listed(other.as.MANUFACTURER, 'warehouses')).toEqual([])
  })
})

test('cost: a change is a read and a transaction, a page a query', async () => {
  const tenant = await newTenant()
  const warehouse = await newWarehouse(tenant)
  const changed = await measured(() => change(tenant.as.MANUFACTURER, { ...warehouse, name: '新仓', cells: 2 }))
  expect(changed.cost.operations).toBe('GetItem + TransactWriteItems')
  const read = await measured(() => listed(tenant.as.MANUFACTURER, 'warehouses'))
  expect(read.cost.operations).toBe('Query')
})
